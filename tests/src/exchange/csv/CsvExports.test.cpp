// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv/CsvReader.h"
#include "exchange/vcard/ContentLineText.h"
#include "src/exchange/vcard/ReadCards.h"
#include "support/Catch.h"
#include "support/IncomingFiles.h"

#include <QDir>
#include <QFile>

using namespace rapport;

namespace
{

CollectingSink readTable(const QByteArray& bytes)
{
    CollectingSink sink;
    const CsvWords words;
    CsvReader reader(guessMapping(sampleOfBytes(bytes, true), words), words, sink);
    reader.feed(bytes);
    reader.finish();
    return sink;
}

} // namespace

// tests/data/csv-read/NAME.txt says what was checked by eye once, cell by cell. After a change that
// is meant, run with RAPPORT_REWRITE=1 and look at the difference.
TEST_CASE("tables of other programs are read as checked", "[exchange]")
{
    const QDir expectations(QStringLiteral(RAPPORT_TEST_DATA "/csv-read"));
    const QStringList names = expectations.entryList({QStringLiteral("*.txt")}, QDir::Files);
    REQUIRE(names.size() > 12);
    for (const QString& name : names) {
        CAPTURE(name);
        const QString table = QStringLiteral(RAPPORT_TEST_DATA "/csv/%1.csv").arg(name.chopped(4));
        const QString read = told(readTable(bytesOfFile(table)));
        if (qEnvironmentVariableIsSet("RAPPORT_REWRITE")) {
            QFile file(expectations.filePath(name));
            REQUIRE(file.open(QIODevice::WriteOnly));
            file.write(read.toUtf8());
        } else {
            CHECK(read == QString::fromUtf8(bytesOfFile(expectations.filePath(name))));
        }
    }
}

// What is kept goes out with vCards; were it written otherwise there, it would come back as news.
TEST_CASE("what tables keep is written as cards write it", "[exchange]")
{
    const QDir tables(QStringLiteral(RAPPORT_TEST_DATA "/csv"));
    int kept = 0;
    for (const QString& name : tables.entryList(QDir::Files)) {
        CAPTURE(name);
        for (const Incoming& incoming : readTable(bytesOfFile(tables.filePath(name))).taken) {
            const auto* contact = std::get_if<IncomingContact>(&incoming.noun);
            if (!contact)
                continue;
            for (const QString& line : contact->contact.properties) {
                const auto property = propertyFromLineText(line.toStdString());
                REQUIRE(property);
                CHECK(lineText(*property) == line.toStdString());
                ++kept;
            }
        }
    }
    CHECK(kept > 200);
}
