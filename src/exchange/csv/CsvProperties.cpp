// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv/CsvProperties.h"

#include "exchange/csv/CsvWords.h"
#include "exchange/vcard/ContentLineText.h"
#include "exchange/vcard/VCardText.h"

#include <algorithm>

namespace rapport
{
namespace
{

QString escapedCell(const QString& text)
{
    return QString::fromStdString(escapedText(text.toStdString()));
}

bool isAscii(const QString& text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

std::string parameterText(QString text)
{
    text.removeIf([](QChar c) { return c == u'"' || !c.isPrint(); });
    return text.toStdString();
}

// Nextcloud writes the value of ADR itself into its cell.
bool isStructured(const QString& address)
{
    return address.count(u';') == 6;
}

} // namespace

bool CsvAddress::isEmpty() const
{
    return poBox.isEmpty() && extended.isEmpty() && street.isEmpty() && city.isEmpty() &&
           region.isEmpty() && postalCode.isEmpty() && country.isEmpty() && whole.isEmpty();
}

QString keptLine(const QString& header, std::size_t column, const QString& value)
{
    const QString plain = plainHeader(header).toUpper().replace(u' ', u'-').remove(u'#');
    const QString name =
        !plain.isEmpty() && isAscii(plain) ? plain : QStringLiteral("COLUMN-%1").arg(column + 1);
    VCardProperty property;
    property.name = "X-CSV-" + name.toStdString();
    if (!isAscii(header))
        property.parameters.push_back({"X-HEADER", {parameterText(header)}});
    property.value = escapedText(value.toStdString());
    return QString::fromStdString(lineText(property));
}

QString addressLine(const CsvAddress& address)
{
    VCardProperty line;
    line.name = "ADR";
    const QString label = plainHeader(address.label);
    const bool isUsual = label == QLatin1StringView("work") || label == QLatin1StringView("home");
    if (!label.isEmpty()) // "Summer cabin" too
        line.parameters.push_back({"TYPE", {parameterText(isUsual ? label : address.label)}});
    CsvAddress parts = address;
    parts.whole.clear();
    if (parts.isEmpty() && isStructured(address.whole)) {
        line.value = singleLine(address.whole.toStdString());
        return QString::fromStdString(lineText(line));
    }
    if (parts.street.isEmpty())
        parts.street = address.whole;
    for (const QString& value : {parts.poBox, parts.extended, parts.street, parts.city,
                                 parts.region, parts.postalCode, parts.country}) {
        line.value += escapedText(value.toStdString());
        line.value += ';';
    }
    line.value.pop_back();
    return QString::fromStdString(lineText(line));
}

QString dayLine(const char* property, QDate day)
{
    return QLatin1StringView(property) + u':' + day.toString(QStringLiteral("yyyyMMdd"));
}

QString textDayLine(const char* property, const QString& text)
{
    return QLatin1StringView(property) + QLatin1StringView(";VALUE=text:") + escapedCell(text);
}

} // namespace rapport
