// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/RunningNote.h"

#include "domain/Clock.h"
#include "notebook/Notebook.h"
#include "ui/Shell.h"
#include "ui/widgets/Remembered.h"
#include "ui/widgets/Switch.h"

namespace rapport
{
namespace
{

const auto saidKey = QStringLiteral("keep-running/said");

} // namespace

RunningNote::RunningNote(const Context& context, QWidget* parent)
    : Banner(context.theme, Kind::Notice, parent)
    , m_context(context)
    , m_switch(new Switch)
{
    m_switch->setAccessibleName(tr("Keep running after the window closes"));
    m_switch->setToolTip(tr("Keep running after the window closes"));
    addWidget(m_switch);
    connect(m_switch, &Switch::clicked, this, &RunningNote::keep);
    connect(this, &Banner::closed, this, &RunningNote::markSaid);
    connect(&context.notebook, &Notebook::changed, this, &RunningNote::showIfDue);
    showIfDue();
}

bool RunningNote::wasSaid()
{
    return Remembered().value(saidKey).toBool();
}

void RunningNote::markSaid()
{
    Remembered().setValue(saidKey, true);
}

// Not before there is something to be reminded of.
void RunningNote::showIfDue()
{
    const Lookup& lookup = m_context.notebook.lookup();
    m_switch->setChecked(lookup.settings().keepRunning);
    if (wasSaid() || m_context.notebook.isReadOnly())
        hide();
    else if (!lookup.isEmpty())
        say(tr("Rapport keeps running when you close its window, so that reminders still arrive. "
               "Ctrl+Q quits it."));
}

void RunningNote::keep(bool keepRunning)
{
    markSaid();
    Settings settings = m_context.notebook.lookup().settings();
    settings.keepRunning = keepRunning;
    const auto saved =
        m_context.notebook.perform(tr("Keep running"), m_context.clock.now(),
                                   [&](Edit& edit) { return edit.setSettings(settings); });
    if (!saved)
        m_context.shell.sayError(saved.error());
    else
        m_context.shell.sayDone(keepRunning ? tr("Rapport keeps running.")
                                            : tr("Rapport ends with its window."));
}

} // namespace rapport
