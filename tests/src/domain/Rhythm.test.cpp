// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Rhythm.h"

#include "support/Catch.h"

using namespace rapport;

TEST_CASE("past the ideal it goes quiet, past the latest it is late", "[rhythm]")
{
    const QDate last(2025, 9, 1);
    Contact lena;
    CHECK_FALSE(rhythmStateOf(lena, last, last.addDays(400)));
    lena.idealDays = 42;
    CHECK(rhythmStateOf(lena, last, last.addDays(42)) == RhythmState::InTouch);
    CHECK(rhythmStateOf(lena, last, last.addDays(43)) == RhythmState::Quiet);
    CHECK(rhythmStateOf(lena, last, last.addDays(63)) == RhythmState::Quiet);
    CHECK(rhythmStateOf(lena, last, last.addDays(64)) == RhythmState::Late);
    lena.latestDays = 50;
    CHECK(rhythmStateOf(lena, last, last.addDays(51)) == RhythmState::Late);
}

TEST_CASE("without a contact yet, the rhythm counts from when they were met", "[rhythm]")
{
    Contact lena;
    lena.idealDays = 7;
    lena.createdAt = QDateTime(QDate(2025, 9, 20), QTime(12, 0), Qt::UTC);
    CHECK(rhythmStateOf(lena, {}, QDate(2025, 9, 27)) == RhythmState::InTouch);
    lena.metOn = QDate(2025, 9, 1);
    CHECK(rhythmStateOf(lena, {}, QDate(2025, 9, 27)) == RhythmState::Late);
}
