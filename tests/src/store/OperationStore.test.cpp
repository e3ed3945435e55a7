// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/OperationStore.h"
#include "store/Migrations.h"
#include "support/Catch.h"
#include "support/FakeClock.h"

using namespace rapport;

namespace
{

std::unique_ptr<Database> notebookWith(int steps, const QDateTime& madeAt)
{
    auto database = Database::openInMemory();
    REQUIRE(database.has_value());
    REQUIRE(migrate(**database, shippedMigrations()).has_value());
    for (int i = 0; i < steps; ++i)
        OperationStore(**database).add("Step"_q, madeAt, QByteArray(1, '\0'), {});
    return std::move(*database);
}

size_t stepsLeft(Database& database)
{
    return OperationStore(database).listNewestFirst().size();
}

} // namespace

TEST_CASE("old steps go once there are more than a hundred")
{
    const QDateTime now = FakeClock().now();
    const auto database = notebookWith(130, now.addDays(-31));

    OperationStore(*database).removeOld(now);

    CHECK(stepsLeft(*database) == 100);
}

TEST_CASE("steps of the last thirty days stay however many they are")
{
    const QDateTime now = FakeClock().now();
    const auto database = notebookWith(130, now.addDays(-29));

    OperationStore(*database).removeOld(now);

    CHECK(stepsLeft(*database) == 130);
}

TEST_CASE("a changeset comes back byte for byte")
{
    const auto database = notebookWith(0, {});
    OperationStore store(*database);
    const QByteArray bytes("T\0\xff\x01", 4);

    const OperationId id = store.add("Step"_q, FakeClock().now(), bytes, {});

    CHECK(store.changesetOf(id) == bytes);
    CHECK(store.findUndoable()->changeset == bytes);
}
