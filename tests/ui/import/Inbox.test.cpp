// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/Inbox.h"

#include "support/Catch.h"
#include "support/Waiting.h"
#include "ui/widgets/Remembered.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace rapport;

TEST_CASE("a file that comes into the inbox folder is offered, and put away once it was brought in")
{
    Remembered().clear();
    const QTemporaryDir folder;
    Inbox::setFolder(folder.path());
    Inbox inbox;
    QStringList offered;
    QObject::connect(&inbox, &Inbox::arrived, &inbox,
                     [&](const QStringList& files) { offered = files; });
    QFile file(folder.filePath("cards.vcf"_q));
    REQUIRE(file.open(QFile::WriteOnly));
    file.write("BEGIN:VCARD\n");
    file.close();
    REQUIRE(comesTrue([&] { return offered.size() == 1; }));

    inbox.putAway(offered + QStringList{"/elsewhere/cards.vcf"_q});
    CHECK_FALSE(file.exists());
    CHECK(QFile::exists(folder.filePath("done/cards.vcf"_q)));
    Remembered().clear();
}

TEST_CASE("files of one name are put away beside each other, whatever the name is")
{
    Remembered().clear();
    const QTemporaryDir folder;
    Inbox::setFolder(folder.path());
    Inbox inbox;
    const QString path = folder.filePath("100%1 of us.vcf"_q);
    for (int i = 0; i < 2; ++i) {
        QFile file(path);
        REQUIRE(file.open(QFile::WriteOnly));
        file.write("BEGIN:VCARD\n");
        file.close();
        inbox.putAway({path});
        CHECK_FALSE(file.exists());
    }
    CHECK(QFile::exists(folder.filePath("done/100%1 of us.vcf"_q)));
    CHECK(QFile::exists(folder.filePath("done/100%1 of us (2).vcf"_q)));
    Remembered().clear();
}

TEST_CASE("no inbox is watched unless one is chosen")
{
    Remembered().clear();
    CHECK(Inbox::folder().isEmpty());
    Inbox::setFolder("/x"_q);
    Inbox::setFolder({});
    CHECK(Inbox::folder().isEmpty());
}
