// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/report/ReportWriters.h"

namespace rapport
{
namespace
{

// CommonMark 2.4: a backslash before ASCII punctuation makes it plain.
QString escaped(const QString& text)
{
    static const QString special = QStringLiteral("\\`*_{}[]<>()#+-!|~&");
    QString plain;
    for (const QChar letter : text.simplified()) {
        if (special.contains(letter))
            plain += u'\\';
        plain += letter;
    }
    return plain;
}

QString markdownLine(const ReportLine& line)
{
    QString text = QStringLiteral("- ");
    if (!line.when.isEmpty())
        text += escaped(line.when) + QStringLiteral(": ");
    text += QStringLiteral("**") + escaped(line.what) + QStringLiteral("**");
    if (!line.detail.isEmpty())
        text += QStringLiteral(", ") + escaped(line.detail);
    if (line.minutes)
        text += QStringLiteral(", ") + hoursText(*line.minutes);
    return text + u'\n';
}

} // namespace

QString ReportMarkdownWriter::markdown(const Report& report) const
{
    QString text = QStringLiteral("# ") + escaped(report.title) + u'\n';
    if (!report.byline.isEmpty())
        text += u'\n' + escaped(report.byline) + u'\n';
    for (const ReportSection& section : report.sections) {
        text += QStringLiteral("\n## ") + escaped(section.title);
        if (const std::optional<int> minutes = minutesIn(section))
            text += QStringLiteral(" (%1)").arg(hoursText(*minutes));
        text += QStringLiteral("\n\n");
        for (const ReportLine& line : section.lines)
            text += markdownLine(line);
    }
    return text;
}

} // namespace rapport
