// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notify/ReminderWords.h"

#include <QCoreApplication>
#include <algorithm>

namespace rapport
{
namespace
{

constexpr size_t namedInBundle = 3;

struct ReminderText {
    Q_DECLARE_TR_FUNCTIONS(Reminder)
};

Notification followUpNotification(const FollowUpRow& row)
{
    return {row.title,
            row.reason.isEmpty() ? row.contactDescription : row.reason,
            {{reminderAction::done, ReminderText::tr("Done")},
             {reminderAction::snooze, ReminderText::tr("Snooze 1 hour")}}};
}

Notification meetingNotification(const MeetingRow& row)
{
    return {ReminderText::tr("How was it?"),
            row.title,
            {{reminderAction::logIt, ReminderText::tr("Log it")},
             {reminderAction::didNotGo, ReminderText::tr("Didn’t go")}}};
}

QString titleOfReminder(const Reminder& reminder, const Lookup& lookup)
{
    if (reminder.meeting.isValid()) {
        const auto row = lookup.meetingRow(reminder.meeting);
        return row ? ReminderText::tr("How was %1?").arg(row->title) : QString();
    }
    const auto row = lookup.followUpRow(reminder.followUp);
    return row ? row->title : QString();
}

QString countedTitle(const std::vector<Reminder>& due)
{
    const auto isMeeting = [](const Reminder& each) { return each.meeting.isValid(); };
    const int meetings = static_cast<int>(std::count_if(due.begin(), due.end(), isMeeting));
    const int followUps = static_cast<int>(due.size()) - meetings;
    QStringList parts;
    if (followUps > 0)
        parts << (followUps == 1 ? ReminderText::tr("1 follow-up is due")
                                 : ReminderText::tr("%n follow-ups are due", nullptr, followUps));
    if (meetings > 0)
        parts << (meetings == 1 ? ReminderText::tr("1 meeting to log")
                                : ReminderText::tr("%n meetings to log", nullptr, meetings));
    return parts.join(QStringLiteral(", "));
}

// A meeting asks once and cannot be put off.
std::vector<Notification::Action> bundleActions(const std::vector<Reminder>& due)
{
    const bool anyFollowUp = std::any_of(
        due.begin(), due.end(), [](const Reminder& each) { return each.followUp.isValid(); });
    if (!anyFollowUp)
        return {};
    return {{reminderAction::snooze, ReminderText::tr("Snooze until tomorrow")}};
}

Notification bundle(const std::vector<Reminder>& due, const Lookup& lookup)
{
    QStringList lines;
    for (size_t i = 0; i < std::min(namedInBundle, due.size()); ++i)
        lines << titleOfReminder(due[i], lookup);
    lines.removeAll(QString());
    if (due.size() > namedInBundle)
        lines << ReminderText::tr("and %n more", nullptr,
                                  static_cast<int>(due.size() - namedInBundle));
    return {countedTitle(due), lines.join(u'\n'), bundleActions(due)};
}

template <class Row>
std::optional<Notification> worded(const std::optional<Row>& row, Notification (*words)(const Row&))
{
    return row ? std::optional(words(*row)) : std::nullopt;
}

} // namespace

std::optional<Notification> notificationFor(const std::vector<Reminder>& due, const Lookup& lookup,
                                            bool hidesNotes)
{
    if (due.size() > 1)
        return bundle(due, lookup);
    if (due.empty())
        return std::nullopt;
    if (due.front().meeting.isValid())
        return worded(lookup.meetingRow(due.front().meeting), meetingNotification);
    std::optional<FollowUpRow> row = lookup.followUpRow(due.front().followUp);
    if (row && hidesNotes && row->followUp.advice.isValid())
        row->reason.clear();
    return worded(row, followUpNotification);
}

} // namespace rapport
