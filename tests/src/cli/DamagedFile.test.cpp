// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "src/cli/CliRun.h"
#include "support/Catch.h"

#include <QFile>
#include <QTemporaryDir>

using namespace rapport;

namespace
{

constexpr qsizetype bytesOfPage = 4096;

QByteArray manyCards(int count)
{
    QByteArray cards;
    for (int i = 0; i < count; ++i) {
        const QByteArray number = QByteArray::number(i);
        cards += "BEGIN:VCARD\r\nVERSION:3.0\r\nUID:u-" + number + "\r\nN:Ruiz;Ana" + number +
                 ";;;\r\nEMAIL:ana" + number + "@x.edu\r\nORG:Hospital " + number +
                 "\r\nEND:VCARD\r\n";
    }
    return cards;
}

QByteArray contentsOfFile(const QString& path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

void writeOver(const QString& path, const QByteArray& bytes)
{
    QFile::remove(path + "-wal"_q);
    QFile::remove(path + "-shm"_q);
    QFile file(path);
    REQUIRE(file.open(QFile::WriteOnly | QFile::Truncate));
    REQUIRE(file.write(bytes) == bytes.size());
}

// The page is gone; its beginning is another's; or it says that it holds one row less.
enum class PageFault { Gone, Scrambled, OneRowLess };

QByteArray faulty(QByteArray bytes, qsizetype page, PageFault fault)
{
    const qsizetype begin = page * bytesOfPage;
    if (fault == PageFault::Gone)
        bytes.replace(begin, bytesOfPage, QByteArray(bytesOfPage, 0));
    else if (fault == PageFault::Scrambled)
        for (qsizetype i = begin; i < begin + 40; ++i)
            bytes[i] = static_cast<char>(~bytes[i]);
    else
        bytes[begin + 4] = static_cast<char>(bytes[begin + 4] - 1);
    return bytes;
}

} // namespace

TEST_CASE("of a damaged notebook nothing is left out unsaid, and no part of it is exported")
{
    CliRun run;
    const QTemporaryDir folder;
    const QString cards = folder.filePath("cards.vcf"_q);
    const QString out = folder.filePath("out.csv"_q);
    writeOver(cards, manyCards(90));
    REQUIRE(run({"import"_q, cards}).exitCode == 0);
    const QByteArray whole = contentsOfFile(run.file());
    const QStringList listing{"--json"_q, "list"_q, "contacts"_q};
    const auto all = run(listing).json["items"];
    REQUIRE(all.size() == 90);
    REQUIRE(run({"export"_q, out}).exitCode == 0);
    const QByteArray exported = contentsOfFile(out);
    int warned = 0, refused = 0;

    constexpr PageFault faults[] = {PageFault::Gone, PageFault::Scrambled, PageFault::OneRowLess};
    for (qsizetype page = 1; page < whole.size() / bytesOfPage; ++page) {
        const PageFault fault = faults[page % 3];
        INFO("page " << page + 1 << ", fault " << static_cast<int>(fault));
        writeOver(run.file(), faulty(whole, page, fault));
        QFile::remove(out);

        const auto listed = run(listing);
        const bool isWhole = listed.exitCode == 0 && listed.json["items"] == all;
        CHECK((isWhole || !listed.err.isEmpty()));
        warned += listed.json.contains("warnings") ? 1 : 0;

        const auto written = run({"export"_q, out});
        CHECK(QFile::exists(out) == (written.exitCode == 0));
        CHECK((written.exitCode == 1 || contentsOfFile(out) == exported));
        refused += written.exitCode;
        CHECK((written.exitCode == 0 || written.err.contains("is damaged"_q)));
    }

    CHECK(warned > 5);
    CHECK(refused > 10);
}

TEST_CASE("whatever meets the damage of a notebook says which backup to bring back")
{
    CliRun run;
    const QTemporaryDir folder;
    const QString cards = folder.filePath("cards.vcf"_q);
    writeOver(cards, manyCards(90));
    REQUIRE(run({"import"_q, cards}).exitCode == 0);
    REQUIRE(run({"backup"_q}).exitCode == 0);
    const QByteArray whole = contentsOfFile(run.file());
    writeOver(cards, manyCards(95));
    const QStringList verbs[] = {{"list"_q, "contacts"_q},
                                 {"log"_q, "met Zoe Quill <zoe@x.edu>"_q},
                                 {"import"_q, cards},
                                 {"backup"_q},
                                 {"undo"_q}};
    int advised = 0;
    for (qsizetype page = 1; page < 12; ++page)
        for (const QStringList& words : verbs) {
            INFO("page " << page + 1 << ": " << words.first().toStdString());
            writeOver(run.file(), faulty(whole, page, PageFault::Scrambled));
            const auto said = run(words);
            const bool isDamage = said.err.contains("is damaged"_q);
            CHECK((!isDamage || said.err.contains(" restore \""_q)));
            advised += isDamage ? 1 : 0;
        }
    CHECK(advised > 10);
}
