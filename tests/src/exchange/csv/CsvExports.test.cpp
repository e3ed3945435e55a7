// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv/CsvReader.h"
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
