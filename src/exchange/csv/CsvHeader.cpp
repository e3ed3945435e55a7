// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv/CsvHeader.h"

#include "exchange/csv/CsvContent.h"

#include <algorithm>

namespace rapport
{
namespace
{

constexpr std::size_t linesLookedAt = 30;

bool holdsValues(const QStringList& cells)
{
    return std::any_of(cells.begin(), cells.end(), [](const QString& cell) {
        return looksLikeEmail(cell) || looksLikePhone(cell) ||
               cell.contains(QLatin1StringView("://"));
    });
}

int countKnown(const QStringList& cells, const CsvWords& words)
{
    return int(std::count_if(cells.begin(), cells.end(), [&](const QString& cell) {
        return words.isKnown(cell) || words.groupMeaningOf(cell).has_value();
    }));
}

// Two words are enough where they are a name and a way to reach it.
bool namesAndReaches(const QStringList& cells, const CsvWords& words)
{
    bool names = false;
    bool reaches = false;
    for (const QString& cell : cells) {
        const std::optional<CsvMeaning> meaning = words.meaningOf(cell, nullptr);
        names |=
            meaning && (meaning->field == CsvField::Name || meaning->field == CsvField::Given ||
                        meaning->field == CsvField::Family);
        reaches |=
            meaning && (meaning->field == CsvField::Email || meaning->field == CsvField::Phone);
    }
    return names && reaches;
}

int countFilled(const QStringList& cells)
{
    return int(std::count_if(cells.begin(), cells.end(),
                             [](const QString& cell) { return !cell.isEmpty(); }));
}

// Words of a header that nobody here knows: the line above addresses and numbers that has none.
bool standsOutFrom(const QStringList& first, const CsvSample& sample)
{
    if (sample.records.size() < 2 || holdsValues(first) || countFilled(first) < 2)
        return false;
    for (qsizetype column = 0; column < first.size(); ++column) {
        QStringList below;
        for (std::size_t i = 1; i < sample.records.size(); ++i)
            if (std::size_t(column) < sample.records[i].cells.size())
                below.push_back(cellText(sample.records[i].cells[std::size_t(column)]));
        const auto isValue = [](const QString& cell) {
            return looksLikeEmail(cell) || looksLikePhone(cell);
        };
        if (!first[column].isEmpty() && shareOf(below, isValue) > 0.7)
            return true;
    }
    return false;
}

} // namespace

CsvHeader headerOf(const CsvSample& sample, const CsvWords& words)
{
    CsvHeader best;
    int bestKnown = 0;
    const std::size_t last = std::min(sample.records.size(), linesLookedAt);
    for (std::size_t i = 0; i < last; ++i) {
        const QStringList cells = cellTexts(sample.records[i]);
        if (const CsvPreset* preset = words.presetOf(cells))
            return {i, preset};
        const int known = countKnown(cells, words);
        const bool isMostlyKnown = known * 2 >= countFilled(cells) || known >= 3 ||
                                   (known >= 2 && namesAndReaches(cells, words));
        if (known > bestKnown && isMostlyKnown && !holdsValues(cells)) {
            best.record = i;
            bestKnown = known;
        }
    }
    if (!best.record && last > 0 && standsOutFrom(cellTexts(sample.records.front()), sample))
        best.record = 0;
    return best;
}

} // namespace rapport
