// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv/CsvValues.h"

#include "exchange/csv/CsvContent.h"

#include <QRegularExpression>

namespace rapport
{

QString plainLabel(QString label)
{
    label.remove(u'*');
    label = label.simplified();
    static const QStringList usual{QStringLiteral("work"),     QStringLiteral("home"),
                                   QStringLiteral("mobile"),   QStringLiteral("other"),
                                   QStringLiteral("main"),     QStringLiteral("pager"),
                                   QStringLiteral("work fax"), QStringLiteral("home fax")};
    return usual.contains(label.toLower()) ? label.toLower() : label;
}

// "* starred" is a tag like others. Where Google parts them by ":::", a comma belongs to the name:
// "EMIG, 2025".
QStringList tagsIn(const QString& cell)
{
    static const QRegularExpression marks(QStringLiteral("[;,\\n]"));
    QStringList tags;
    const QStringList pieces =
        cell.contains(QLatin1StringView(":::")) ? valuesIn(cell) : cell.split(marks);
    for (QString tag : pieces) {
        tag = tag.remove(u'*').remove(u'"').simplified();
        const bool isEverybody =
            tag.compare(QLatin1StringView("mycontacts"), Qt::CaseInsensitive) == 0 ||
            tag.compare(QLatin1StringView("my contacts"), Qt::CaseInsensitive) == 0;
        if (!tag.isEmpty() && !isEverybody && !tags.contains(tag))
            tags.push_back(tag);
    }
    return tags;
}

QStringList specialtiesIn(const QString& cell)
{
    static const QRegularExpression marks(QStringLiteral(":::|[;\\n]"));
    QStringList specialties;
    for (const QString& specialty : cell.split(marks, Qt::SkipEmptyParts))
        if (!specialty.trimmed().isEmpty())
            specialties.push_back(specialty.simplified());
    return specialties;
}

bool isShortenedNumber(const QString& cell)
{
    static const QRegularExpression pattern(QStringLiteral("^\\d([.,]\\d+)?E\\+\\d+$"));
    return pattern.match(cell).hasMatch();
}

std::optional<int> pgyIn(const QString& cell)
{
    static const QRegularExpression pattern(QStringLiteral("^\\D*(10|[1-9])\\D*$"));
    const QRegularExpressionMatch match = pattern.match(cell);
    return match.hasMatch() ? std::optional<int>(match.captured(1).toInt()) : std::nullopt;
}

} // namespace rapport
