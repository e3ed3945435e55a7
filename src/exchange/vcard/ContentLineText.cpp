// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/vcard/ContentLineText.h"

#include "exchange/text/Utf8.h"
#include "exchange/vcard/ContentLine.h"
#include "exchange/vcard/VCardText.h"

namespace rapport
{

namespace
{

constexpr std::size_t lineWidth = 75;

// RFC 6868: carets for what a parameter cannot hold; quotes where it would end early.
std::string parameterText(std::string_view value)
{
    std::string text;
    for (const char letter : value) {
        switch (letter) {
        case '\n':
            text += "^n";
            break;
        case '"':
            text += "^'";
            break;
        case '^':
            text += "^^";
            break;
        default:
            text += letter;
        }
    }
    text = singleLine(text);
    const bool isPlain = text.find_first_of(":;,") == std::string::npos;
    return isPlain ? text : '"' + text + '"';
}

} // namespace

std::string lineText(const VCardProperty& property)
{
    std::string text;
    if (!property.group.empty())
        text = property.group + '.';
    text += property.name;
    for (const VCardParameter& parameter : property.parameters) {
        text += ';' + parameter.name + '=';
        for (std::size_t at = 0; at < parameter.values.size(); ++at) {
            if (at > 0)
                text += ',';
            text += parameterText(parameter.values[at]);
        }
    }
    return text + ':' + singleLine(property.value);
}

std::optional<VCardProperty> propertyFromLineText(std::string_view line)
{
    auto read = readContentLine(line, VCardLimits().parameters);
    auto* property = std::get_if<VCardProperty>(&read);
    return property ? std::optional(std::move(*property)) : std::nullopt;
}

void appendFolded(std::string_view line, std::string& text)
{
    std::size_t width = lineWidth;
    while (line.size() > width) {
        std::size_t end = width;
        while (end > 1 && isUtf8Continuation(line[end]))
            --end;
        text.append(line.substr(0, end)).append("\r\n ");
        line.remove_prefix(end);
        width = lineWidth - 1; // the blank counts
    }
    text.append(line).append("\r\n");
}

} // namespace rapport
