// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Catch.h"

#include "notebook/Agenda.h"
#include "notebook/Sample.h"
#include "support/FakeClock.h"

using namespace rapport;

TEST_CASE("the sample is a year of a student, sound and the same each time", "[sample]")
{
    const QDateTime now = FakeClock().now();
    const Result<std::unique_ptr<Notebook>> sample = openSample(now);
    REQUIRE(sample.has_value());
    const Lookup& lookup = (*sample)->lookup();
    CHECK((*sample)->check().empty());
    CHECK(lookup.countContacts({}) == 85);
    CHECK(lookup.countMeetings({}, now) == 35);
    CHECK(lookup.countFollowUps({FollowUpFilter::Which::Open, {}, {}, {}}) == 7);
    CHECK(lookup.countFollowUps({FollowUpFilter::Which::Waiting, {}, {}, {}}) == 2);
    CHECK(lookup.countFollowUps({FollowUpFilter::Which::Done, {}, {}, {}}) == 51);

    const Result<std::unique_ptr<Notebook>> again = openSample(now);
    const ContactId first = lookup.contacts({}, 1).front();
    CHECK((*again)->lookup().contact(first)->uid == lookup.contact(first)->uid);
}

TEST_CASE("on the pictures' Tuesday the sample has the pictures' agenda", "[sample]")
{
    const QDateTime now = FakeClock().now();
    const Result<std::unique_ptr<Notebook>> sample = openSample(now);
    REQUIRE(sample.has_value());
    const Agenda agenda = agendaAt((*sample)->lookup(), now);
    CHECK(agenda.late.size() == 1);
    CHECK(agenda.today.size() == 3);
    CHECK(agenda.soon.size() == 2);
    CHECK(agenda.toLog.size() == 1);
    CHECK(agenda.meetings.size() == 3);
}

TEST_CASE("in the sample nobody is written to before they were met", "[sample]")
{
    const QDateTime now = FakeClock().now();
    const Result<std::unique_ptr<Notebook>> sample = openSample(now);
    REQUIRE(sample.has_value());
    const Lookup& lookup = (*sample)->lookup();
    for (const ContactId id : lookup.contacts({})) {
        QDate met = lookup.contact(id)->metOn;
        QDate spoken;
        for (const StoryEntry& entry : lookup.story(id)) { // the newest first
            if (entry.kind == StoryEntry::Kind::Meeting && !(met.isValid() && met < entry.on))
                met = entry.on;
            if (entry.kind == StoryEntry::Kind::Interaction)
                spoken = entry.on;
        }
        INFO(lookup.contactRow(id)->displayName.toStdString());
        CHECK((!met.isValid() || !spoken.isValid() || met <= spoken));
    }
}
