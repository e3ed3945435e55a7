// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/export/FollowUpCalendar.h"

#include "exchange/file/PrivateFile.h"
#include "exchange/icalendar/CalendarWriter.h"
#include "notebook/export/ExportNouns.h"

#include <QCoreApplication>
#include <QFile>

namespace rapport
{
namespace
{

constexpr int daysAfterClosing = 90;

bool isKept(const FollowUp& followUp, const QDateTime& now)
{
    return !followUp.isClosed() ||
           (followUp.closedAt && followUp.closedAt->daysTo(now) <= daysAfterClosing);
}

std::string calendarWith(const Lookup& lookup, const QDateTime& now, SequenceFor sequenceFor)
{
    CalendarOptions options;
    options.withNotes = false;
    const Settings settings = lookup.settings();
    options.reminderHour = settings.reminderHour;
    options.tasksAsEvents = settings.followUpsAsEvents;
    options.followedAs = QCoreApplication::translate("FollowUpCalendar", "Follow-ups");
    CalendarWriter writer(now, options, std::move(sequenceFor));
    for (const FollowUpId id : exportedFollowUps(lookup))
        if (const std::optional<FollowUp> followUp = lookup.followUp(id);
            followUp && isKept(*followUp, now))
            writer.add(outgoing(lookup, *followUp));
    return writer.text();
}

QByteArray withoutStamps(const QByteArray& calendar)
{
    QByteArray rest;
    for (const QByteArray& line : calendar.split('\n'))
        if (!line.startsWith("DTSTAMP:"))
            rest += line + '\n';
    return rest;
}

} // namespace

Notebook::Digests followUpDigests(const Lookup& lookup, const QDateTime& now)
{
    Notebook::Digests digests;
    calendarWith(lookup, now, [&](const QString& uid, const QString& digest) {
        digests[uid] = digest;
        return 0;
    });
    return digests;
}

std::string followUpCalendar(const Lookup& lookup, const Notebook::Sequences& sequences,
                             const QDateTime& now)
{
    return calendarWith(lookup, now, [&](const QString& uid, const QString&) {
        const auto found = sequences.find(uid);
        return found == sequences.end() ? 0 : found->second;
    });
}

Result<bool> keepCalendar(const QString& path, const std::string& calendar)
{
    QFile before(path);
    if (before.open(QFile::ReadOnly) &&
        withoutStamps(before.readAll()) == withoutStamps(QByteArray::fromStdString(calendar)))
        return false;
    before.close();
    return writePrivately(path, calendar).map([] { return true; });
}

} // namespace rapport
