// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/icalendar/KeptLines.h"

#include "exchange/icalendar/CalendarTime.h"
#include "exchange/icalendar/MarkupText.h"
#include "exchange/text/Ascii.h"
#include "exchange/vcard/ContentLineText.h"
#include "exchange/vcard/VCardText.h"

#include <QRegularExpression>

namespace rapport
{
namespace
{

constexpr std::size_t mostKept = 64UL * 1024;

// RFC 5545, 3.1, as other programs insist on.
bool isWellFormed(const QString& line)
{
    static const QRegularExpression head(
        QStringLiteral("^[A-Za-z0-9-]+(?:;[A-Za-z0-9-]+=(?:\"[^\"]*\"|[^\";:,]*)(?:,(?:\"[^\"]*\"|["
                       "^\";:,]*))*)*:"));
    return head.match(line).hasMatch();
}

// VALUE=URI of an URL says nothing new.
bool saysNothing(const VCardParameter& parameter)
{
    return equalsIgnoringCase(parameter.name, "VALUE") ||
           equalsIgnoringCase(parameter.name, "ENCODING") ||
           equalsIgnoringCase(parameter.name, "CHARSET");
}

} // namespace

QString fieldText(const CalendarLine& line)
{
    QString text = textOf(line);
    if (line.is("SUMMARY"))
        text.replace(QLatin1Char('\n'), QLatin1Char(' '));
    if (line.is("LOCATION"))
        text.replace(QLatin1Char('\n'), QLatin1String(", "));
    if (line.is("DESCRIPTION") && looksLikeMarkup(text))
        return plainTextOf(text);
    return text;
}

QStringList listOf(const CalendarLine& line)
{
    QStringList words;
    for (const std::string_view piece : splitValue(line.value, ','))
        if (const QString word = QString::fromStdString(unescapedText(piece)).trimmed();
            !word.isEmpty())
            words += word;
    return words;
}

bool isReproduced(const CalendarLine& line, const QString& value)
{
    const bool isUri = line.is("URL");
    const QString text = isUri ? QString::fromUtf8(bytesOf(line.value)) : textOf(line);
    return text == value &&
           std::all_of(line.parameters.begin(), line.parameters.end(), saysNothing);
}

bool isTooLongToKeep(const CalendarLine& line)
{
    return line.text.size() > mostKept;
}

QString keptText(const CalendarLine& line)
{
    const QString text = QString::fromStdString(line.text);
    return isWellFormed(text) ? text : QString::fromStdString(lineText(line));
}

bool isCancelled(const CalendarLine& status)
{
    const std::string_view value = trimmedAscii(status.value);
    return equalsIgnoringCase(value, "CANCELLED") || equalsIgnoringCase(value, "CANCELED");
}

bool isSamePerson(const IncomingPerson& one, const IncomingPerson& other)
{
    if (!one.email.isEmpty() && !other.email.isEmpty())
        return one.email.compare(other.email, Qt::CaseInsensitive) == 0;
    return !one.name.isEmpty() && one.name == other.name;
}

KeptLines::KeptLines(const std::vector<QString>& properties)
{
    std::vector<CalendarComponent*> open = {&m_lines};
    for (const QString& each : properties) {
        const std::string text = singleLine(each.toStdString());
        if (startsIgnoringCase(text, "BEGIN:")) {
            std::vector<CalendarComponent>& parts = open.back()->parts;
            parts.push_back({text.substr(6), 0, true, {}, {}});
            open.push_back(&parts.back());
        } else if (startsIgnoringCase(text, "END:")) {
            if (open.size() > 1)
                open.pop_back();
        } else if (std::optional<VCardProperty> read = propertyFromLineText(text)) {
            open.back()->lines.push_back({std::move(*read), text});
        }
    }
}

std::optional<std::string> KeptLines::takeFor(std::string_view name, const QString& value)
{
    std::optional<std::string> found;
    for (const CalendarLine& line : takeAll(name)) {
        const bool isCurrent =
            fieldText(line) == value || QString::fromUtf8(bytesOf(line.value)) == value;
        if (isCurrent && !found)
            found = line.text;
    }
    return found;
}

std::vector<CalendarLine> KeptLines::takeAll(std::string_view name)
{
    std::vector<CalendarLine> taken;
    std::erase_if(m_lines.lines, [&](CalendarLine& each) {
        if (!each.is(name))
            return false;
        taken.push_back(std::move(each));
        return true;
    });
    return taken;
}

std::vector<std::string> KeptLines::rest() const
{
    std::vector<std::string> lines = textOf(m_lines);
    return {lines.begin() + 1, lines.end() - 1}; // without a frame of their own
}

} // namespace rapport
