// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Builders.h"
#include "support/Catch.h"
#include "support/TempNotebook.h"

using namespace rapport;

namespace
{

QStringList found(TempNotebook& book, const char* typed)
{
    QStringList titles;
    for (const SearchHit& hit : book.lookup().search(QString::fromUtf8(typed), 20))
        titles << hit.kind + ": "_q + QString(hit.title).remove(u'\x02').remove(u'\x03');
    return titles;
}

} // namespace

TEST_CASE("every noun is found by its words")
{
    TempNotebook book;
    const ContactId ana =
        book.add(aContact().titled("Dr").named("Ana", "Ruiz").email("ruiz@x.edu"));
    book.add(aMeeting().about("Imaging in trauma").with(ana));
    book.add(aFollowUp().of(FollowUpKind::ThankYou).to(ana));
    Advice advice;
    advice.contact = ana;
    advice.words = "Read before rounds"_q;
    advice.givenOn = QDate(2025, 10, 14);
    book.add(advice);
    Opportunity project;
    project.title = "Chart review"_q;
    project.contact = ana;
    book.add(project);
    Interaction coffee;
    coffee.on = QDate(2025, 10, 14);
    coffee.words = "Talked about residency"_q;
    coffee.contacts = {ana};
    book.add(coffee);
    Group group;
    group.name = "Radiology IG"_q;
    book.add(group);

    CHECK(found(book, "ruiz x.edu") == QStringList{"contact: Dr. Ana Ruiz"_q});
    CHECK(found(book, "trauma ana") == QStringList{"meeting: Imaging in trauma"_q});
    CHECK(found(book, "thank ruiz") == QStringList{"follow-up: Thank Dr. Ana Ruiz"_q});
    CHECK(found(book, "before rounds") == QStringList{"advice: Advice from Dr. Ana Ruiz"_q});
    CHECK(found(book, "chart") == QStringList{"opportunity: Chart review"_q});
    CHECK(found(book, "residency").size() == 1);
    CHECK(found(book, "radiology") == QStringList{"group: Radiology IG"_q});
    CHECK(found(book, "ruiz").size() == 6);
}

TEST_CASE("a new name is found everywhere it is shown")
{
    TempNotebook book;
    const ContactId ana = book.add(aContact().named("Ana", "Ruiz"));
    book.add(aMeeting().about("Imaging").with(ana));
    book.add(aFollowUp().of(FollowUpKind::ThankYou).to(ana));
    Contact contact = *book.lookup().contact(ana);
    contact.family = "Velasco"_q;

    book.change([&](Edit& edit) { return edit.update(contact); });

    CHECK(found(book, "velasco").size() == 3);
    CHECK(found(book, "ruiz").isEmpty());
    CHECK(book.notebook().check().empty());
    REQUIRE(book.notebook().undo(book.clock.now()).has_value());
    CHECK(found(book, "ruiz").size() == 3);
    CHECK(book.notebook().check().empty());
}

TEST_CASE("the follow-ups of a trashed contact are not found")
{
    TempNotebook book;
    const ContactId ana = book.add(aContact().named("Ana", "Ruiz"));
    book.add(aFollowUp().of(FollowUpKind::ThankYou).to(ana));

    book.change([&](Edit& edit) { return edit.trash(ana); });
    CHECK(found(book, "ruiz").isEmpty());
    CHECK(book.notebook().check().empty());

    book.change([&](Edit& edit) { return edit.restore(ana); });
    CHECK(found(book, "ruiz").size() == 2);
}

TEST_CASE("one letter is answered by names in order")
{
    TempNotebook book;
    book.add(aContact().named("Zoe", "Adams"));
    book.add(aContact().named("Lena", "Hoffmann"));
    book.add(aContact().named("Ben", "Åkerman"));
    book.add(aMeeting().about("Anatomy night"));

    CHECK(found(book, "a") == QStringList{"contact: Zoe Adams"_q, "contact: Ben Åkerman"_q,
                                          "meeting: Anatomy night"_q});
    CHECK(book.lookup().search("a"_q, 2).size() == 2);
}
