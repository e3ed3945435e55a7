// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv/CsvSample.h"

#include "exchange/csv/CsvDialect.h"

#include <algorithm>

namespace rapport
{
namespace
{

constexpr std::size_t recordsInSample = 500;

QString withoutControls(QString text)
{
    text.removeIf([](QChar c) {
        return (c.category() == QChar::Other_Control && c != u'\n' && c != u'\t') ||
               c == QChar(0xFEFF);
    });
    return text;
}

bool startsFormula(QChar c)
{
    return QStringView(u"=+-@\t\r\n＝＋－＠").contains(c);
}

} // namespace

CsvSample sampleOf(std::string_view text, bool isWhole)
{
    CsvSample sample;
    sample.separator = detectSeparator(text);
    const std::string_view firstLine = text.substr(0, text.find_first_of("\r\n"));
    const bool skipsFirst = isSeparatorLine(firstLine);
    CsvParser parser(
        sample.separator,
        [&](CsvRecord record) {
            if (record.line > 1 || !skipsFirst)
                sample.records.push_back(std::move(record));
            return sample.records.size() < recordsInSample;
        },
        [](const CsvFault&) {});
    const bool isAllRead = parser.feed(text);
    if (isAllRead && (isWhole || sample.records.empty()))
        parser.finish();
    return sample;
}

bool needsFormulaGuard(const QString& cell)
{
    const auto first = std::find_if(cell.begin(), cell.end(), [](QChar c) { return c != u'\''; });
    return first != cell.end() && startsFormula(*first);
}

QString cellText(const std::string& cell)
{
    QString text = QString::fromStdString(cell);
    if (text.startsWith(u'\'') && needsFormulaGuard(text))
        text.remove(0, 1);
    text = withoutControls(text).trimmed();
    if (text.startsWith(QLatin1StringView("=\"")) && text.endsWith(u'"') && text.size() > 2)
        text = text.mid(2, text.size() - 3);
    return text;
}

QStringList cellTexts(const CsvRecord& record)
{
    QStringList texts;
    for (const std::string& cell : record.cells)
        texts.push_back(cellText(cell));
    return texts;
}

} // namespace rapport
