// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Catch.h"

#include "support/Builders.h"
#include "support/TempNotebook.h"
#include "support/Waiting.h"
#include "ui/process/DailyCopyJob.h"

using namespace rapport;

TEST_CASE("the day's copy is made on a worker, and again on the first change of a new day",
          "[process]")
{
    TempNotebook book;
    DailyCopyJob job(book.notebook(), book.clock);
    int copies = 0;
    QObject::connect(&job, &DailyCopyJob::copied, [&] { ++copies; });

    job.run();
    REQUIRE(comesTrue([&] { return copies == 1; }));
    CHECK(book.notebook().lastCopyAt()->date() == book.clock.now().date());

    book.add(aContact().named("Ana", "Ruiz"));
    CHECK(copies == 1);

    book.clock.advance(24LL * 60 * 60);
    book.add(aContact().named("Wei", "Chen"));
    REQUIRE(comesTrue([&] { return copies == 2; }));
    CHECK(book.notebook().lastCopyAt()->date() == book.clock.now().date());
}
