// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Story.h"

#include "domain/Meeting.h"
#include "store/FollowUpSql.h"
#include "store/Query.h"

#include <QCoreApplication>
#include <algorithm>

namespace rapport
{
namespace
{

// The translations' context; nothing else.
struct StoryText {
    Q_DECLARE_TR_FUNCTIONS(Story)
};

#define RAPPORT_LEADING_GROUP                                                                      \
    " (SELECT g.name FROM meeting_group l JOIN \"group\" g ON g.id = l.group_id"                   \
    "  WHERE l.meeting_id = m.id AND g.trashed_at IS NULL ORDER BY l.position LIMIT 1)"

// Columns m.id, topic, kind and the leading group.
void readMeetingLink(Query& query, StoryEntry& entry)
{
    QString topic, kind, group;
    query >> entry.meeting >> topic >> kind >> group;
    if (entry.meeting.isValid())
        entry.link = meetingTitle(topic, group, kind);
}

QString durationText(int minutes)
{
    if (minutes >= 60 && minutes % 60 == 0)
        return StoryText::tr("%1 h").arg(minutes / 60);
    return StoryText::tr("%1 min").arg(minutes);
}

QString pastMeetingHead(Role role)
{
    switch (role) {
    case Role::Speaker:
    case Role::Panelist:
    case Role::Organizer:
    case Role::Host:
        return StoryText::tr("Met as %1").arg(labelOf(role).toLower());
    case Role::MetThere:
    case Role::CameWithMe:
    case Role::HopeToMeet:
        break;
    }
    return labelOf(role);
}

QString meetingHead(MeetingStatus status, Role role, const QString& note)
{
    const QString what = note.isEmpty() ? roleText(role, status).toLower() : note;
    if (status == MeetingStatus::Planned)
        return StoryText::tr("Planned: %1").arg(what);
    if (status == MeetingStatus::Missed)
        return StoryText::tr("Missed: %1").arg(what);
    return note.isEmpty() ? pastMeetingHead(role) : note;
}

using Story = std::vector<StoryEntry>;

void addMeetings(Database& database, ContactId contact, Story& story)
{
    Query query(database, "SELECT m.id, m.topic, m.kind," RAPPORT_LEADING_GROUP
                          ", m.start_on, m.status, m.take_away, p.role, p.note FROM participant p"
                          " JOIN meeting m ON m.id = p.meeting_id"
                          " WHERE p.contact_id = ? AND m.trashed_at IS NULL");
    query << contact;
    while (query.next()) {
        StoryEntry entry;
        entry.kind = StoryEntry::Kind::Meeting;
        MeetingStatus status = MeetingStatus::Attended;
        Role role = Role::MetThere;
        QString note;
        readMeetingLink(query, entry);
        query >> entry.on >> status >> entry.words >> role >> note;
        entry.id = entry.meeting.value;
        entry.head = meetingHead(status, role, note);
        story.push_back(std::move(entry));
    }
}

void addInteractions(Database& database, ContactId contact, Story& story)
{
    Query query(database, "SELECT i.id, i.\"on\", i.words, i.channel, i.minutes"
                          " FROM interaction_contact l JOIN interaction i"
                          " ON i.id = l.interaction_id"
                          " WHERE l.contact_id = ? AND i.trashed_at IS NULL");
    query << contact;
    while (query.next()) {
        StoryEntry entry;
        entry.kind = StoryEntry::Kind::Interaction;
        Channel channel = Channel::Other;
        std::optional<int> minutes;
        query >> entry.id >> entry.on >> entry.words >> channel >> minutes;
        entry.head = labelOf(channel);
        if (minutes)
            entry.head += QStringLiteral(", ") + durationText(*minutes);
        story.push_back(std::move(entry));
    }
}

void addAdvice(Database& database, ContactId contact, Story& story)
{
    Query query(database, "SELECT m.id, m.topic, m.kind," RAPPORT_LEADING_GROUP
                          ", a.id, a.given_on, a.words FROM advice a LEFT JOIN meeting m"
                          " ON m.id = a.meeting_id AND m.trashed_at IS NULL"
                          " WHERE a.contact_id = ? AND a.trashed_at IS NULL");
    query << contact;
    while (query.next()) {
        StoryEntry entry;
        entry.kind = StoryEntry::Kind::Advice;
        readMeetingLink(query, entry);
        query >> entry.id >> entry.on >> entry.words;
        entry.head = StoryText::tr("Advice");
        story.push_back(std::move(entry));
    }
}

// An opportunity has no day of its own: that of its meeting, else when it was written down.
void addOpportunities(Database& database, ContactId contact, Story& story)
{
    Query query(database, "SELECT m.id, m.topic, m.kind," RAPPORT_LEADING_GROUP
                          ", m.start_on, o.id, o.title, o.kind, o.stage, o.created_at"
                          " FROM opportunity o LEFT JOIN meeting m"
                          " ON m.id = o.meeting_id AND m.trashed_at IS NULL"
                          " WHERE o.contact_id = ? AND o.trashed_at IS NULL");
    query << contact;
    while (query.next()) {
        StoryEntry entry;
        entry.kind = StoryEntry::Kind::Opportunity;
        OpportunityKind kind = OpportunityKind::Research;
        Stage stage = Stage::HeardOf;
        QDateTime createdAt;
        readMeetingLink(query, entry);
        query >> entry.on >> entry.id >> entry.words >> kind >> stage >> createdAt;
        if (!entry.on.isValid())
            entry.on = createdAt.toLocalTime().date();
        entry.head = StoryText::tr("Opportunity: %1, %2")
                         .arg(labelOf(kind).toLower(), labelOf(stage).toLower());
        story.push_back(std::move(entry));
    }
}

void addDoneFollowUps(Database& database, ContactId contact, Story& story)
{
    Query query(database,
                "SELECT m.id, m.topic, m.kind," RAPPORT_LEADING_GROUP
                ", f.id, f.closed_at, f.kind, f.title, f.outcome FROM follow_up f"
                " LEFT JOIN meeting m ON m.id = f.meeting_id"
                " WHERE f.contact_id = ? AND f.state = 'done' AND" RAPPORT_LIVE_FOLLOW_UP);
    query << contact;
    while (query.next()) {
        StoryEntry entry;
        entry.kind = StoryEntry::Kind::FollowUpDone;
        FollowUpKind kind = FollowUpKind::Other;
        QDateTime closedAt;
        QString title, outcome;
        readMeetingLink(query, entry);
        query >> entry.id >> closedAt >> kind >> title >> outcome;
        entry.on = closedAt.toLocalTime().date();
        entry.head = StoryText::tr("Done: %1").arg(labelOf(kind).toLower());
        entry.words = outcome.isEmpty() ? title : outcome;
        story.push_back(std::move(entry));
    }
}

// Within a day the meeting came first, so it stands last.
bool isNewer(const StoryEntry& a, const StoryEntry& b)
{
    if (a.on != b.on)
        return a.on > b.on;
    return a.kind != b.kind ? a.kind > b.kind : a.id > b.id;
}

} // namespace

std::vector<StoryEntry> storyOf(Database& database, ContactId contact)
{
    Story story;
    addMeetings(database, contact, story);
    addInteractions(database, contact, story);
    addAdvice(database, contact, story);
    addOpportunities(database, contact, story);
    addDoneFollowUps(database, contact, story);
    std::sort(story.begin(), story.end(), isNewer);
    return story;
}

QDate lastContactOn(Database& database, ContactId contact)
{
    Query query(database,
                "SELECT max(day) FROM ("
                "SELECT m.end_on AS day FROM participant p JOIN meeting m ON m.id = p.meeting_id"
                " WHERE p.contact_id = ?1 AND m.status = 'attended' AND m.trashed_at IS NULL"
                " UNION ALL "
                "SELECT i.\"on\" FROM interaction_contact c JOIN interaction i"
                " ON i.id = c.interaction_id"
                " WHERE c.contact_id = ?1 AND i.trashed_at IS NULL)");
    query << contact;
    return query.one<QDate>().value_or(QDate());
}

} // namespace rapport
