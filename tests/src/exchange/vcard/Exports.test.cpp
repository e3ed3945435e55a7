// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ReadCards.h"
#include "support/Catch.h"

#include <QDir>

using namespace rapport;

namespace
{

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

// tests/data/vcard-read/NAME.txt says what was checked by eye once. After a change that is meant,
// run with RAPPORT_REWRITE=1 and look at the difference.
TEST_CASE("exports of other programs are read as checked", "[exchange]")
{
    const QDir exports(QStringLiteral(RAPPORT_TEST_DATA "/vcard"));
    const QStringList names = exports.entryList({QStringLiteral("*.vcf")}, QDir::Files);
    REQUIRE(names.size() > 60);
    for (const QString& name : names) {
        CAPTURE(name);
        const QByteArray bytes = contentOf(exports.filePath(name));
        const QString read = told(readCards({bytes.constData(), size_t(bytes.size())}));
        const QString expected =
            QStringLiteral(RAPPORT_TEST_DATA "/vcard-read/%1.txt").arg(name.chopped(4));
        if (qEnvironmentVariableIsSet("RAPPORT_REWRITE")) {
            QFile file(expected);
            REQUIRE(file.open(QIODevice::WriteOnly));
            file.write(read.toUtf8());
        } else {
            CHECK(read == QString::fromUtf8(contentOf(expected)));
        }
    }
}
