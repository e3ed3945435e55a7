// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Catch.h"

#include "ui/process/Autostart.h"

#include <QFile>
#include <QTemporaryDir>

using namespace rapport;

namespace
{

QString execLineOf(const QTemporaryDir& folder)
{
    QFile entry(folder.filePath("autostart/org.rapport.Rapport.desktop"_q));
    if (!entry.open(QIODevice::ReadOnly))
        return {};
    for (const QString& line : QString::fromUtf8(entry.readAll()).split(u'\n'))
        if (line.startsWith("Exec="_q))
            return line;
    return {};
}

} // namespace

TEST_CASE("starting with the session is one file, written and removed", "[process]")
{
    const QTemporaryDir config;
    const Autostart autostart(config.path());
    CHECK_FALSE(autostart.isOn());
    REQUIRE(autostart.turnOn("/usr/bin/rapport"_q));
    CHECK(autostart.isOn());
    CHECK(execLineOf(config) == R"(Exec="/usr/bin/rapport" --background)"_q);
    REQUIRE(autostart.turnOff());
    CHECK_FALSE(autostart.isOn());
    CHECK(autostart.turnOff());
}

TEST_CASE("a program path with blanks and signs is quoted for the desktop", "[process]")
{
    const QTemporaryDir config;
    REQUIRE(Autostart(config.path()).turnOn(R"(/my apps/100% "R"$/rapport)"_q));
    CHECK(execLineOf(config) == R"(Exec="/my apps/100%% \\"R\\"\\$/rapport" --background)"_q);
}

TEST_CASE("where the entry cannot be written, that is said", "[process]")
{
    const QTemporaryDir config;
    QFile inTheWay(config.filePath("autostart"_q));
    REQUIRE(inTheWay.open(QIODevice::WriteOnly));
    const auto result = Autostart(config.path()).turnOn("/usr/bin/rapport"_q);
    REQUIRE_FALSE(result);
    CHECK(result.error().kind == Error::Kind::ReadOnly);
}
