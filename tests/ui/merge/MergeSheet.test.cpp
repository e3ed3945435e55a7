// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/merge/MergeSheet.h"

#include "support/Builders.h"
#include "support/Catch.h"
#include "support/FakeShell.h"

#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QTest>
#include <map>

using namespace rapport;

namespace
{

// Two entries of Hai Nguyen, and two of Ana Ruiz that only share a name.
struct TwoPairs : PageFixture {
    ContactId hai =
        book.add(aContact().titled("Dr").named("Hai", "Nguyen").email("hai@example.edu"));
    ContactId haiAgain =
        book.add(aContact().named("Hai", "Nguyen").email("hai@example.edu").phone("312 555 0142"));
    ContactId ana = book.add(aContact().named("Ana", "Ruiz"));
    ContactId otherAna = book.add(aContact().named("Ana", "Ruiz"));
    QPointer<MergeSheet> sheet;

    TwoPairs()
    {
        bringUp(shell.host);
        sheet = new MergeSheet(context);
        sheet->open();
    }

    QString text(const char* label) const
    {
        return sheet->findChild<QLabel*>(QString::fromLatin1(label))->text();
    }
    void click(const char* button) const
    {
        QTest::mouseClick(sheet->findChild<QPushButton*>(QString::fromLatin1(button)),
                          Qt::LeftButton);
    }
    QPushButton* choice(const QString& name) const
    {
        for (QPushButton* button : sheet->findChildren<QPushButton*>())
            if (button->accessibleName() == name)
                return button;
        FAIL(name.toStdString());
        return nullptr;
    }
};

} // namespace

TEST_CASE("likely pairs are asked about one after the other, the likeliest first")
{
    TwoPairs two;
    CHECK(two.text("pairLabel") == "Pair 1 of 2 · very likely: same e-mail"_q);
    CHECK(two.choice("Name: Dr. Hai Nguyen"_q)->isChecked());
    CHECK(two.choice("Phone: 312 555 0142"_q)->isChecked());

    QTest::keyClick(two.sheet, Qt::Key_Return, Qt::ControlModifier);

    CHECK_FALSE(two.book.lookup().contact(two.haiAgain));
    const auto merged = two.book.lookup().contact(two.hai);
    CHECK(displayNameOf(*merged) == "Dr. Hai Nguyen"_q);
    CHECK(merged->phones.size() == 1);
    CHECK(merged->emails.size() == 1);
    CHECK(two.shell.said == QStringList{"Dr. Hai Nguyen merged."_q});
    CHECK(two.text("pairLabel") == "Pair 2 of 2 · likely: same name"_q);
    REQUIRE(two.book.notebook().undo(two.book.clock.now()).has_value());
    CHECK(two.book.lookup().contact(two.haiAgain).has_value());
}

TEST_CASE("the value that is chosen stays")
{
    TwoPairs two;

    QTest::mouseClick(two.choice("Name: Hai Nguyen"_q), Qt::LeftButton);
    two.click("mergeButton");

    CHECK(displayNameOf(*two.book.lookup().contact(two.hai)) == "Hai Nguyen"_q);
}

TEST_CASE("a longer address of the one that goes is not chosen, a fuller role is")
{
    Contact kept = aContact().named("Ana", "Ruiz").email("ana@x.edu");
    kept.posts.resize(1);
    kept.posts.front().institution = "X"_q;
    Contact other = aContact().named("Ana", "Ruiz").email("ana.ruiz.private@example.org");
    other.phones = {{"312 555 0142"_q, {}}};
    other.posts.resize(1);
    other.posts.front().institution = "X University"_q;
    std::map<QString, bool> takesOther;
    for (const MergeField& field : mergeFieldsOf(kept, other))
        takesOther[field.label] = field.takesOther;
    CHECK_FALSE(takesOther.at("E-mail"_q));
    CHECK(takesOther.at("Phone"_q)); // the only one
    CHECK(takesOther.at("Role"_q));
}

TEST_CASE("Enter alone merges nobody, wherever the sheet opens or goes on")
{
    TwoPairs two;
    for (int i = 0; i < 3; ++i) {
        QWidget* focus = two.sheet->focusWidget();
        REQUIRE(focus);
        QTest::keyClick(focus, Qt::Key_Return);
        QTest::keyClick(focus, Qt::Key_Enter);
        CHECK(two.text("pairLabel").startsWith("Pair 1 of 2"_q));
        QTest::keyClick(focus, Qt::Key_Tab);
    }
    auto* merge = two.sheet->findChild<QPushButton*>("mergeButton"_q);
    merge->setFocus();
    QTest::keyClick(merge, Qt::Key_Return);
    CHECK(two.text("pairLabel").startsWith("Pair 1 of 2"_q));
    CHECK(two.book.lookup().contact(two.haiAgain).has_value());
}

TEST_CASE("Escape after a merge closes at once; what is chosen in this pair it asks about")
{
    TwoPairs merged;
    merged.click("mergeButton");
    QTest::keyClick(merged.sheet, Qt::Key_Escape);
    CHECK((!merged.sheet || !merged.sheet->isVisible()));

    TwoPairs chosen;
    QTest::mouseClick(chosen.choice("Name: Hai Nguyen"_q), Qt::LeftButton);
    QTest::keyClick(chosen.sheet, Qt::Key_Escape);
    CHECK(chosen.sheet->isVisible());
    QTest::keyClick(chosen.sheet, Qt::Key_Escape);
    CHECK((!chosen.sheet || !chosen.sheet->isVisible()));
}

TEST_CASE("later asks again, not the same never")
{
    TwoPairs two;
    two.click("laterButton");
    CHECK(two.text("pairLabel") == "Pair 2 of 2 · likely: same name"_q);
    two.click("notSameButton");
    CHECK((!two.sheet || !two.sheet->isVisible()));

    auto* again = new MergeSheet(two.context);
    again->open();

    CHECK(again->findChild<QLabel*>("pairLabel"_q)->text() ==
          "Pair 1 of 1 · very likely: same e-mail"_q);
}

TEST_CASE("a notebook without doubles says so")
{
    PageFixture fixture;
    PageFixture::bringUp(fixture.shell.host);
    fixture.book.add(aContact().named("Ana", "Ruiz"));

    auto* sheet = new MergeSheet(fixture.context);
    sheet->open();

    CHECK(sheet->findChild<QLabel*>("titleLabel"_q)->text() == "Nobody is here twice"_q);
    CHECK_FALSE(sheet->findChild<QPushButton*>("mergeButton"_q)->isVisible());
    QTest::mouseClick(sheet->findChild<QPushButton*>("cancelButton"_q), Qt::LeftButton);
    CHECK_FALSE(sheet->isVisible());
}

TEST_CASE("two roles at one meeting are said, that meeting counts once, and who stays is shown")
{
    TwoPairs two;
    two.book.add(aMeeting()
                     .about("Stents")
                     .with(two.hai, Role::Organizer)
                     .with(two.haiAgain, Role::Speaker));
    two.sheet->reject();
    two.sheet = new MergeSheet(two.context);
    two.sheet->open();
    CHECK(two.text("keepLabel") ==
          "Both keep: 1 meeting. At one meeting they have two roles: both stand in its note."_q);

    two.click("mergeButton");

    CHECK(two.shell.contact == two.hai);
}
