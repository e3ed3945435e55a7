// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Builders.h"
#include "support/Catch.h"
#include "support/FakeShell.h"

#include "ui/models/ContactCompleter.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QtTest/QTest>

using namespace rapport;

TEST_CASE("a contact is found as one types and picked by key", "[contact-completer]")
{
    PageFixture page;
    page.book.add(aContact().named("Ben", "Ito"));
    const ContactId ana = page.book.add(aContact().named("Ana", "Ruiz").titled("Dr"));
    QLineEdit line;
    ContactCompleter completer(page.context, &line);
    line.show();
    QTest::keyClicks(&line, "rui"_q);
    CHECK(completer.isUnknown());
    REQUIRE(line.completer()->popup()->isVisible());
    QTest::keyClick(line.completer()->popup(), Qt::Key_Down);
    QTest::keyClick(line.completer()->popup(), Qt::Key_Return);
    CHECK(completer.contact() == ana);
    CHECK(line.text() == "Dr. Ana Ruiz"_q);
}

TEST_CASE("text changed by hand names nobody unless it is a name", "[contact-completer]")
{
    PageFixture page;
    const ContactId ana = page.book.add(aContact().named("Ana", "Ruiz"));
    QLineEdit line;
    ContactCompleter completer(page.context, &line);
    completer.setContact(ana);
    CHECK(line.text() == "Ana Ruiz"_q);
    QTest::keyClicks(&line, "x"_q);
    CHECK_FALSE(completer.contact().isValid());
    CHECK(completer.isUnknown());
    QTest::keyClick(&line, Qt::Key_Backspace);
    CHECK(completer.contact() == ana);
    line.clear();
    completer.setContact({});
    CHECK_FALSE(completer.isUnknown());
}
