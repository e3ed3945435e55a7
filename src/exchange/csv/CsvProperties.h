// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <vector>

// What has no place in a Contact is kept as a content line of vCard 4.0 (RFC 6350), so that it
// survives and goes out with every vCard.
namespace rapport
{

// The parts of ADR (6.3.1) in any order.
struct CsvAddress {
    QString label; // "work", "home", ...
    QString poBox;
    QString extended;
    QString street;
    QString city;
    QString region;
    QString postalCode;
    QString country;
    QString whole; // as one text; the street, where there is none
    std::vector<std::size_t> wholeColumns;

    bool isEmpty() const;
};

// "X-CSV-SPOUSE:Mai" for a column "Spouse". A header that is not ASCII is told by a parameter too:
// X-CSV-BURO;X-HEADER="Büro":..., X-CSV-COLUMN-7;X-HEADER="Отдел":...
QString keptLine(const QString& header, std::size_t column, const QString& value);
QString addressLine(const CsvAddress& address);
QString dayLine(const char* property, QDate day); // "BDAY:19750314"
QString textDayLine(const char* property, const QString& text);

} // namespace rapport
