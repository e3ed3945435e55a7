// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Builders.h"
#include "support/Catch.h"
#include "support/TempNotebook.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFile>

using namespace rapport;

namespace
{

bool comesTrue(const std::function<bool()>& condition)
{
    const QDeadlineTimer limit(5000);
    while (!condition() && !limit.hasExpired())
        QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
    return condition();
}

std::unique_ptr<Notebook> openAgain(const TempNotebook& book)
{
    auto other = Notebook::open(book.path(), Notebook::Mode::Existing, book.clock.now());
    REQUIRE(other.has_value());
    return std::move(*other);
}

int addContact(Notebook& notebook, const QDateTime& now)
{
    const auto added = notebook.perform("Test"_q, now, [](Edit& edit) -> Result<void> {
        return edit.add(aContact().named("Ana", "Ruiz")).map([](ContactId) {});
    });
    return added ? 1 : 0;
}

} // namespace

TEST_CASE("two programs on one file see each other's writes")
{
    TempNotebook book;
    const std::unique_ptr<Notebook> other = openAgain(book);
    int told = 0;
    int otherTold = 0;
    QObject::connect(&book.notebook(), &Notebook::changed,
                     [&](const ChangeSet& changes) { told += changes.everything ? 1 : 0; });
    QObject::connect(other.get(), &Notebook::changed,
                     [&](const ChangeSet& changes) { otherTold += changes.everything ? 1 : 0; });

    REQUIRE(addContact(*other, book.clock.now()) == 1);
    CHECK(comesTrue([&] { return told > 0; }));
    CHECK(book.lookup().contacts({}).size() == 1);

    REQUIRE(addContact(book.notebook(), book.clock.now()) == 1);
    CHECK(comesTrue([&] { return otherTold > 0; }));
    CHECK(other->lookup().contacts({}).size() == 2);
}

TEST_CASE("one's own write is not taken for another's")
{
    TempNotebook book;
    const std::unique_ptr<Notebook> other = openAgain(book);
    int everything = 0;
    int otherTold = 0;
    QObject::connect(&book.notebook(), &Notebook::changed,
                     [&](const ChangeSet& changes) { everything += changes.everything ? 1 : 0; });
    QObject::connect(other.get(), &Notebook::changed, [&] { ++otherTold; });

    REQUIRE(addContact(book.notebook(), book.clock.now()) == 1);

    // Once the other was told, the system has told this one too.
    REQUIRE(comesTrue([&] { return otherTold > 0; }));
    CHECK(everything == 0);
}
