// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Catch.h"

#include "DraftText.h"
#include "FewPeople.h"
#include "capture/LineReader.h"
#include "support/FakeClock.h"

#include <random>

using namespace rapport;

namespace
{

Draft readHostile(const QString& line)
{
    return readLine(line, FewPeople().contextAt(at("2026-10-13T13:00"))).value();
}

} // namespace

TEST_CASE("a very long line is kept whole", "[capture]")
{
    const QString line = "EMIG lunch "_q + QString(100'000, QLatin1Char('x')) + " tail"_q;
    const Draft draft = readHostile(line);
    REQUIRE(draft.meeting.has_value());
    CHECK(draft.meeting->notes.count(QLatin1Char('x')) == 100'000);
    CHECK(draft.meeting->notes.endsWith("tail"_q));
}

TEST_CASE("NULs, bidirectional controls and emoji do no harm", "[capture]")
{
    const QString line = "EMIG lunch "_q + QChar(0) + QChar(0x202E) + "zebra \U0001F600 done"_q;
    const Draft draft = readHostile(line);
    REQUIRE(draft.meeting.has_value());
    CHECK(draft.meeting->notes.contains("zebra \U0001F600 done"_q));
}

TEST_CASE("no unknown word of a random line is lost", "[capture]")
{
    std::mt19937 random(20251014);
    const QString alphabet = "abcXYZ \"'<>@.,;:-/$0129()é\u0301 "_q;
    const QStringList known = {"Dr"_q,  "met"_q,    "IG"_q, "lunch"_q, "said"_q,  "offered"_q,
                               "3pm"_q, "12 Oct"_q, "$5"_q, "with"_q,  "PGY-3"_q, "a@b.edu"_q};
    for (int round = 0; round < 500; ++round) {
        QString line;
        for (int i = 0; i < 40; ++i)
            line += random() % 6 == 0
                        ? QLatin1Char(' ') + known[static_cast<qsizetype>(random() % 12)]
                        : QString(alphabet[static_cast<qsizetype>(
                              random() % static_cast<unsigned>(alphabet.size()))]);
        line += " qwrtzp"_q;
        INFO(line.toStdString());
        CHECK(savedText(readHostile(line)).contains("qwrtzp"_q));
    }
}
