// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Catch.h"

#include "domain/LocalTime.h"

using namespace rapport;

TEST_CASE("an hour that the clock change skips is read with the offset before it", "[domain]")
{
    const QTimeZone chicago("America/Chicago");
    const LocalInstant read = resolveLocal(QDate(2026, 3, 8), QTime(2, 30), chicago);
    CHECK(read.shifted);
    CHECK(read.at.time() == QTime(3, 30));
    CHECK(read.at.toUTC() == QDateTime(QDate(2026, 3, 8), QTime(8, 30), Qt::UTC));
}

TEST_CASE("an hour that occurs twice is the first one", "[domain]")
{
    const QTimeZone chicago("America/Chicago");
    const LocalInstant read = resolveLocal(QDate(2026, 11, 1), QTime(1, 30), chicago);
    CHECK_FALSE(read.shifted);
    CHECK(read.at.toUTC() == QDateTime(QDate(2026, 11, 1), QTime(6, 30), Qt::UTC));
}

TEST_CASE("an ordinary hour is itself", "[domain]")
{
    const LocalInstant read =
        resolveLocal(QDate(2026, 7, 1), QTime(12, 0), QTimeZone("Europe/Berlin"));
    CHECK_FALSE(read.shifted);
    CHECK(read.at.toUTC() == QDateTime(QDate(2026, 7, 1), QTime(10, 0), Qt::UTC));
}
