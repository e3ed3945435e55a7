// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Catch.h"
#include "support/FakeClock.h"

#include "ui/process/LogFile.h"

#include <QFileInfo>
#include <QTemporaryDir>

using namespace rapport;

namespace
{

QString contentsOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

TEST_CASE("warnings go to a log that only the student can read", "[process]")
{
    const FakeClock clock;
    const QTemporaryDir folder;
    const QString path = folder.filePath("logs/rapport.log"_q);
    {
        const LogFile log(clock, path);
        qWarning("The clock\nstruck thirteen.");
        qDebug("a detail");
    }
    const QString text = contentsOf(path);
    CHECK(text.contains("2025-10-14T18:25:00Z warning default: The clock struck thirteen.\n"_q));
    CHECK_FALSE(text.contains("a detail"_q));
    CHECK(QFileInfo(path).permissions() ==
          (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser));
}

TEST_CASE("the log keeps within two files of its limit", "[process]")
{
    const FakeClock clock;
    const QTemporaryDir folder;
    const QString path = folder.filePath("rapport.log"_q);
    QFile full(path);
    REQUIRE(full.open(QIODevice::WriteOnly));
    REQUIRE(full.resize(LogFile::sizeLimit + 1));
    full.close();
    {
        const LogFile log(clock, path);
        qWarning("a new page");
    }
    CHECK(QFileInfo(path).size() < 200);
    CHECK(QFileInfo(path + ".1"_q).size() == LogFile::sizeLimit + 1);
}
