// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv/CsvWords.h"

#include "domain/Fold.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <algorithm>

namespace rapport
{
namespace
{

QJsonObject csvPresets()
{
    QFile file(QStringLiteral(":/exchange/csv-presets.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The CSV presets are missing from the program");
    return QJsonDocument::fromJson(file.readAll()).object();
}

QJsonObject section(const QJsonObject& from, const char* key)
{
    return from[QLatin1StringView(key)].toObject();
}

QStringList plainWords(const QJsonValue& array)
{
    QStringList words;
    for (const QJsonValue& word : array.toArray())
        words.push_back(plainHeader(word.toString()));
    return words;
}

// "phone:work"
CsvMeaning meaningFrom(const QString& written)
{
    const qsizetype colon = written.indexOf(u':');
    CsvMeaning meaning;
    meaning.field = csvFieldOf(written.left(colon)).value_or(CsvField::Keep);
    if (colon >= 0)
        meaning.label = written.mid(colon + 1);
    return meaning;
}

QHash<QString, CsvMeaning> meaningsFrom(const QJsonObject& headersOfField)
{
    QHash<QString, CsvMeaning> meanings;
    for (auto field = headersOfField.begin(); field != headersOfField.end(); ++field)
        for (const QString& header : plainWords(field.value()))
            meanings.insert(header, meaningFrom(field.key()));
    return meanings;
}

CsvPreset presetFrom(const QJsonObject& json)
{
    CsvPreset preset;
    preset.key = json[QLatin1StringView("key")].toString();
    preset.name = json[QLatin1StringView("name")].toString();
    preset.isDayFirst = json[QLatin1StringView("dates")] == QLatin1StringView("day first");
    for (const QJsonValue& headers : json[QLatin1StringView("signature")].toArray())
        preset.signatures.push_back(plainWords(headers));
    const QJsonObject columns = section(json, "columns");
    for (auto column = columns.begin(); column != columns.end(); ++column)
        preset.columns.insert(plainHeader(column.key()), meaningFrom(column.value().toString()));
    return preset;
}

// "OfficeStreetAddress" of databases.
QString partedAtCapitals(QString header)
{
    static const QRegularExpression capital(QStringLiteral("(?<=\\p{Ll})(?=\\p{Lu})"));
    return header.replace(capital, QStringLiteral(" "));
}

bool holdsPhrase(const QString& words, const QString& phrase)
{
    return (u' ' + words + u' ').contains(u' ' + phrase + u' ');
}

bool holdsAnyOf(const QString& words, const QStringList& phrases)
{
    return std::any_of(phrases.begin(), phrases.end(),
                       [&](const QString& phrase) { return holdsPhrase(words, phrase); });
}

// "Street 2" is the second line of one address: parts of headers know it.
bool mayBeNumbered(CsvField field)
{
    return field != CsvField::Street && field != CsvField::Name && field != CsvField::Given &&
           field != CsvField::Family;
}

std::optional<CsvMeaning> lookUp(const QHash<QString, CsvMeaning>& meanings, const QString& words)
{
    if (const auto found = meanings.constFind(words); found != meanings.constEnd())
        return *found;
    static const QRegularExpression number(QStringLiteral("\\b[0-9]{1,3}\\b"));
    const QRegularExpressionMatch match = number.match(words);
    if (!match.hasMatch())
        return std::nullopt;
    QString numbered = words;
    numbered.replace(number, QStringLiteral("#"));
    auto found = meanings.constFind(numbered);
    if (found == meanings.constEnd()) { // "Notes 1" is as good as "Notes"
        found = meanings.constFind(numbered.remove(u'#').simplified());
        if (found == meanings.constEnd() || !mayBeNumbered(found->field))
            return std::nullopt;
    }
    CsvMeaning meaning = *found;
    meaning.slot = std::max(1, match.captured().toInt());
    return meaning;
}

} // namespace

QString plainHeader(const QString& header)
{
    QString plain = fold(header);
    for (QChar& c : plain)
        if (!c.isLetterOrNumber() && c != u'#')
            c = u' ';
    return plain.simplified();
}

CsvWords::CsvWords()
{
    const QJsonObject all = csvPresets();
    for (const QJsonValue& preset : all[QLatin1StringView("presets")].toArray())
        m_presets.push_back(presetFrom(preset.toObject()));
    m_words = meaningsFrom(section(all, "words"));
    m_groupWords = meaningsFrom(section(all, "groupWords"));
    const QJsonObject parts = section(all, "parts");
    m_notParts = plainWords(parts[QLatin1StringView("leave")]);
    for (const CsvField field : {CsvField::Email, CsvField::Phone, CsvField::Link, CsvField::PoBox,
                                 CsvField::Street, CsvField::City, CsvField::Country,
                                 CsvField::Region, CsvField::PostalCode, CsvField::Address})
        m_parts.emplace_back(field, plainWords(parts[wordOf(field)]));
    const QJsonObject places = section(all, "places");
    for (const char* place : {"mobile", "work", "home", "other"})
        m_places.emplace_back(QLatin1StringView(place),
                              plainWords(places[QLatin1StringView(place)]));
    const QJsonObject months = section(all, "months");
    for (auto month = months.begin(); month != months.end(); ++month)
        for (const QString& word : plainWords(month.value()))
            m_months.insert(word, month.key().toInt());
}

const CsvPreset* CsvWords::presetOf(const QStringList& headers) const
{
    QSet<QString> present;
    for (const QString& header : headers)
        present.insert(plainHeader(header));
    const CsvPreset* best = nullptr;
    qsizetype bestSize = 0;
    for (const CsvPreset& preset : m_presets)
        for (const QStringList& signature : preset.signatures) {
            const bool fits =
                std::all_of(signature.begin(), signature.end(),
                            [&](const QString& word) { return present.contains(word); });
            if (fits && signature.size() > bestSize) {
                best = &preset;
                bestSize = signature.size();
            }
        }
    return best;
}

const CsvPreset* CsvWords::presetNamed(const QString& name) const
{
    for (const CsvPreset& preset : m_presets)
        if (preset.name == name)
            return &preset;
    return nullptr;
}

std::optional<CsvMeaning> CsvWords::meaningOf(const QString& header, const CsvPreset* preset) const
{
    const QString words = plainHeader(header);
    if (preset)
        if (const std::optional<CsvMeaning> own = lookUp(preset->columns, words))
            return own;
    if (const std::optional<CsvMeaning> common = lookUp(m_words, words))
        return common;
    const QString parted = plainHeader(partedAtCapitals(header));
    if (const std::optional<CsvMeaning> common = lookUp(m_words, parted))
        return common;
    return byParts(parted);
}

std::optional<CsvMeaning> CsvWords::groupMeaningOf(const QString& header) const
{
    return lookUp(m_groupWords, plainHeader(header));
}

bool CsvWords::isKnown(const QString& header) const
{
    return lookUp(m_words, plainHeader(header)).has_value();
}

int CsvWords::monthOf(const QString& word) const
{
    return m_months.value(plainHeader(word));
}

// "Telefon (geschäftlich) 2", "Ville (bureau)": a word for the field, and one for the place.
std::optional<CsvMeaning> CsvWords::byParts(const QString& words) const
{
    if (holdsAnyOf(words, m_notParts))
        return std::nullopt;
    for (const auto& [field, phrases] : m_parts) {
        if (!holdsAnyOf(words, phrases))
            continue;
        CsvMeaning meaning{field, placeIn(words), 1};
        const bool isSecondLine =
            field == CsvField::Street &&
            (holdsPhrase(words, QStringLiteral("2")) || holdsPhrase(words, QStringLiteral("3")));
        if (isSecondLine)
            meaning.field = CsvField::StreetMore;
        return meaning;
    }
    return std::nullopt;
}

QString CsvWords::placeIn(const QString& words) const
{
    for (const auto& [place, phrases] : m_places)
        if (holdsAnyOf(words, phrases))
            return place;
    return {};
}

} // namespace rapport
