// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/DailyCopy.h"
#include "support/Builders.h"
#include "support/Catch.h"
#include "support/TempNotebook.h"

#include <QDir>

using namespace rapport;

namespace
{

QStringList copiesOf(const TempNotebook& book)
{
    return QDir(book.folder() + "/backups"_q).entryList(QDir::Files, QDir::Name);
}

} // namespace

TEST_CASE("the day's copy is made once and opens as a notebook")
{
    TempNotebook book;
    const ContactId ana = book.add(aContact().named("Ana", "Ruiz"));
    CHECK_FALSE(book.notebook().lastCopyAt().has_value());

    REQUIRE(makeDailyCopy(book.path(), book.clock.now()).has_value());
    const QDateTime first = book.clock.now();
    book.clock.advance(3600);
    REQUIRE(makeDailyCopy(book.path(), book.clock.now()).has_value());

    CHECK(copiesOf(book) == QStringList{"notebook-2025-10-14.rapport"_q});
    CHECK(book.notebook().lastCopyAt() == first);
    const auto copy = Notebook::open(book.folder() + "/backups/notebook-2025-10-14.rapport"_q,
                                     Notebook::Mode::Existing, book.clock.now());
    REQUIRE(copy.has_value());
    CHECK((*copy)->lookup().contact(ana)->family == "Ruiz"_q);
    CHECK((*copy)->check().empty());
}

TEST_CASE("the copies of the last seven days are kept, and other files are left alone")
{
    TempNotebook book;
    REQUIRE(QDir(book.folder()).mkdir("backups"_q));
    QFile mine(book.folder() + "/backups/notebook-mine.rapport"_q);
    REQUIRE(mine.open(QFile::WriteOnly));
    for (int day = 0; day < 9; ++day) {
        REQUIRE(makeDailyCopy(book.path(), book.clock.now()).has_value());
        book.clock.advance(24 * 3600);
    }

    const QStringList copies = copiesOf(book);
    REQUIRE(copies.size() == 8);
    CHECK(copies[0] == "notebook-2025-10-16.rapport"_q);
    CHECK(copies[6] == "notebook-2025-10-22.rapport"_q);
    CHECK(copies[7] == "notebook-mine.rapport"_q);
}
