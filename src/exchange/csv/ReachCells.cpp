// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv/CsvContent.h"
#include "exchange/csv/CsvValues.h"
#include "exchange/csv/RowToContact.h"

#include <QRegularExpression>

namespace rapport
{

bool RowToContact::readReach(const CsvMeaning& meaning, const QString& cell, std::size_t column)
{
    switch (meaning.field) {
    case CsvField::Email:
        addReaches(m_emails, isOwn() ? valuesIn(cell) : emailsIn(cell), meaning, cell, column);
        return true;
    case CsvField::Phone:
        addReaches(m_phones, isOwn() ? valuesIn(cell) : phonesIn(cell), meaning, cell, column);
        return true;
    case CsvField::Link:
        addReaches(m_links, valuesIn(cell), meaning, cell, column);
        return true;
    case CsvField::EmailLabel:
        m_emailLabels[meaning.slot] = plainLabel(cell);
        return true;
    case CsvField::PhoneLabel:
        m_phoneLabels[meaning.slot] = plainLabel(cell);
        return true;
    case CsvField::LinkLabel:
        m_linkLabels[meaning.slot] = plainLabel(cell);
        return true;
    default:
        return false;
    }
}

// What is none of its kind goes to the notes, where it is seen.
void RowToContact::addReaches(std::vector<Labelled>& reaches, const QStringList& values,
                              const CsvMeaning& meaning, const QString& cell, std::size_t column)
{
    const bool isNoPhone = meaning.field == CsvField::Phone && !isOwn() &&
                           (digitsOf(cell).isEmpty() || isShortenedNumber(cell));
    if (values.empty() || isNoPhone) {
        const QString header = m_mapping.columns[column].header;
        addNote(header + QLatin1StringView(": ") + cell);
        m_outcome.converted.push_back(tr("“%1” is no %2: kept in the notes.").arg(cell, header));
        return;
    }
    for (const QString& value : values)
        reaches.push_back({value, meaning.label, meaning.slot});
    if (meaning.field == CsvField::Email && !isOwn())
        readBesideEmails(cell, values, column);
}

// "Ana Ruiz <ana@x.edu>" names a person; "ana@x.edu / 555-0101" has a number too.
void RowToContact::readBesideEmails(QString cell, const QStringList& emails, std::size_t column)
{
    static const QRegularExpression marks(QStringLiteral("mailto:|:::|[<>()\\[\\];,\"/|]"),
                                          QRegularExpression::CaseInsensitiveOption);
    for (const QString& email : emails)
        cell.remove(email, Qt::CaseInsensitive);
    cell = cell.replace(marks, QStringLiteral(" ")).simplified();
    if (!hasLetterOrDigit(cell))
        return;
    if (looksLikePhone(cell))
        m_phones.push_back({cell, {}, 1});
    else if (looksLikeName(cell) && m_besideEmail.isEmpty())
        m_besideEmail = cell;
    else
        addNote(headerOf(column) + QLatin1StringView(": ") + cell);
}

} // namespace rapport
