// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv/CsvProperties.h"

#include "exchange/csv/CsvWords.h"
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

bool isPlainWord(const QString& text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber(); });
}

// RFC 6868 has escapes for what a quoted parameter may not hold; here it is left out.
QString quotedParameter(QString text)
{
    text.removeIf([](QChar c) { return c == u'"' || c == u'\n' || !c.isPrint(); });
    return u'"' + text + u'"';
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
    const QString colonAndValue = u':' + escapedCell(value);
    const QString name =
        !plain.isEmpty() && isAscii(plain) ? plain : QStringLiteral("COLUMN-%1").arg(column + 1);
    const QString asWritten =
        isAscii(header) ? QString() : QLatin1StringView(";X-HEADER=") + quotedParameter(header);
    return QLatin1StringView("X-CSV-") + name + asWritten + colonAndValue;
}

QString addressLine(const CsvAddress& address)
{
    QString line = QStringLiteral("ADR");
    const QString label = plainHeader(address.label);
    if (label == QLatin1StringView("work") || label == QLatin1StringView("home"))
        line += QLatin1StringView(";TYPE=") + label;
    else if (!label.isEmpty()) // "other", "Summer cabin"
        line += QLatin1StringView(";TYPE=") +
                (isPlainWord(address.label) ? address.label : quotedParameter(address.label));
    CsvAddress parts = address;
    parts.whole.clear();
    if (parts.isEmpty() && isStructured(address.whole))
        return line + u':' + QString(address.whole).replace(u'\n', QLatin1StringView("\\n"));
    if (parts.street.isEmpty())
        parts.street = address.whole;
    const QStringList values{parts.poBox,  parts.extended,   parts.street, parts.city,
                             parts.region, parts.postalCode, parts.country};
    QStringList written;
    for (const QString& value : values)
        written.push_back(escapedCell(value));
    return line + u':' + written.join(u';');
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
