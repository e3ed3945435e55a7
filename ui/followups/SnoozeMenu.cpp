// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/followups/SnoozeMenu.h"

#include "domain/Clock.h"
#include "notebook/Notebook.h"
#include "reminders/SnoozeChoice.h"
#include "ui/followups/PickDaySheet.h"
#include "ui/widgets/DayText.h"

namespace rapport
{
namespace
{

// "In an hour" and, where the keys of a menu stand, "14:25"; a day where it is not today.
QString choiceText(const SnoozeChoice& choice, const QDateTime& now)
{
    const QString hour = hourText(choice.until.time());
    const bool isToday = choice.until.date() == now.date();
    const QString when =
        isToday ? hour : dayText(choice.until.date(), now.date()) + QStringLiteral(", ") + hour;
    return labelOf(choice.to) + QLatin1Char('\t') + when;
}

} // namespace

SnoozeMenu::SnoozeMenu(const Context& context, QWidget* parent)
    : QMenu(parent)
    , m_context(context)
{
    setObjectName(QStringLiteral("SnoozeMenu"));
    setAccessibleName(tr("Snooze"));
    connect(this, &QMenu::aboutToShow, this, &SnoozeMenu::fill);
}

void SnoozeMenu::openUnder(const QPoint& rightCorner)
{
    fill(); // only then is its width known
    popup(rightCorner - QPoint(sizeHint().width(), 0));
}

void SnoozeMenu::fill()
{
    clear();
    const QDateTime now = m_context.clock.now();
    const QTime reminderHour = m_context.notebook.lookup().settings().reminderHour;
    for (const SnoozeChoice& choice : snoozeChoices(now, reminderHour)) {
        const QDateTime until = choice.until;
        addAction(choiceText(choice, now), this, [this, until] { emit chosen(until); });
    }
    addSeparator();
    addAction(tr("Pick a day…"), this, &SnoozeMenu::pickADay);
    setActiveAction(actions().constFirst());
}

void SnoozeMenu::pickADay()
{
    auto* sheet = new PickDaySheet(m_context);
    connect(sheet, &PickDaySheet::picked, this, &SnoozeMenu::chosen);
    sheet->open();
}

} // namespace rapport
