// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/archive/ArchiveExport.h"
#include "notebook/archive/ArchiveImport.h"
#include "support/Catch.h"
#include "support/FakeClock.h"

#include <QFile>

using namespace rapport;

namespace
{

Result<ArchiveImport> bringInFile(Notebook& notebook, const char* name)
{
    QFile file(QStringLiteral(RAPPORT_TEST_DATA "/archive/") + QLatin1StringView(name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const ArchiveSource source = [&](char* to, std::size_t size) {
        return std::size_t(std::max(qint64(0), file.read(to, qint64(size))));
    };
    return importArchive(notebook, source, "Import"_q, FakeClock().now());
}

} // namespace

TEST_CASE("Archives of every version that was ever written come in whole")
{
    auto notebook = Notebook::openInMemory(FakeClock().now());
    REQUIRE(notebook.has_value());
    const Result<ArchiveImport> imported = bringInFile(**notebook, "version-1.json");
    REQUIRE(imported.has_value());
    CHECK(imported->skipped.empty());
    CHECK(imported->converted.empty());
    std::string written;
    exportArchive((*notebook)->lookup(), [&](std::string_view bytes) { written += bytes; },
                  FakeClock().now());
    QFile file(QStringLiteral(RAPPORT_TEST_DATA "/archive/version-1.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(written == file.readAll().toStdString());
}

TEST_CASE("A strange archive gives what it has, and each strange thing is told")
{
    auto notebook = Notebook::openInMemory(FakeClock().now());
    REQUIRE(notebook.has_value());
    const Result<ArchiveImport> imported = bringInFile(**notebook, "strange.json");
    REQUIRE(imported.has_value());
    CHECK(imported->counts.at("contacts"_q).added == 1);
    CHECK(imported->counts.at("meetings"_q).added == 1);
    CHECK(imported->converted.size() >= 8);
    CHECK((*notebook)->check().empty());
}
