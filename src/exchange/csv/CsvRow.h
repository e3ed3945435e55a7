// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Contact.h"
#include "exchange/Incoming.h"
#include "exchange/csv/ColumnMapping.h"
#include "exchange/text/PersonNames.h"

namespace rapport
{

// What came of one row. Either a noun, or the reason why it was passed over.
struct CsvOutcome {
    std::optional<IncomingNoun> noun;
    QString reason;        // why there is none
    QStringList converted; // sentences
};

// Rows of people, by a mapping.
class ContactRows
{
public:
    ContactRows(const ColumnMapping& mapping, const CsvWords& words)
        : m_mapping(mapping)
        , m_words(words)
    {
    }

    CsvOutcome read(const QStringList& cells) const;

private:
    const ColumnMapping& m_mapping;
    const CsvWords& m_words;
    PersonNames m_names;
};

// Rows of a directory of groups (G4).
class GroupRows
{
public:
    GroupRows(const ColumnMapping& mapping, const CsvWords& words)
        : m_mapping(mapping)
        , m_words(words)
    {
    }

    CsvOutcome read(const QStringList& cells) const;

private:
    const ColumnMapping& m_mapping;
    const CsvWords& m_words;
};

} // namespace rapport
