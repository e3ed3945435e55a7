// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/followups/PickDaySheet.h"

#include "domain/Clock.h"
#include "domain/LocalTime.h"
#include "notebook/Notebook.h"
#include "ui/Shell.h"
#include "ui/theme/Theme.h"
#include "ui_PickDaySheet.h"

namespace rapport
{

PickDaySheet::PickDaySheet(const Context& context)
    : Sheet(context.theme, context.shell.window(), context.theme.measure("list"))
    , m_context(context)
    , m_ui(std::make_unique<Ui::PickDaySheet>())
{
    setObjectName(QStringLiteral("PickDaySheet"));
    setWindowTitle(tr("Snooze until"));
    m_ui->setupUi(contentWidget());
    m_ui->past->hide();
    m_ui->day->attach(context);
    m_ui->day->setTakesHour(true);
    m_ui->day->setName(windowTitle());
    m_ui->day->setPlaceholder(tr("next tue, 3 nov, 3 nov 14:00"));
    connect(m_ui->day, &DayEdit::dayChanged, m_ui->past, &QLabel::hide);
    connect(m_ui->snooze, &QPushButton::clicked, this, &PickDaySheet::accept);
    connect(m_ui->cancel, &QPushButton::clicked, this, &PickDaySheet::reject);
    m_ui->day->setFocus();
}

PickDaySheet::~PickDaySheet() = default;

void PickDaySheet::accept()
{
    if (!m_ui->day->isValid()) {
        m_ui->day->complain();
        return;
    }
    const QDateTime chosen = until();
    if (chosen <= m_context.clock.now()) {
        m_ui->past->show();
        m_ui->day->setFocus();
        return;
    }
    emit picked(chosen);
    Sheet::accept();
}

QDateTime PickDaySheet::until() const
{
    const QTime hour =
        m_ui->day->hour().value_or(m_context.notebook.lookup().settings().reminderHour);
    return resolveLocal(m_ui->day->day(), hour, m_context.clock.now().timeZone()).at;
}

} // namespace rapport
