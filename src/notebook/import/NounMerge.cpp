// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/import/NounMerge.h"

#include "notebook/import/CalendarLines.h"
#include "notebook/import/FieldChanges.h"

#include <QCoreApplication>
#include <QLocale>

namespace rapport
{
namespace
{

struct NounMerge {
    Q_DECLARE_TR_FUNCTIONS(NounMerge)
};

QString textOfDay(QDate day)
{
    return QLocale().toString(day, QStringLiteral("d MMM yyyy"));
}

QString textOfDue(const FollowUp& followUp)
{
    const QString day = textOfDay(followUp.dueOn);
    return followUp.dueHour
               ? day + QStringLiteral(", ") + followUp.dueHour->toString(QStringLiteral("HH:mm"))
               : day;
}

QString hourIn(const QDateTime& instant, const QTimeZone& zone)
{
    return instant.toTimeZone(zone).time().toString(QStringLiteral("HH:mm"));
}

// In numbers: how a day is written depends on the locale.
QString exactly(const MeetingTime& time)
{
    const auto instant = [](const std::optional<QDateTime>& at) {
        return at ? at->toUTC().toString(Qt::ISODate) : QString();
    };
    return QStringList{time.startOn.toString(Qt::ISODate), time.endOn.toString(Qt::ISODate),
                       instant(time.startAt), instant(time.endAt),
                       QString::fromLatin1(time.timeZone)}
        .join(u' ');
}

void mergeTime(Meeting& known, const Meeting& read, FieldChanges& changes)
{
    if (!read.time.startOn.isValid())
        return; // it says only that it is not to be
    if (changes.isNews("time", exactly(read.time)) && known.time != read.time &&
        changes.note(QStringLiteral("time"), NounMerge::tr("Time"), textOfTime(known.time),
                     textOfTime(read.time))) {
        known.time = read.time;
        if (known.uid == read.uid && !known.recurrenceId.isEmpty() && !read.recurrenceId.isEmpty())
            known.recurrenceId = read.recurrenceId; // the series begins at another hour
    }
}

// Called off, or on again, before it was to be. Whether I went is mine to say.
void mergeStatus(Meeting& known, const Meeting& read, FieldChanges& changes)
{
    const bool isNews = changes.isNews("status", wordOf(read.status));
    const auto turns = [&](MeetingStatus from, MeetingStatus to) {
        return known.status == from && read.status == to;
    };
    if (isNews &&
        (turns(MeetingStatus::Planned, MeetingStatus::Missed) ||
         turns(MeetingStatus::Missed, MeetingStatus::Planned)) &&
        changes.note(QStringLiteral("status"), NounMerge::tr("Status"), labelOf(known.status),
                     labelOf(read.status)))
        known.status = read.status;
}

void mergeKind(Meeting& known, const Meeting& read, FieldChanges& changes)
{
    const QString other = QStringLiteral("other");
    if (read.kind != other && changes.isNews("kind", read.kind) && known.kind == other &&
        changes.note(QStringLiteral("kind"), NounMerge::tr("Kind"), known.kind, read.kind))
        known.kind = read.kind;
}

QString exactly(const FollowUp& followUp)
{
    return followUp.dueOn.toString(Qt::ISODate) + u' ' +
           followUp.dueHour.value_or(QTime()).toString(Qt::ISODate);
}

void mergeDue(FollowUp& known, const FollowUp& read, FieldChanges& changes)
{
    const bool isSame = known.dueOn == read.dueOn && known.dueHour == read.dueHour;
    if (!changes.isNews("due", exactly(read)) || isSame)
        return;
    if (!changes.note(QStringLiteral("due"), NounMerge::tr("Due"), textOfDue(known),
                      textOfDue(read)))
        return;
    known.dueOn = read.dueOn;
    known.dueHour = read.dueHour;
}

void mergeState(FollowUp& known, const FollowUp& read, FieldChanges& changes)
{
    if (!changes.isNews("state", wordOf(read.state)) || known.isClosed() || !read.isClosed())
        return;
    if (!changes.note(QStringLiteral("state"), NounMerge::tr("State"), labelOf(known.state),
                      labelOf(read.state)))
        return;
    known.state = read.state;
    known.closedAt = read.closedAt;
    known.snoozedUntil.reset();
    known.nudgeOn = {};
}

} // namespace

QString textOfTime(const MeetingTime& time)
{
    QString text = textOfDay(time.startOn);
    if (time.startAt) {
        const QTimeZone zone(time.timeZone);
        const QTimeZone shown = zone.isValid() ? zone : QTimeZone::utc();
        text += QStringLiteral(", ") + hourIn(*time.startAt, shown);
        if (time.endAt && time.endOn == time.startOn)
            text += QStringLiteral("–") + hourIn(*time.endAt, shown);
    }
    return time.endOn == time.startOn ? text : text + QStringLiteral(" – ") + textOfDay(time.endOn);
}

FollowUp followUpFor(const FollowUp& known, const IncomingFollowUp& incoming)
{
    FollowUp read = incoming.followUp;
    if (!incoming.hasDay) {
        read.dueOn = known.dueOn;
        read.dueHour = known.dueHour;
    }
    return read;
}

std::vector<ImportChange> mergeInto(Meeting& known, const Meeting& read, Said& said,
                                    const std::set<QString>& refused)
{
    FieldChanges changes(said, refused);
    changes.text("topic", NounMerge::tr("Topic"), known.topic, read.topic);
    mergeTime(known, read, changes);
    mergeStatus(known, read, changes);
    mergeKind(known, read, changes);
    changes.text("place", NounMerge::tr("Place"), known.place, read.place);
    changes.text("link", NounMerge::tr("Link"), known.link, read.link);
    changes.notes(NounMerge::tr("Notes"), known.notes, read.notes);
    changes.gap("series", NounMerge::tr("Series"), known.seriesUid, read.seriesUid);
    changes.gap("recurrence", NounMerge::tr("Occurrence"), known.recurrenceId, read.recurrenceId);
    mergeCalendarLines(known.properties, read.properties, changes);
    if (!changes.isEmpty())
        takeVersion(known.properties, read.properties);
    return changes.take();
}

std::vector<ImportChange> mergeInto(FollowUp& known, const FollowUp& read, Said& said,
                                    const std::set<QString>& refused)
{
    FieldChanges changes(said, refused);
    changes.text("title", NounMerge::tr("Title"), known.title, read.title);
    mergeDue(known, read, changes);
    mergeState(known, read, changes);
    changes.notes(NounMerge::tr("Note"), known.note, read.note);
    changes.gap("outcome", NounMerge::tr("Outcome"), known.outcome, read.outcome);
    mergeCalendarLines(known.properties, read.properties, changes);
    if (!changes.isEmpty())
        takeVersion(known.properties, read.properties);
    return changes.take();
}

std::vector<ImportChange> mergeInto(Group& known, const Group& read, Said& said,
                                    const std::set<QString>& refused)
{
    FieldChanges changes(said, refused);
    changes.text("name", NounMerge::tr("Name"), known.name, read.name);
    if (read.kind != GroupKind::Other && changes.isNews("kind", wordOf(read.kind)) &&
        known.kind == GroupKind::Other &&
        changes.note(QStringLiteral("kind"), NounMerge::tr("Kind"), {}, labelOf(read.kind)))
        known.kind = read.kind;
    if (read.level && changes.isNews("level", wordOf(*read.level)) && !known.level &&
        changes.note(QStringLiteral("level"), NounMerge::tr("Level"), {}, labelOf(*read.level)))
        known.level = read.level;
    changes.text("meetsWhen", NounMerge::tr("Meets"), known.meetsWhen, read.meetsWhen);
    changes.text("webPage", NounMerge::tr("Web page"), known.webPage, read.webPage);
    changes.notes(NounMerge::tr("Notes"), known.notes, read.notes);
    changes.properties(known.properties, read.properties);
    return changes.take();
}

} // namespace rapport
