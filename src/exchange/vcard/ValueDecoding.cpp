// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/text/Ascii.h"
#include "exchange/text/Base64.h"
#include "exchange/text/Charset.h"
#include "exchange/text/Utf8.h"
#include "exchange/vcard/ContentLine.h"

#include <algorithm>

namespace rapport
{

namespace
{

int hexDigit(char letter)
{
    const char upper = upperAscii(letter);
    if (upper >= '0' && upper <= '9')
        return upper - '0';
    return upper >= 'A' && upper <= 'F' ? upper - 'A' + 10 : -1;
}

// RFC 2045, 6.7, without the soft breaks, which VCardLines has undone. Returns how many "=" were
// not followed by two digits; they stay.
std::size_t undoQuotedPrintable(std::string& text)
{
    std::size_t broken = 0;
    std::size_t to = 0;
    for (std::size_t at = 0; at < text.size(); ++at, ++to) {
        text[to] = text[at];
        if (text[at] != '=')
            continue;
        const int high = at + 2 < text.size() ? hexDigit(text[at + 1]) : -1;
        const int low = high >= 0 ? hexDigit(text[at + 2]) : -1;
        if (low < 0) {
            ++broken;
            continue;
        }
        text[to] = static_cast<char>(high << 4 | low);
        at += 2;
    }
    text.resize(to);
    return broken;
}

std::string takenOut(VCardProperty& property, std::string_view parameter)
{
    const std::string value(property.parameterValue(parameter));
    std::erase_if(property.parameters, [&](const VCardParameter& each) {
        return equalsIgnoringCase(each.name, parameter);
    });
    return value;
}

std::string mendedText(VCardProperty& property, const EightBitText& eightBit,
                       std::vector<VCardRemark>& remarks)
{
    std::string text;
    if (!looksLikeUtf8(property.value))
        return textOfUnknownEncoding(property.value, eightBit);
    if (appendMended(property.value, text) > 0)
        remarks.push_back({VCardRemark::Kind::MendedText, property.line, property.name});
    return text;
}

// Converted to UTF-8 by somebody who left the parameter as it was.
bool isUtf8ByNow(std::string_view value, std::string_view charset)
{
    const bool isAscii = std::all_of(value.begin(), value.end(), [](char letter) {
        return static_cast<unsigned char>(letter) < 0x80;
    });
    return !isAscii && isWindows1252(charset) && looksLikeUtf8(value);
}

void mendParameters(VCardProperty& property)
{
    for (VCardParameter& parameter : property.parameters) {
        parameter.name = textOfUnknownEncoding(parameter.name);
        for (std::string& value : parameter.values) {
            value = textOfUnknownEncoding(value);
            std::erase_if(value, [](char letter) {
                return (static_cast<unsigned char>(letter) < ' ' && letter != '\n') ||
                       letter == '\x7F';
            });
        }
    }
}

} // namespace

void decodeValue(VCardProperty& property, bool isUnicode, std::vector<VCardRemark>& remarks,
                 const EightBitText& eightBit)
{
    mendParameters(property);
    if (property.isBase64()) {
        std::erase_if(property.value, [](char letter) { return isBlankAscii(letter); });
        property.value = textOfUnknownEncoding(property.value);
        return;
    }
    const std::string charset = takenOut(property, "CHARSET");
    const bool isQuoted = property.hasParameterValue("ENCODING", "QUOTED-PRINTABLE") ||
                          property.hasParameterValue("ENCODING", "Q");
    takenOut(property, "ENCODING"); // 7BIT and 8BIT say nothing of a text
    if (isQuoted && undoQuotedPrintable(property.value) > 0)
        remarks.push_back({VCardRemark::Kind::BrokenEncoding, property.line, property.name});
    const bool isWrongCharset = !isQuoted && (isUnicode || isUtf8ByNow(property.value, charset));
    if (!charset.empty() && !isWrongCharset) {
        if (auto text = utf8FromCharset(property.value, charset)) {
            property.value = std::move(*text);
            return;
        }
        remarks.push_back({VCardRemark::Kind::UnknownCharset, property.line, charset});
    }
    property.value = mendedText(property, eightBit, remarks);
}

} // namespace rapport
