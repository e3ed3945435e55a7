// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/FollowUpStore.h"

#include "store/ContactStore.h"
#include "store/FollowUpColumns.h"
#include "store/FollowUpSql.h"
#include "store/FollowUpsAbout.h"

#include <algorithm>

namespace rapport
{
namespace
{

// ?1 kind: absent, it does not narrow.
#define RAPPORT_FOLLOW_UP_NARROWED RAPPORT_LIVE_FOLLOW_UP " AND (?1 IS NULL OR f.kind = ?1)"

bool isAboutSomething(const FollowUpFilter& filter)
{
    return filter.contact.isValid() || filter.meeting.isValid();
}

// When an open or snoozed one counts, comparable as text: "2025-10-14", "2025-10-14T09:00".
struct Counting {
    QString when;
    FollowUpId id;

    friend bool operator<(const Counting& a, const Counting& b)
    {
        return a.when != b.when ? a.when < b.when : a.id < b.id;
    }
};

std::vector<Counting> listOpenByDue(Database& database, const FollowUpFilter& filter)
{
    Query query(database, "SELECT f.due_on || ifnull('T' || f.due_hour, ''), f.id FROM follow_up f"
                          " WHERE f.state = 'open' AND" RAPPORT_FOLLOW_UP_NARROWED
                          " ORDER BY f.due_on, f.due_hour, f.id");
    query << filter.kind;
    std::vector<Counting> open;
    while (query.next()) {
        Counting each;
        query >> each.when >> each.id;
        open.push_back(std::move(each));
    }
    return open;
}

std::vector<Counting> listSnoozedByInstant(Database& database, const FollowUpFilter& filter,
                                           const QTimeZone& zone)
{
    Query query(database, "SELECT f.snoozed_until, f.id FROM follow_up f WHERE f.state = 'snoozed'"
                          " AND" RAPPORT_FOLLOW_UP_NARROWED " ORDER BY f.snoozed_until, f.id");
    query << filter.kind;
    std::vector<Counting> snoozed;
    while (query.next()) {
        QDateTime until;
        Counting each;
        query >> until >> each.id;
        each.when = until.toTimeZone(zone).toString(QStringLiteral("yyyy-MM-ddTHH:mm"));
        snoozed.push_back(std::move(each));
    }
    std::sort(snoozed.begin(), snoozed.end()); // a night the clock goes back can swap two
    return snoozed;
}

std::vector<FollowUpId> listOpen(Database& database, const FollowUpFilter& filter, int limit,
                                 const QTimeZone& zone)
{
    const std::vector<Counting> open = listOpenByDue(database, filter);
    const std::vector<Counting> snoozed = listSnoozedByInstant(database, filter, zone);
    std::vector<Counting> all;
    all.reserve(open.size() + snoozed.size());
    std::merge(open.begin(), open.end(), snoozed.begin(), snoozed.end(), std::back_inserter(all));
    std::vector<FollowUpId> ids;
    for (const Counting& each : all) {
        if (limit >= 0 && ids.size() == static_cast<size_t>(limit))
            break;
        ids.push_back(each.id);
    }
    return ids;
}

// All, less the few about the trash: a third of the work of asking each row. The sidebar counts
// after every change.
int countOpen(Database& database)
{
#define RAPPORT_OPEN " state IN ('open', 'snoozed') AND trashed_at IS NULL"
    Query query(database,
                "SELECT (SELECT count(*) FROM follow_up WHERE" RAPPORT_OPEN ") -"
                " (SELECT count(*) FROM"
                "  (SELECT id FROM follow_up INDEXED BY follow_up_by_contact WHERE" RAPPORT_OPEN
                "   AND contact_id IN (SELECT id FROM contact WHERE trashed_at IS NOT NULL)"
                "   UNION"
                "   SELECT id FROM follow_up INDEXED BY follow_up_by_meeting WHERE" RAPPORT_OPEN
                "   AND meeting_id IN (SELECT id FROM meeting WHERE trashed_at IS NOT NULL)))");
#undef RAPPORT_OPEN
    return query.one<int>().value_or(0);
}

} // namespace

std::vector<FollowUpId> FollowUpStore::list(const FollowUpFilter& filter, int limit,
                                            const QTimeZone& zone)
{
    if (isAboutSomething(filter)) {
        std::vector<FollowUpId> ids = listFollowUpsAbout(m_database, filter, zone);
        if (limit >= 0 && ids.size() > static_cast<size_t>(limit))
            ids.resize(static_cast<size_t>(limit));
        return ids;
    }
    if (filter.which == FollowUpFilter::Which::Open)
        return listOpen(m_database, filter, limit, zone);
    const bool waiting = filter.which == FollowUpFilter::Which::Waiting;
    Query query(m_database, waiting ? "SELECT f.id FROM follow_up f WHERE f.state = 'waiting'"
                                      " AND" RAPPORT_FOLLOW_UP_NARROWED
                                      " ORDER BY f.nudge_on, f.id LIMIT ?2"
                                    : "SELECT f.id FROM follow_up f WHERE f.closed_at IS NOT NULL"
                                      " AND" RAPPORT_FOLLOW_UP_NARROWED
                                      " ORDER BY f.closed_at DESC, f.id DESC LIMIT ?2");
    query << filter.kind << limit;
    return query.all<FollowUpId>();
}

int FollowUpStore::count(const FollowUpFilter& filter)
{
    if (isAboutSomething(filter))
        return static_cast<int>(listFollowUpsAbout(m_database, filter, QTimeZone::utc()).size());
    if (filter.which == FollowUpFilter::Which::Open && !filter.kind)
        return countOpen(m_database);
    const char* sql = "SELECT count(*) FROM follow_up f WHERE f.state IN ('open', 'snoozed')"
                      " AND" RAPPORT_FOLLOW_UP_NARROWED;
    if (filter.which == FollowUpFilter::Which::Waiting)
        sql = "SELECT count(*) FROM follow_up f WHERE f.state = 'waiting'"
              " AND" RAPPORT_FOLLOW_UP_NARROWED;
    else if (filter.which == FollowUpFilter::Which::Done)
        sql = "SELECT count(*) FROM follow_up f WHERE f.closed_at IS NOT NULL"
              " AND" RAPPORT_FOLLOW_UP_NARROWED;
    Query query(m_database, sql);
    query << filter.kind;
    return query.one<int>().value_or(0);
}

std::vector<QDateTime> FollowUpStore::listDoneTimes(const QDateTime& from, const QDateTime& until)
{
    Query query(m_database, "SELECT f.closed_at FROM follow_up f WHERE f.closed_at >= ?"
                            " AND f.closed_at < ? AND f.state = 'done'"
                            " AND f.contact_id IS NOT NULL AND" RAPPORT_LIVE_FOLLOW_UP);
    query << from << until;
    return query.all<QDateTime>();
}

// Why: the advice it tells about, else the meeting, else the opportunity.
std::optional<FollowUpRow> FollowUpStore::findRow(FollowUpId id)
{
    Query query(m_database,
                "SELECT" RAPPORT_FOLLOW_UP_COLUMNS
                ", a.words, a.given_on, m.topic, m.kind, m.start_on,"
                " (SELECT g.name FROM meeting_group l JOIN \"group\" g ON g.id = l.group_id"
                "  WHERE l.meeting_id = m.id AND g.trashed_at IS NULL"
                "  ORDER BY l.position LIMIT 1), o.title, o.kind FROM follow_up f"
                " LEFT JOIN advice a ON a.id = f.advice_id AND a.trashed_at IS NULL"
                " LEFT JOIN meeting m ON m.id = f.meeting_id"
                " LEFT JOIN opportunity o ON o.id = f.opportunity_id AND o.trashed_at IS NULL"
                " WHERE f.id = ?");
    query << id;
    if (!query.next())
        return std::nullopt;
    FollowUpRow row;
    QString words, topic, meetingKind, group, opportunity, opportunityKind;
    QDate givenOn, metOn;
    query >> row.followUp >> words >> givenOn >> topic >> meetingKind >> metOn >> group >>
        opportunity >> opportunityKind;
    if (givenOn.isValid()) {
        row.reason = words;
        row.reasonOn = givenOn;
    } else if (metOn.isValid()) {
        row.reason = meetingTitle(topic, group, meetingKind);
        row.reasonOn = metOn;
    } else if (!opportunityKind.isEmpty()) {
        row.reason = opportunity.isEmpty() ? labelOfWord(opportunityKind) : opportunity;
    }
    if (const auto contact = ContactStore(m_database).findRow(row.followUp.contact)) {
        row.contactName = contact->displayName;
        row.contactDescription = contact->description;
    }
    row.title = titleOf(row.followUp, row.contactName);
    return row;
}

} // namespace rapport
