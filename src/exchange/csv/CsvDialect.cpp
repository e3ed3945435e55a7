// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv/CsvDialect.h"

#include "exchange/csv/CsvParser.h"

#include <map>

namespace rapport
{
namespace
{

constexpr std::string_view separators = ",;\t|";
constexpr std::size_t recordsLookedAt = 100;

// How many of the records have the commonest width over one, times the separators in each.
std::size_t weightOf(char separator, std::string_view sample)
{
    std::map<std::size_t, std::size_t> countOfWidth;
    std::size_t records = 0;
    CsvParser parser(
        separator,
        [&](const CsvRecord& record) {
            ++countOfWidth[record.cells.size()];
            return ++records < recordsLookedAt;
        },
        [](const CsvFault&) {});
    if (parser.feed(sample))
        parser.finish();
    std::size_t weight = 0;
    for (const auto& [width, count] : countOfWidth)
        weight = std::max(weight, count * (width - 1));
    return weight;
}

} // namespace

bool isSeparatorLine(std::string_view line)
{
    return line.size() == 5 && (line.substr(0, 4) == "sep=" || line.substr(0, 4) == "SEP=");
}

char detectSeparator(std::string_view sample)
{
    const std::string_view firstLine = sample.substr(0, sample.find_first_of("\r\n"));
    if (isSeparatorLine(firstLine))
        return firstLine.back();
    char best = separators.front();
    std::size_t bestWeight = 0;
    for (const char separator : separators) {
        const std::size_t weight = weightOf(separator, sample);
        if (weight > bestWeight) {
            best = separator;
            bestWeight = weight;
        }
    }
    return best;
}

} // namespace rapport
