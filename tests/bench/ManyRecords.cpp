// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/ManyRecords.h"

#include <QDate>

namespace rapport
{

QByteArray manyCards(int count)
{
    QByteArray text;
    for (int i = 0; i < count; ++i) {
        const QByteArray n = QByteArray::number(i);
        text += "BEGIN:VCARD\r\nVERSION:3.0\r\nUID:card-" + n + "\r\nN:Family" + n + ";Given" + n +
                ";;Dr;MD\r\nFN:Dr Given" + n + " Family" + n + "\r\nORG:Hospital " +
                QByteArray::number(i % 50) + ";Department\r\nTITLE:Attending\r\nEMAIL;TYPE=work:g" +
                n + "@example.org\r\nTEL;TYPE=cell:+1 312 555 " + QByteArray::number(1000 + i) +
                "\r\nCATEGORIES:conference\r\nNOTE:Met at the poster session, likes sailing and "
                "long walks.\r\nREV:20240101T000000Z\r\nEND:VCARD\r\n";
    }
    return text;
}

QByteArray manyEvents(int count)
{
    constexpr int perDay = 4;
    constexpr int people = 50;
    QByteArray text = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//School//Events//EN\r\n";
    for (int i = 0; i < count; ++i) {
        const QByteArray n = QByteArray::number(i);
        const QByteArray day =
            QDate(2020, 1, 1).addDays(i / perDay).toString(QStringLiteral("yyyyMMdd")).toLatin1();
        const QByteArray person = QByteArray::number(i % people);
        text += "BEGIN:VEVENT\r\nUID:event-" + n +
                "\r\nDTSTAMP:20240101T000000Z\r\nDTSTART;TZID=America/Chicago:" + day +
                "T120000\r\nDTEND;TZID=America/Chicago:" + day + "T130000\r\nSUMMARY:Talk " + n +
                "\r\nLOCATION:Room " + person +
                "\r\nDESCRIPTION:Lunch is served\\, bring a friend "
                "and a question for the speaker.\r\nATTENDEE;CN=Given" +
                person + " Family" + person + ":mailto:g" + person +
                "@example.org\r\nCATEGORIES:Lunch talk\r\n"
                "SEQUENCE:0\r\nEND:VEVENT\r\n";
    }
    return text + "END:VCALENDAR\r\n";
}

} // namespace rapport
