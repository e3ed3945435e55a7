// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/vcard/VCardText.h"

#include "exchange/text/Utf8.h"

namespace rapport
{

namespace
{

bool isControl(char letter)
{
    const auto byte = static_cast<unsigned char>(letter);
    return (byte < 0x20 && letter != '\t') || byte == 0x7F;
}

// Size of a line end in any convention, 0 where there is none. Besides CR and LF the Unicode ones
// (NEL, LS, PS): readers that split lines by Unicode would take what follows for a property.
std::size_t lineEndAt(std::string_view text, std::size_t at)
{
    const std::string_view rest = text.substr(at);
    if (rest.starts_with("\r\n") || rest.starts_with("\xC2\x85"))
        return 2;
    if (rest.starts_with("\xE2\x80\xA8") || rest.starts_with("\xE2\x80\xA9"))
        return 3;
    return rest.front() == '\r' || rest.front() == '\n' ? 1 : 0;
}

std::string cleaned(std::string_view text, std::string_view lineEnd, std::string_view escaped)
{
    std::string result;
    result.reserve(text.size() + text.size() / 16);
    for (std::size_t at = 0; at < text.size();) {
        if (const std::size_t size = lineEndAt(text, at); size > 0) {
            result += lineEnd;
            at += size;
            continue;
        }
        const std::size_t size = utf8SequenceAt(text, at).size;
        if (size > 0 && !isControl(text[at])) {
            if (escaped.find(text[at]) != escaped.npos)
                result += '\\';
            result.append(text, at, size);
        }
        at += size > 0 ? size : 1;
    }
    return result;
}

} // namespace

std::string unescapedText(std::string_view value)
{
    std::string text;
    text.reserve(value.size());
    for (std::size_t at = 0; at < value.size(); ++at) {
        const char letter = value[at];
        if (letter == '\r') {
            text += '\n';
            at += at + 1 < value.size() && value[at + 1] == '\n';
        } else if (letter != '\\' || at + 1 == value.size()) {
            if (letter == '\n' || !isControl(letter))
                text += letter;
        } else if (const char next = value[at + 1]; next == 'n' || next == 'N') {
            text += '\n';
            ++at;
        } else if (std::string_view("\\,;:\"'").find(next) != std::string_view::npos) {
            text += next;
            ++at;
        } else {
            text += letter;
        }
    }
    return text;
}

std::vector<std::string_view> splitValue(std::string_view value, char separator, std::size_t most)
{
    std::vector<std::string_view> pieces;
    std::size_t begin = 0;
    for (std::size_t at = 0; at < value.size() && pieces.size() + 1 < most; ++at) {
        if (value[at] == '\\') {
            ++at;
        } else if (value[at] == separator) {
            pieces.push_back(value.substr(begin, at - begin));
            begin = at + 1;
        }
    }
    pieces.push_back(value.substr(begin));
    return pieces;
}

std::string withEscaped(std::string_view value, std::string_view letters)
{
    std::string text;
    text.reserve(value.size());
    for (std::size_t at = 0; at < value.size(); ++at) {
        if (value[at] == '\\' && at + 1 < value.size())
            text += value[at++];
        else if (letters.find(value[at]) != letters.npos)
            text += '\\';
        text += value[at];
    }
    return text;
}

std::string escapedText(std::string_view text)
{
    return cleaned(text, "\\n", "\\,;");
}

std::string singleLine(std::string_view value)
{
    return cleaned(value, "\\n", "");
}

} // namespace rapport
