// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv/ColumnMapping.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace rapport
{
namespace
{

QJsonObject columnToJson(const CsvColumn& column)
{
    return {{QStringLiteral("header"), column.header},
            {QStringLiteral("field"), wordOf(column.meaning.field)},
            {QStringLiteral("label"), column.meaning.label},
            {QStringLiteral("slot"), column.meaning.slot}};
}

CsvColumn columnFromJson(const QJsonObject& json)
{
    CsvColumn column;
    column.header = json[QLatin1StringView("header")].toString();
    column.meaning.field =
        csvFieldOf(json[QLatin1StringView("field")].toString()).value_or(CsvField::Keep);
    column.meaning.label = json[QLatin1StringView("label")].toString();
    column.meaning.slot = json[QLatin1StringView("slot")].toInt(1);
    return column;
}

} // namespace

bool isUsable(const ColumnMapping& mapping)
{
    return std::any_of(mapping.columns.begin(), mapping.columns.end(),
                       [&](const CsvColumn& column) {
                           switch (column.meaning.field) {
                           case CsvField::Email:
                           case CsvField::Phone:
                           case CsvField::GroupName:
                               return true;
                           case CsvField::Name:
                           case CsvField::StructuredName:
                           case CsvField::Given:
                           case CsvField::Family:
                               return mapping.hasHeader;
                           default:
                               return false;
                           }
                       });
}

QString headersOf(const ColumnMapping& mapping)
{
    QStringList headers;
    for (const CsvColumn& column : mapping.columns)
        headers.push_back(plainHeader(column.header));
    return headers.join(u'|');
}

QByteArray mappingToJson(const ColumnMapping& mapping)
{
    QJsonArray columns;
    for (const CsvColumn& column : mapping.columns)
        columns.push_back(columnToJson(column));
    const QJsonObject json{
        {QStringLiteral("separator"), QString(QLatin1Char(mapping.separator))},
        {QStringLiteral("groups"), mapping.subject == ColumnMapping::Subject::Groups},
        {QStringLiteral("preset"), mapping.preset},
        {QStringLiteral("hasHeader"), mapping.hasHeader},
        {QStringLiteral("firstLine"), qint64(mapping.firstLine)},
        {QStringLiteral("columns"), columns},
        {QStringLiteral("dayFirst"), mapping.dates == DateOrder::DayFirst},
        {QStringLiteral("unclear"), mapping.isUnclear},
        {QStringLiteral("unclearDay"), mapping.unclearDay}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

std::optional<ColumnMapping> mappingFromJson(const QByteArray& json)
{
    const QJsonObject from = QJsonDocument::fromJson(json).object();
    const QString separator = from[QLatin1StringView("separator")].toString();
    if (separator.size() != 1 || !from[QLatin1StringView("columns")].isArray())
        return std::nullopt;
    ColumnMapping mapping;
    mapping.separator = separator.front().toLatin1();
    if (from[QLatin1StringView("groups")].toBool())
        mapping.subject = ColumnMapping::Subject::Groups;
    mapping.preset = from[QLatin1StringView("preset")].toString();
    mapping.hasHeader = from[QLatin1StringView("hasHeader")].toBool(true);
    mapping.firstLine = std::size_t(std::max(1, from[QLatin1StringView("firstLine")].toInt(1)));
    for (const QJsonValue& column : from[QLatin1StringView("columns")].toArray())
        mapping.columns.push_back(columnFromJson(column.toObject()));
    mapping.dates =
        from[QLatin1StringView("dayFirst")].toBool() ? DateOrder::DayFirst : DateOrder::MonthFirst;
    mapping.isUnclear = from[QLatin1StringView("unclear")].toBool();
    mapping.unclearDay = from[QLatin1StringView("unclearDay")].toString();
    return mapping;
}

} // namespace rapport
