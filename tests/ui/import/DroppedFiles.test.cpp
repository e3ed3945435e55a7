// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/DroppedFiles.h"

#include "support/Catch.h"

#include <QDir>
#include <QFile>
#include <QMimeData>
#include <QTemporaryDir>
#include <QUrl>

using namespace rapport;

namespace
{

DroppedFiles dropped(const QUrl& url)
{
    QMimeData dragged;
    dragged.setUrls({url});
    return DroppedFiles(dragged);
}

} // namespace

TEST_CASE("a folder that is dropped counts as the files in it that can come in")
{
    const QTemporaryDir folder;
    for (const QString& name : {"b.ics"_q, "a.VCF"_q, "photo.jpg"_q}) {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QFile::WriteOnly));
    }
    const DroppedFiles files = dropped(QUrl::fromLocalFile(folder.path()));
    CHECK(files.errors().empty());
    CHECK(files.paths() == QStringList{folder.filePath("a.VCF"_q), folder.filePath("b.ics"_q)});
}

TEST_CASE("a folder with nothing to import and a link elsewhere are named, with why")
{
    const QTemporaryDir folder;
    REQUIRE(QDir(folder.path()).mkdir("Photos"_q));
    const DroppedFiles none = dropped(QUrl::fromLocalFile(folder.filePath("Photos"_q)));
    CHECK(none.paths().isEmpty());
    REQUIRE(none.errors().size() == 1);
    CHECK(none.errors().front().what == "Photos"_q);

    const DroppedFiles link = dropped(QUrl("https://example.org/cards.vcf"_q));
    CHECK(link.paths().isEmpty());
    REQUIRE(link.errors().size() == 1);
    CHECK(link.errors().front().what == "https://example.org/cards.vcf"_q);
}
