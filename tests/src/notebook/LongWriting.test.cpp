// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/SeparateLookup.h"
#include "support/Builders.h"
#include "support/Catch.h"
#include "support/TempNotebook.h"
#include "support/Waiting.h"

#include <QFileInfo>
#include <QSemaphore>
#include <QThread>

using namespace rapport;

namespace
{

Result<void> addNamed(Edit& edit, const char* given)
{
    return edit.add(aContact().named(given, "Ruiz")).map([](ContactId) {});
}

} // namespace

TEST_CASE("a long write leaves the notebook readable, as it was before")
{
    TempNotebook book;
    book.add(aContact().named("Ana", "Ruiz"));
    Notebook& notebook = book.notebook();
    QSemaphore written;
    QSemaphore goOn;
    int changes = 0;
    QObject::connect(&notebook, &Notebook::changed, &notebook, [&] { ++changes; });
    std::optional<Result<ChangeSet>> result;
    notebook.performLater(
        "Long"_q, book.clock.now(),
        [&](Edit& edit) {
            const Result<void> done = addNamed(edit, "Ben");
            written.release();
            goOn.acquire();
            return done;
        },
        {}, [&](const Result<ChangeSet>& done) { result = done; });
    written.acquire();

    CHECK(notebook.isBusy());
    CHECK(book.lookup().countContacts({}) == 1);
    CHECK(book.lookup().contactsByName("Ana"_q, "Ruiz"_q).size() == 1);
    CHECK(notebook.undoName() == "Test"_q);
    const auto refused = notebook.perform("Other"_q, book.clock.now(),
                                          [](Edit& edit) { return addNamed(edit, "Cho"); });
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Error::Kind::Busy);
    CHECK(notebook.recordDeliveries({{{}, {}, "f-1"_q, book.clock.now()}}, book.clock.now()));

    goOn.release();
    REQUIRE(comesTrue([&] { return result.has_value(); }));
    REQUIRE(result->has_value());
    CHECK_FALSE(notebook.isBusy());
    CHECK(changes == 1);
    CHECK(book.lookup().countContacts({}) == 2);
    CHECK(book.lookup().delivery("meeting"_q, "f-1"_q)); // what waited was written then
    CHECK(notebook.undoName() == "Long"_q);
    REQUIRE(notebook.undo(book.clock.now()));
    CHECK(book.lookup().countContacts({}) == 1);
}

TEST_CASE("a reader beside a notebook that has no log yet reads what is written after")
{
    TempNotebook book;
    book.reopen();
    REQUIRE(QFileInfo(book.path() + "-wal"_q).size() == 0);
    const auto reader = SeparateLookup::open(book.path());
    REQUIRE(reader.has_value());
    CHECK((*reader)->lookup().countContacts({}) == 0);

    book.add(aContact().named("Ana", "Ruiz"));

    CHECK((*reader)->lookup().countContacts({}) == 1);
}

TEST_CASE("a long undo is done on the worker as well")
{
    TempNotebook book;
    book.add(aContact().named("Ana", "Ruiz"));
    CHECK_FALSE(book.notebook().isUndoLong());
    bool isDone = false;
    book.notebook().undoLater(book.clock.now(),
                              [&](const Result<ChangeSet>& done) { isDone = done.has_value(); });
    REQUIRE(comesTrue([&] { return isDone; }));
    CHECK(book.lookup().countContacts({}) == 0);
}

TEST_CASE("a notebook that closes stops what is under way")
{
    TempNotebook book;
    QSemaphore started;
    book.notebook().performLater(
        "Long"_q, book.clock.now(),
        [&](Edit& edit) -> Result<void> {
            const Result<void> done = addNamed(edit, "Ben");
            started.release();
            while (!edit.isStopped())
                QThread::yieldCurrentThread();
            return tl::unexpected(Error{Error::Kind::Cancelled, {}, {}, {}});
        },
        {}, [](const Result<ChangeSet>&) {});
    started.acquire();
    book.reopen();
    CHECK(book.lookup().countContacts({}) == 0);
}
