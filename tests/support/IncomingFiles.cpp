// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/IncomingFiles.h"

#include "support/Catch.h"

#include <QDateTime>
#include <QFile>

namespace rapport
{

QString cardUid(int series, int number)
{
    return QStringLiteral("card-%1-%2").arg(series).arg(number);
}

QByteArray someCards(int series, int count)
{
    QString text;
    for (int i = 0; i < count; ++i)
        text += QStringLiteral("BEGIN:VCARD\r\nVERSION:3.0\r\nUID:%1\r\nN:Ruiz%2x%3;Ana;;;\r\n"
                               "FN:Ana Ruiz%2x%3\r\nEMAIL:r%2.%3@x.edu\r\nTEL:+1 555 %2 %3\r\n"
                               "NOTE:Met at the fair\\, stand %3\r\nEND:VCARD\r\n")
                    .arg(cardUid(series, i))
                    .arg(series)
                    .arg(i);
    return text.toUtf8();
}

QByteArray someEvents(int series, int count)
{
    QString text = QStringLiteral("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//y//EN\r\n");
    const QDateTime first(QDate(2025, 9, 1), QTime(12, 0), Qt::UTC);
    for (int i = 0; i < count; ++i)
        text += QStringLiteral("BEGIN:VEVENT\r\nUID:event-%1-%2\r\nDTSTAMP:20250901T000000Z\r\n"
                               "DTSTART:%3\r\nDURATION:PT1H\r\nSUMMARY:Talk %1-%2\r\n"
                               "END:VEVENT\r\n")
                    .arg(series)
                    .arg(i)
                    .arg(first.addSecs(3600LL * i).toString(QStringLiteral("yyyyMMddTHHmmssZ")));
    return (text + QStringLiteral("END:VCALENDAR\r\n")).toUtf8();
}

void putFile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QFile::WriteOnly | QFile::Truncate));
    REQUIRE(file.write(bytes) == bytes.size());
}

QByteArray bytesOfFile(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QFile::ReadOnly));
    return file.readAll();
}

} // namespace rapport
