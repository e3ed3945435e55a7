// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv/CsvContent.h"

#include <QRegularExpression>
#include <algorithm>

namespace rapport
{
namespace
{

const QRegularExpression& addressPattern()
{
    static const QRegularExpression pattern(QStringLiteral(
        "[^\\s<>,;:\"()\\[\\]@]+@[^\\s<>,;:\"()\\[\\]@]+\\.[^\\s<>,;:\"()\\[\\]@]+"));
    return pattern;
}

// Longer cells are text: a pattern need not be tried on them.
constexpr qsizetype longestValue = 4096;

qsizetype digitsIn(const QString& text)
{
    return std::count_if(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

qsizetype lettersIn(const QString& text)
{
    return std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

QStringList trimmedParts(const QStringList& parts)
{
    QStringList trimmed;
    for (const QString& part : parts)
        if (!part.trimmed().isEmpty())
            trimmed.push_back(part.trimmed());
    return trimmed;
}

} // namespace

bool hasLetterOrDigit(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber(); });
}

bool looksLikeEmail(const QString& cell)
{
    return cell.size() <= longestValue && cell.contains(u'@') &&
           addressPattern().match(cell).hasMatch();
}

bool looksLikePhone(const QString& cell)
{
    return digitsIn(cell) >= 6 && digitsIn(cell) <= 60 && lettersIn(cell) <= digitsIn(cell) / 2 &&
           !cell.contains(u'@') && !cell.contains(QLatin1StringView("//"));
}

bool looksLikeLink(const QString& cell)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(https?://|www\\.)\\S+$|^[a-z0-9-]+(\\.[a-z0-9-]+)*\\.[a-z]{2,}(/\\S*)?$"),
        QRegularExpression::CaseInsensitiveOption);
    return cell.size() <= longestValue && pattern.match(cell).hasMatch();
}

bool looksLikeName(const QString& cell)
{
    const QStringList words = cell.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty() || words.size() > 5 || digitsIn(cell) > 0 || cell.contains(u'@'))
        return false;
    const QChar first = words.front().front();
    return first.isUpper() || (first.isLetter() && first.toUpper() == first.toLower());
}

QStringList emailsIn(const QString& cell)
{
    QStringList found;
    if (!looksLikeEmail(cell))
        return found;
    auto match = addressPattern().globalMatch(cell);
    while (match.hasNext()) {
        QString address = match.next().captured();
        if (address.startsWith(QLatin1StringView("mailto:"), Qt::CaseInsensitive))
            address.remove(0, 7);
        if (!found.contains(address, Qt::CaseInsensitive))
            found.push_back(address);
    }
    return found;
}

QStringList phonesIn(const QString& cell)
{
    // "030 / 123456" is one: a comma or a stroke parts numbers only where each piece is whole.
    for (const char* finerMarks : {":::|[\\n;,]|\\s/\\s", ":::|[\\n;]|\\s/\\s"}) {
        const QStringList finer =
            trimmedParts(cell.split(QRegularExpression(QLatin1StringView(finerMarks))));
        if (std::all_of(finer.begin(), finer.end(), looksLikePhone))
            return finer;
    }
    static const QRegularExpression marks(QStringLiteral(":::|[\\n;]"));
    return trimmedParts(cell.split(marks));
}

QStringList valuesIn(const QString& cell)
{
    return trimmedParts(cell.split(QLatin1StringView(":::")));
}

} // namespace rapport
