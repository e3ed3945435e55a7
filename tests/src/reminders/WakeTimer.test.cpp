// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Catch.h"
#include "support/FakeClock.h"
#include "support/Waiting.h"

#include "reminders/BoundedWakeTimer.h"
#include "reminders/ZoneWatch.h"

#include <QFile>
#include <QSysInfo>
#include <QTemporaryDir>

using namespace rapport;

TEST_CASE("the wake timer of this system rings at its instant, or at once for a past one",
          "[reminders]")
{
    const SystemClock clock;
    const auto timer = makeWakeTimer(clock);
    int rings = 0;
    QObject::connect(timer.get(), &WakeTimer::woke, timer.get(), [&] { ++rings; });

    const QDateTime soon = clock.now().addMSecs(40);
    timer->wakeAt(soon);
    REQUIRE(comesTrue([&] { return rings == 1; }));
    CHECK(clock.now() >= soon);

    timer->wakeAt(clock.now().addDays(-1));
    CHECK(comesTrue([&] { return rings == 2; }));
}

TEST_CASE("Linux looks at no clock while it waits", "[reminders]")
{
    const SystemClock clock;
    const bool isBounded = dynamic_cast<BoundedWakeTimer*>(makeWakeTimer(clock).get()) != nullptr;
    CHECK(isBounded == (QSysInfo::kernelType() != "linux"_q));
}

TEST_CASE("a cancelled wake timer keeps silent", "[reminders]")
{
    const SystemClock clock;
    const auto first = makeWakeTimer(clock);
    const auto second = makeWakeTimer(clock);
    bool cancelledRang = false;
    bool otherRang = false;
    QObject::connect(first.get(), &WakeTimer::woke, first.get(), [&] { cancelledRang = true; });
    QObject::connect(second.get(), &WakeTimer::woke, second.get(), [&] { otherRang = true; });
    first->wakeAt(clock.now().addMSecs(20));
    second->wakeAt(clock.now().addMSecs(60));
    first->cancel();
    REQUIRE(comesTrue([&] { return otherRang; }));
    CHECK_FALSE(cancelledRang);
}

TEST_CASE("the bounded timer rings when the clock has passed its instant", "[reminders]")
{
    FakeClock clock;
    BoundedWakeTimer timer(clock);
    bool rang = false;
    QObject::connect(&timer, &WakeTimer::woke, &timer, [&] { rang = true; });
    timer.wakeAt(clock.now().addMSecs(30));
    clock.advance(1);
    CHECK(comesTrue([&] { return rang; }));
}

TEST_CASE("a replaced time zone link is noticed, another file beside it is not", "[reminders]")
{
    QTemporaryDir folder;
    const QString link = folder.filePath("localtime"_q);
    REQUIRE(QFile::link("/usr/share/zoneinfo/America/Chicago"_q, link));
    ZoneWatch watch(link);
    int changes = 0;
    QObject::connect(&watch, &ZoneWatch::changed, &watch, [&] { ++changes; });

    QFile other(folder.filePath("other"_q));
    REQUIRE(other.open(QIODevice::WriteOnly));
    other.close();
    REQUIRE(QFile::link("/usr/share/zoneinfo/Europe/Berlin"_q, link + ".new"_q));
    REQUIRE(QFile::remove(link));
    REQUIRE(QFile::rename(link + ".new"_q, link));
    CHECK(comesTrue([&] { return changes > 0; }));
}
