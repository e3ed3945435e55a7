// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/MeetingStore.h"

#include "store/MeetingDetails.h"
#include "store/MeetingTimeColumns.h"

namespace rapport
{
namespace
{

const QString tookSeparator = QStringLiteral(", ");

QString joinedTook(const std::set<Took>& took)
{
    QStringList words;
    for (const Took each : took)
        words << wordOf(each);
    return words.join(tookSeparator);
}

std::set<Took> splitTook(const QString& text)
{
    std::set<Took> took;
    for (const QString& word : text.split(tookSeparator, Qt::SkipEmptyParts))
        if (const auto value = fromWord<Took>(word))
            took.insert(*value);
    return took;
}

Query& operator<<(Query& query, const Meeting& meeting)
{
    return query << meeting.topic << meeting.kind << meeting.level << meeting.status << meeting.time
                 << meeting.line << meeting.place << meeting.link << meeting.notes
                 << meeting.takeAway << meeting.cost << joinedTook(meeting.took) << meeting.mood
                 << meeting.quote << meeting.seriesUid << meeting.recurrenceId << meeting.batch
                 << meeting.said;
}

Query& operator>>(Query& query, Meeting& meeting)
{
    QString took;
    query >> meeting.id >> meeting.uid >> meeting.topic >> meeting.kind >> meeting.level >>
        meeting.status >> meeting.time >> meeting.line >> meeting.place >> meeting.link >>
        meeting.notes >> meeting.takeAway >> meeting.cost >> took >> meeting.mood >>
        meeting.quote >> meeting.seriesUid >> meeting.recurrenceId >> meeting.batch >>
        meeting.said >> meeting.createdAt >> meeting.trashedAt;
    meeting.took = splitTook(took);
    return query;
}

// What lies below a meeting in tables of its own, each with its rows.
template <class Write>
void eachDetail(const Meeting& meeting, Write write)
{
    write(meetingGroupTable, meeting.groups);
    write(meetingSpecialtyTable, meeting.specialties);
    write(participantTable, meeting.participants);
    write(meetingPropertyTable, meeting.properties);
}

} // namespace

Query& operator<<(Query& query, const MeetingTime& time)
{
    return query << time.startOn << time.endOn << time.startAt << time.endAt
                 << QString::fromLatin1(time.timeZone);
}

Query& operator>>(Query& query, MeetingTime& time)
{
    return query >> time.startOn >> time.endOn >> time.startAt >> time.endAt >> time.timeZone;
}

MeetingId MeetingStore::add(const Meeting& meeting)
{
    Query query(m_database,
                "INSERT INTO meeting (uid, created_at, topic, kind, level, status, start_on,"
                " end_on, start_at, end_at, time_zone, line, place, link, notes, take_away, cost,"
                " took, mood, quote, series_uid, recurrence_id, batch_id, said)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    query << meeting.uid << meeting.createdAt << meeting;
    query.run();
    const MeetingId id{m_database.connection().getLastInsertRowid()};
    eachDetail(meeting, [&](const ChildTable& table, const auto& values) {
        addChildren(m_database, table, id.value, values);
    });
    return id;
}

bool MeetingStore::update(const Meeting& meeting)
{
    Query query(m_database,
                "UPDATE meeting SET topic = ?, kind = ?, level = ?, status = ?, start_on = ?,"
                " end_on = ?, start_at = ?, end_at = ?, time_zone = ?, line = ?, place = ?,"
                " link = ?, notes = ?, take_away = ?, cost = ?, took = ?, mood = ?, quote = ?,"
                " series_uid = ?, recurrence_id = ?, batch_id = ?, said = ? WHERE id = ?");
    query << meeting << meeting.id;
    if (query.run() == 0)
        return false;
    eachDetail(meeting, [&](const ChildTable& table, const auto& values) {
        writeChildren(m_database, table, meeting.id.value, values);
    });
    return true;
}

bool MeetingStore::trash(MeetingId id, const QDateTime& at)
{
    return (Query(m_database, "UPDATE meeting SET trashed_at = ? WHERE id = ?") << at << id).run() >
           0;
}

bool MeetingStore::restore(MeetingId id)
{
    return (Query(m_database, "UPDATE meeting SET trashed_at = NULL WHERE id = ?") << id).run() > 0;
}

std::optional<Meeting> MeetingStore::find(MeetingId id)
{
    Query query(m_database,
                "SELECT id, uid, topic, kind, level, status, start_on, end_on, start_at, end_at,"
                " time_zone, line, place, link, notes, take_away, cost, took, mood, quote,"
                " series_uid, recurrence_id, batch_id, said, created_at, trashed_at"
                " FROM meeting WHERE id = ?");
    query << id;
    if (!query.next())
        return std::nullopt;
    Meeting meeting;
    query >> meeting;
    meeting.groups = listChildren<GroupId>(m_database, meetingGroupTable, id.value);
    meeting.specialties =
        listChildren<SpecialtyInterest>(m_database, meetingSpecialtyTable, id.value);
    meeting.participants = listChildren<Participant>(m_database, participantTable, id.value);
    meeting.properties = listChildren<QString>(m_database, meetingPropertyTable, id.value);
    return meeting;
}

MeetingId MeetingStore::findByUid(const QString& uid)
{
    Query query(m_database, "SELECT id FROM meeting WHERE uid = ?");
    query << uid;
    return query.one<MeetingId>().value_or(MeetingId{});
}

} // namespace rapport
