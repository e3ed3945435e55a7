// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contacts/ContactListModel.h"

#include "support/Builders.h"
#include "support/Catch.h"
#include "support/TempNotebook.h"
#include "ui/contacts/ReachGuess.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/RowRole.h"

#include <QAbstractItemModelTester>

using namespace rapport;

namespace
{

QString jump(const ContactListModel& model, const char* typed)
{
    const auto found = model.match(model.index(0), Qt::DisplayRole, QString::fromUtf8(typed), 1,
                                   Qt::MatchStartsWith);
    return found.isEmpty() ? QString() : found.first().data(TitleRole).toString();
}

} // namespace

TEST_CASE("people stand by name and follow the notebook")
{
    TempNotebook book;
    book.add(aContact().named("Lena", "Hoffmann").titled("Dr"));
    const ContactId ana = book.add(aContact().named("Ana", "Ruiz"));
    book.add(aContact().named("Łukasz", "Adamski"));
    ContactListModel model(book.notebook(), book.clock);
    const QAbstractItemModelTester tester(&model);
    REQUIRE(model.rowCount() == 3);
    CHECK(model.index(0).data(TitleRole).toString() == "Łukasz Adamski"_q);
    CHECK(model.index(2).data(TitleRole).toString() == "Ana Ruiz"_q);

    book.change([&](Edit& edit) { return edit.trash(ana); });
    CHECK(model.rowCount() == 2);
    REQUIRE(book.notebook().undo(book.clock.now()));
    CHECK(model.rowCount() == 3);
}

TEST_CASE("typing letters jumps to a family name, else to any name")
{
    TempNotebook book;
    book.add(aContact().named("Lena", "Hoffmann").titled("Dr"));
    book.add(aContact().named("Ana", "Ruiz"));
    book.add(aContact().named("Marcus", "Tan"));
    const ContactListModel model(book.notebook(), book.clock);
    CHECK(jump(model, "ho") == "Dr. Lena Hoffmann"_q);
    CHECK(jump(model, "mar") == "Marcus Tan"_q);
    CHECK(jump(model, "q").isEmpty());
}

TEST_CASE("a person with a rhythm has a dot with its words, which follows what happens")
{
    TempNotebook book;
    ContactBuilder lena = aContact().named("Lena", "Hoffmann");
    lena.idealDays = 42;
    const ContactId late = book.add(lena);
    book.add(aContact().named("Ana", "Adams"));
    ContactListModel model(book.notebook(), book.clock);
    CHECK_FALSE(model.index(0).data(DotRole).isValid());
    Interaction coffee;
    coffee.contacts = {late};
    coffee.on = book.clock.now().date().addDays(-64);
    book.add(coffee);
    CHECK(model.index(1).data(DotRole).toInt() == static_cast<int>(Tone::Late));
    CHECK(model.index(1).data(DotHelpRole).toString() ==
          QString::fromUtf8("Long quiet · Last spoke 9 weeks ago"));

    coffee.on = book.clock.now().date();
    book.add(coffee);
    CHECK(model.index(1).data(DotRole).toInt() == static_cast<int>(Tone::Good));
}

TEST_CASE("what is typed as reach is guessed to be e-mail, phone or link")
{
    CHECK(guessMedium("ana@example.edu"_q) == Medium::Email);
    CHECK(guessMedium("+1 (312) 555-0134 x2"_q) == Medium::Phone);
    CHECK(guessMedium("linkedin.com/in/ana"_q) == Medium::Link);
    CHECK(guessMedium("lena-hoffmann-md"_q) == Medium::Link);
    CHECK(guessLinkLabel("https://www.LinkedIn.com/in/ana"_q) == "LinkedIn"_q);
}
