// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv/RowToContact.h"

namespace rapport
{

bool RowToContact::readDates(const CsvMeaning& meaning, const QString& cell, std::size_t column)
{
    switch (meaning.field) {
    case CsvField::MetOn:
        readMetOn(cell);
        return true;
    case CsvField::Birthday:
        readDay("BDAY", cell, column);
        return true;
    case CsvField::Anniversary:
        readDay("ANNIVERSARY", cell, column);
        return true;
    case CsvField::BirthYear:
        m_birthYear = cell;
        return true;
    case CsvField::BirthMonth:
        m_birthMonth = cell;
        return true;
    case CsvField::BirthDay:
        if (cell.size() > 2) // "Birth Day": all of it
            readDay("BDAY", cell, column);
        else
            m_birthDay = cell;
        return true;
    default:
        return false;
    }
}

void RowToContact::readMetOn(const QString& cell)
{
    if (isNoDate(cell))
        return;
    m_contact.metOn = dayIn(cell);
    if (m_contact.metOn.isValid())
        return;
    addNote(tr("Met on: %1").arg(cell));
    m_outcome.converted.push_back(tr("“%1” is no day that exists: kept in the notes.").arg(cell));
}

// RFC 6350 4.3.1: a birthday without its year is --0314.
void RowToContact::readDay(const char* property, const QString& cell, std::size_t column)
{
    if (isNoDate(cell))
        return;
    const QDate day = dayIn(cell);
    if (const QString yearless = dayWithoutYearFrom(cell, m_mapping.dates, m_words);
        !yearless.isEmpty()) {
        m_contact.properties.push_back(QLatin1StringView(property) + u':' + yearless);
    } else if (day.isValid()) {
        m_contact.properties.push_back(dayLine(property, day));
    } else {
        m_contact.properties.push_back(textDayLine(property, cell));
        m_outcome.converted.push_back(
            tr("“%1” (%2) is no day that exists: kept as text.").arg(cell, headerOf(column)));
    }
}

} // namespace rapport
