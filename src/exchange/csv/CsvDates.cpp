// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv/CsvDates.h"

#include <QRegularExpression>
#include <algorithm>
#include <array>

namespace rapport
{
namespace
{

constexpr qsizetype longestDate = 64; // characters

// Three figures, whatever parts them; what follows a blank or a T is the hour.
struct Figures {
    std::array<int, 3> values{};
    std::array<qsizetype, 3> lengths{};
    bool hasDots = false;
};

std::optional<Figures> figuresOf(const QString& cell)
{
    static const QRegularExpression pattern(QStringLiteral(
        "^\\s*'?(\\d{1,4})\\s*([-/.])\\s*(\\d{1,2})\\s*[-/.]\\s*(\\d{1,4})\\.?(?:[T\\s,].*)?$"));
    const QRegularExpressionMatch match = pattern.match(cell);
    if (!match.hasMatch())
        return std::nullopt;
    Figures figures;
    const std::array<QString, 3> parts{match.captured(1), match.captured(3), match.captured(4)};
    for (std::size_t i = 0; i < parts.size(); ++i) {
        figures.values[i] = parts[i].toInt();
        figures.lengths[i] = parts[i].size();
    }
    figures.hasDots = match.captured(2) == u'.';
    return figures;
}

int yearOf(int value, qsizetype length)
{
    if (length > 2)
        return value;
    return value + (value <= 68 ? 2000 : 1900);
}

QDate dateFromFigures(const Figures& figures, DateOrder order)
{
    const auto [a, b, c] = figures.values;
    if (figures.lengths[0] == 4)
        return QDate(a, b, c);
    const int year = yearOf(c, figures.lengths[2]);
    const bool isDayFirst =
        a > 12 || (b <= 12 && (figures.hasDots || order == DateOrder::DayFirst));
    return isDayFirst ? QDate(year, b, a) : QDate(year, a, b);
}

// A month by its name, and two figures: the one over 31 or with four figures is the year, else the
// second one.
QDate dateFromWords(const QString& cell, const CsvWords& words)
{
    static const QRegularExpression pieces(QStringLiteral("\\p{L}+|\\d+"));
    int month = 0;
    std::vector<QString> figures;
    auto match = pieces.globalMatch(cell);
    while (match.hasNext() && figures.size() < 2) {
        const QString piece = match.next().captured();
        if (piece.front().isDigit())
            figures.push_back(piece);
        else if (month == 0)
            month = words.monthOf(piece);
    }
    if (month == 0 || figures.size() < 2)
        return {};
    const bool isYearFirst = figures[0].size() == 4;
    const QString& year = figures[isYearFirst ? 0 : 1];
    return QDate(yearOf(year.toInt(), year.size()), month, figures[isYearFirst ? 1 : 0].toInt());
}

QDate dateFromEightFigures(const QString& cell)
{
    static const QRegularExpression pattern(QStringLiteral("^\\s*(\\d{8})(?:T.*)?\\s*$"));
    const QRegularExpressionMatch match = pattern.match(cell);
    return match.hasMatch() ? QDate::fromString(match.captured(1), QStringLiteral("yyyyMMdd"))
                            : QDate();
}

} // namespace

void DateEvidence::add(const QString& cell)
{
    const std::optional<Figures> figures =
        cell.size() > longestDate ? std::nullopt : figuresOf(cell);
    if (!figures || figures->lengths[0] == 4 || figures->hasDots)
        return;
    const auto [a, b, year] = figures->values;
    if (a > 12)
        ++dayFirst;
    else if (b > 12)
        ++monthFirst;
    else if (a != b && a > 0 && b > 0) {
        ++either;
        if (example.isEmpty())
            example = cell.trimmed();
    }
}

QDate dateFrom(const QString& cell, DateOrder order, const CsvWords& words)
{
    if (cell.size() > longestDate)
        return {};
    if (const std::optional<Figures> figures = figuresOf(cell))
        return dateFromFigures(*figures, order);
    const QDate compact = dateFromEightFigures(cell);
    return compact.isValid() ? compact : dateFromWords(cell, words);
}

QString dayWithoutYearFrom(const QString& cell, DateOrder order, const CsvWords& words)
{
    static const QRegularExpression inFigures(
        QStringLiteral("^\\s*(--?)?(\\d{1,2})[-/.](\\d{1,2})\\.?\\s*$"));
    static const QRegularExpression inWords(QStringLiteral(
        "^\\s*(?:(\\p{L}+)\\.?\\s+(\\d{1,2})|(\\d{1,2})\\.?\\s+(?:de\\s+)?(\\p{L}+)\\.?)\\s*$"));
    int month = 0;
    int day = 0;
    if (const QRegularExpressionMatch match = inFigures.match(cell); match.hasMatch()) {
        const bool isDayFirst = match.captured(1).isEmpty() &&
                                (order == DateOrder::DayFirst || match.captured(2).toInt() > 12);
        month = match.captured(isDayFirst ? 3 : 2).toInt();
        day = match.captured(isDayFirst ? 2 : 3).toInt();
    } else if (const QRegularExpressionMatch named = inWords.match(cell); named.hasMatch()) {
        month = words.monthOf(named.captured(1) + named.captured(4));
        day = (named.captured(2) + named.captured(3)).toInt();
    }
    constexpr int leapYear = 2000; // 29 February is a birthday too
    const QDate date(leapYear, month, day);
    return date.isValid() ? date.toString(QStringLiteral("--MMdd")) : QString();
}

// Outlook's "none" is 0/0/00, in some versions the first day of 4501.
bool isNoDate(const QString& cell)
{
    static const QRegularExpression lastDayOfOutlook(
        QStringLiteral("^\\s*(4501-0?1-0?1|0?1[-/.]0?1[-/.]4501)\\b"));
    if (lastDayOfOutlook.match(cell).hasMatch())
        return true;
    return std::all_of(cell.begin(), cell.end(),
                       [](QChar c) { return c == u'0' || !c.isLetterOrNumber(); });
}

} // namespace rapport
