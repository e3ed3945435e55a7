// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Builders.h"
#include "support/Catch.h"
#include "support/TempNotebook.h"
#include "support/Waiting.h"

#include <QFile>

using namespace rapport;

namespace
{

// As a student copies a notebook whose window is open: the file, and nothing beside it. Of a new
// one everything may be in the log yet, and the file alone is none.
size_t peopleInCopyOf(const TempNotebook& book)
{
    const QTemporaryDir elsewhere;
    const QString copy = elsewhere.filePath("copy.rapport"_q);
    REQUIRE(QFile::copy(book.path(), copy));
    const auto notebook = Notebook::open(copy, Notebook::Mode::Existing, book.clock.now());
    if (!notebook)
        return 0;
    CHECK((*notebook)->check().empty());
    return (*notebook)->lookup().contacts({}).size();
}

} // namespace

TEST_CASE("a moment after the last write a copy of the open file alone holds everything")
{
    TempNotebook book;
    book.add(aContact().named("Ana", "Ruiz"));
    CHECK(peopleInCopyOf(book) == 0); // it is in the log yet
    int told = 0;
    QObject::connect(&book.notebook(), &Notebook::changed, [&] { ++told; });

    CHECK(comesTrue([&] { return peopleInCopyOf(book) == 1; }));
    CHECK(told == 0);

    book.add(aContact().named("Ben", "Okafor"));
    CHECK(comesTrue([&] { return peopleInCopyOf(book) == 2; }));
    CHECK(book.lookup().contacts({}).size() == 2);
}

TEST_CASE("after a long write, too, and while another program reads")
{
    TempNotebook book;
    const auto reader = Notebook::open(book.path(), Notebook::Mode::Existing, book.clock.now());
    REQUIRE(reader.has_value());
    bool isDone = false;
    book.notebook().performLater(
        "Import"_q, book.clock.now(),
        [](Edit& edit) { return edit.add(aContact().named("Ana", "Ruiz")).map([](ContactId) {}); },
        "b"_q, [&](const Result<ChangeSet>& done) { isDone = done.has_value(); });
    REQUIRE(comesTrue([&] { return isDone; }));
    (*reader)->lookup().contacts({});

    CHECK(comesTrue([&] { return peopleInCopyOf(book) == 1; }));
}

TEST_CASE("what took the place of an open notebook is not written to when that settles")
{
    TempNotebook book;
    book.add(aContact().named("Ana", "Ruiz"));
    const QString other = book.folder() + "/other.rapport"_q;
    REQUIRE(Notebook::open(other, Notebook::Mode::Create, book.clock.now()).has_value());
    QFile bytes(other);
    REQUIRE(bytes.open(QFile::ReadOnly));
    const QByteArray before = bytes.readAll();
    bool isSaid = false;
    QObject::connect(&book.notebook(), &Notebook::readFailed, [&] { isSaid = true; });
    REQUIRE(QFile::remove(book.path()));
    REQUIRE(QFile::rename(other, book.path()));
    REQUIRE(comesTrue([&] { return isSaid; }));

    comesTrue([&] { return peopleInCopyOf(book) > 0; }, 1500); // waits in vain

    QFile now(book.path());
    REQUIRE(now.open(QFile::ReadOnly));
    CHECK(now.readAll() == before);
}
