// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/RunningNote.h"

#include "domain/Clock.h"
#include "notebook/Notebook.h"
#include "ui/Shell.h"
#include "ui/widgets/Switch.h"

namespace rapport
{

RunningNote::RunningNote(const Context& context, QWidget* parent)
    : Banner(context.theme, Kind::Notice, parent)
    , m_context(context)
    , m_switch(new Switch)
{
    m_switch->setAccessibleName(tr("Keep running after the window closes"));
    m_switch->setToolTip(tr("Keep running after the window closes"));
    addWidget(m_switch);
    connect(m_switch, &Switch::clicked, this, &RunningNote::keep);
    connect(this, &Banner::closed, this, [this] { keep(m_switch->isChecked()); });
    connect(&context.notebook, &Notebook::changed, this, &RunningNote::showIfDue);
    showIfDue();
}

void RunningNote::showIfDue()
{
    const Settings settings = m_context.notebook.lookup().settings();
    m_switch->setChecked(settings.keepRunning);
    if (settings.keepRunningExplained || m_context.notebook.isReadOnly())
        hide();
    else if (!m_context.notebook.lookup().isEmpty())
        say(tr("Rapport keeps running when you close its window, so that reminders still arrive. "
               "Ctrl+Q quits it."));
}

void RunningNote::keep(bool keepRunning)
{
    Settings settings = m_context.notebook.lookup().settings();
    settings.keepRunning = keepRunning;
    settings.keepRunningExplained = true;
    const auto saved =
        m_context.notebook.perform(tr("Keep running"), m_context.clock.now(),
                                   [&](Edit& edit) { return edit.setSettings(settings); });
    if (!saved)
        m_context.shell.sayError(saved.error());
}

} // namespace rapport
