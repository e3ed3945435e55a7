// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "src/store/EmptyDatabase.h"
#include "support/Catch.h"

#include "store/ContactStore.h"
#include "store/FollowUpStore.h"
#include "store/MeetingStore.h"
#include "store/Story.h"

#include <QRegularExpression>
#include <QStringList>
#include <sqlite3.h>

using namespace rapport;

namespace
{

// How SQLite carries out every statement the connection has prepared so far.
QStringList plansOfPrepared(Database& database)
{
    std::vector<std::string> statements;
    sqlite3* handle = database.connection().getHandle();
    for (sqlite3_stmt* each = sqlite3_next_stmt(handle, nullptr); each;
         each = sqlite3_next_stmt(handle, each))
        statements.push_back(sqlite3_sql(each));
    QStringList steps;
    for (const std::string& sql : statements) {
        if (sql.rfind("SELECT", 0) != 0)
            continue;
        SQLite::Statement plan(database.connection(), "EXPLAIN QUERY PLAN " + sql);
        while (plan.executeStep())
            steps << QString::fromStdString(plan.getColumn(3).getString() + "  in: " + sql);
    }
    return steps;
}

// Whole tables that are read. The indexes of the trash hold only what is in it.
QStringList scansIn(const QStringList& steps)
{
    return steps.filter(QRegularExpression(
        "^SCAN (?!CONSTANT ROW|(contact|meeting) USING COVERING INDEX \\w+_by_trashed|g$|\\(subquery)"_q));
}

} // namespace

TEST_CASE("planning a reminder searches indexes and sorts nothing", "[store]")
{
    const auto database = emptyDatabase();
    const QDate day(2025, 10, 14);
    const QDateTime instant(day, QTime(12, 0), Qt::UTC);
    FollowUpStore followUps(*database);
    followUps.listOpenDue({}, day, -1);
    followUps.listNextOpenAfter(day);
    followUps.listSnoozedUntilBy(instant, -1);
    followUps.findNextSnoozedAfter(instant);
    followUps.listNudgedBy(day, -1);
    followUps.findNextNudgedAfter(day);
    MeetingStore meetings(*database);
    meetings.listPlannedEndingBy(day, -1);
    meetings.listNextPlannedAfter(day);

    const QStringList steps = plansOfPrepared(*database);
    CHECK(steps.size() >= 10);
    CHECK(scansIn(steps).join(u'\n') == QString());
    CHECK(steps.filter("TEMP B-TREE"_q).join(u'\n') == QString());
    CHECK_FALSE(steps.filter("follow_up_by_due"_q).isEmpty());
    CHECK_FALSE(steps.filter("follow_up_by_snooze"_q).isEmpty());
    CHECK_FALSE(steps.filter("follow_up_by_nudge"_q).isEmpty());
    CHECK_FALSE(steps.filter("meeting_by_status"_q).isEmpty());
}

TEST_CASE("rows, details and stories are read by key", "[store]")
{
    const auto database = emptyDatabase();
    ContactStore contacts(*database);
    contacts.findRow(ContactId{1});
    contacts.find(ContactId{1});
    contacts.findByUid("x"_q);
    contacts.listByEmail("x"_q);
    contacts.listByName("x"_q, "y"_q);
    MeetingStore meetings(*database);
    meetings.findRow(MeetingId{1});
    meetings.find(MeetingId{1});
    FollowUpStore(*database).findRow(FollowUpId{1});
    storyOf(*database, ContactId{1});
    const QStringList steps = plansOfPrepared(*database);
    CHECK(steps.size() >= 15);
    CHECK(scansIn(steps).join(u'\n') == QString());
}

TEST_CASE("the list of contacts comes from its index, already in order", "[store]")
{
    const auto database = emptyDatabase();
    ContactStore(*database).list({}, -1);
    const QStringList steps = plansOfPrepared(*database);
    REQUIRE(steps.size() == 1);
    CHECK(steps[0].contains("contact_by_name"_q));
}
