// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Builders.h"
#include "support/Catch.h"
#include "support/TempNotebook.h"

using namespace rapport;

TEST_CASE("what is typed into a search or a filter is never SQL, nor a pattern", "[injection]")
{
    TempNotebook book;
    Contact ana = aContact().named("Ana", "Ruiz").email("ana@example.edu");
    ana.tags = {"cardiology"_q};
    ana.circles = {"mentors"_q};
    const ContactId id = book.add(ana);
    book.add(aMeeting().about("Stents").on("2025-10-01").with(id));
    const Lookup& lookup = book.lookup();
    std::vector<Error> failures;
    QObject::connect(&book.notebook(), &Notebook::readFailed, &book.notebook(),
                     [&](const Error& error) { failures.push_back(error); });
    for (const QString& text : {"' OR '1'='1"_q,
                                "\" OR \"1\"=\"1"_q,
                                "'); DROP TABLE contact; --"_q,
                                "1; DELETE FROM meeting"_q,
                                "x' UNION SELECT 1 --"_q,
                                "%"_q,
                                "_"_q,
                                "*"_q,
                                "a*"_q,
                                "^ana"_q,
                                "title:ana"_q,
                                "ana OR NOT ben"_q,
                                "NEAR(ana ruiz)"_q,
                                "{title body}: ana"_q,
                                "\""_q,
                                "'"_q,
                                "\\"_q,
                                "?1"_q,
                                QString(u'\0'),
                                QStringLiteral("a\0b"),
                                QString(QChar(0xD800)),
                                QString(5000, u'(')}) {
        INFO(text.toStdString());
        lookup.search(text, 10);
        for (auto member : {&ContactFilter::tag, &ContactFilter::circle}) {
            ContactFilter filter;
            filter.*member = text;
            CHECK(lookup.contacts(filter).empty());
            CHECK(lookup.countContacts(filter) == 0);
        }
        ContactFilter filter;
        filter.words = text;
        CHECK(lookup.contacts(filter).size() <= 1);
        MeetingFilter meetings;
        meetings.kind = text;
        CHECK(lookup.meetings(meetings, book.clock.now()).empty());
        CHECK_FALSE(lookup.contactOfUid(text).isValid());
        CHECK_FALSE(lookup.meetingOfUid(text).isValid());
        CHECK_FALSE(lookup.followUpOfUid(text).isValid());
        CHECK_FALSE(lookup.groupOfUid(text).isValid());
        CHECK(lookup.contactsByEmail(text).empty());
        CHECK(lookup.contactsByName(text, text).empty());
        CHECK(lookup.contactsByGiven(text).empty());
        CHECK_FALSE(lookup.groupByName(text).isValid());
        CHECK(lookup.countMeetingsOn(text, QDate(2020, 1, 1), QDate(2030, 1, 1)) == 0);
        CHECK(failures.empty());
    }
    CHECK(lookup.contacts({}) == std::vector<ContactId>{id});
    CHECK(book.notebook().check().empty());
}
