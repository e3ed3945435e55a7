// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/csv/CsvField.h"

#include <QHash>
#include <QStringList>

namespace rapport
{

// What a column holds: "Business Phone 2" is a phone, labelled "work", the second.
struct CsvMeaning {
    CsvField field = CsvField::Keep;
    QString label; // "work", "LinkedIn", ...; may be empty
    int slot = 1;  // which of several; columns of one e-mail, address or post share it

    friend bool operator==(const CsvMeaning&, const CsvMeaning&) = default;
};

// A program's export, known by headers that no other has.
struct CsvPreset {
    QString key;  // "google"; several presets of one program in several languages share it
    QString name; // "Google Contacts": a name, not translated
    bool isDayFirst = false;
    std::vector<QStringList> signatures; // any of these sets, whole
    QHash<QString, CsvMeaning> columns;  // what differs from the common words
};

// resources/csv-presets.json: presets, and the words for columns in many languages.
class CsvWords
{
public:
    CsvWords();

    const std::vector<CsvPreset>& presets() const { return m_presets; }
    // The preset with the largest signature among these headers; null: none.
    const CsvPreset* presetOf(const QStringList& headers) const;
    const CsvPreset* presetNamed(const QString& name) const;

    // By the preset's own words, the common words, then by parts of the header.
    std::optional<CsvMeaning> meaningOf(const QString& header, const CsvPreset* preset) const;
    std::optional<CsvMeaning> groupMeaningOf(const QString& header) const;
    // Whether the header is a known word as it stands: parts of words prove no header.
    bool isKnown(const QString& header) const;

    int monthOf(const QString& word) const; // 1..12; 0: no month

private:
    using Meanings = QHash<QString, CsvMeaning>;

    std::optional<CsvMeaning> byParts(const QString& words) const;
    QString placeIn(const QString& words) const;

    std::vector<CsvPreset> m_presets;
    Meanings m_words;
    Meanings m_groupWords;
    std::vector<std::pair<CsvField, QStringList>> m_parts;
    QStringList m_notParts;
    std::vector<std::pair<QString, QStringList>> m_places;
    QHash<QString, int> m_months;
};

// "E-mail 1 - Value" as headers are compared: "e mail 1 value".
QString plainHeader(const QString& header);

} // namespace rapport
