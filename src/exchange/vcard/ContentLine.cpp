// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/vcard/ContentLine.h"

#include "exchange/text/Ascii.h"

namespace rapport
{

namespace
{

bool isNameLetter(char letter)
{
    return (upperAscii(letter) >= 'A' && upperAscii(letter) <= 'Z') ||
           (letter >= '0' && letter <= '9') || letter == '-' || letter == '_' || letter == '/';
}

bool isName(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), isNameLetter);
}

bool isGroup(std::string_view text)
{
    return std::all_of(text.begin(), text.end(),
                       [](char letter) { return isNameLetter(letter) || letter == '.'; });
}

// Whether a parameter's name can stand in a line without changing what the line says.
bool isParameterName(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char letter) {
        return static_cast<unsigned char>(letter) > ' ' && letter != '"' && letter != '\x7F';
    });
}

// RFC 6868. A caret before anything else stays.
std::string withoutCarets(std::string_view text)
{
    std::string result;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char next = text[at] == '^' && at + 1 < text.size() ? text[at + 1] : '\0';
        switch (next) {
        case 'n':
        case 'N':
            result += '\n';
            break;
        case '^':
            result += '^';
            break;
        case '\'':
            result += '"';
            break;
        default:
            result += text[at];
            continue;
        }
        ++at;
    }
    return result;
}

// What the bare words of vCard 2.1 are the value of.
std::string nameOfBareWord(std::string_view word)
{
    for (const std::string_view encoding :
         {"QUOTED-PRINTABLE", "BASE64", "8BIT", "7BIT", "B", "Q"}) {
        if (equalsIgnoringCase(word, encoding))
            return "ENCODING";
    }
    for (const std::string_view kind : {"URL", "URI", "INLINE", "CID", "CONTENT-ID"}) {
        if (equalsIgnoringCase(word, kind))
            return "VALUE";
    }
    return equalsIgnoringCase(word, "UTF-8") ? "CHARSET" : "TYPE";
}

// Reads the parameters from the first ";" on.
class ParameterCursor
{
public:
    ParameterCursor(std::string_view line, std::size_t at)
        : m_line(line)
        , m_at(at)
    {
    }

    bool atParameter() const { return m_at < m_line.size() && m_line[m_at] == ';'; }
    bool atColon() const { return m_at < m_line.size() && m_line[m_at] == ':'; }
    std::size_t position() const { return m_at; }

    // Takes one; a lone ";" makes none. Returns what is left of `budget`, 0 when it is used up.
    std::size_t take(std::vector<VCardParameter>& parameters, std::size_t budget)
    {
        const std::size_t begin = ++m_at;
        m_at = std::min(m_line.find_first_of(";:=", m_at), m_line.size());
        const std::string_view word = trimmedAscii(m_line.substr(begin, m_at - begin));
        VCardParameter parameter;
        if (m_at < m_line.size() && m_line[m_at] == '=') {
            parameter.name = word;
            do {
                ++m_at;
                parameter.values.push_back(withoutCarets(takeValue()));
                budget -= budget > 0;
            } while (budget > 0 && m_at < m_line.size() && m_line[m_at] == ',');
        } else if (!word.empty()) {
            parameter = {nameOfBareWord(word), {std::string(word)}};
            budget -= budget > 0;
        } else {
            return budget - (budget > 0);
        }
        if (isParameterName(parameter.name))
            parameters.push_back(std::move(parameter));
        return budget;
    }

private:
    std::string takeValue()
    {
        std::string value;
        while (m_at < m_line.size()) {
            const std::size_t close =
                m_line[m_at] == '"' ? m_line.find('"', m_at + 1) : std::string_view::npos;
            if (close != std::string_view::npos) {
                value += m_line.substr(m_at + 1, close - m_at - 1);
                m_at = close + 1;
                continue;
            }
            const char letter = m_line[m_at];
            if (letter == ',' || letter == ';' || letter == ':')
                break;
            value += letter;
            ++m_at;
        }
        return value;
    }

    std::string_view m_line;
    std::size_t m_at;
};

// "item1.TEL" to group and name.
bool takeName(std::string_view head, VCardProperty& property)
{
    head = trimmedAscii(head);
    const std::size_t dot = head.rfind('.');
    if (dot != head.npos)
        property.group = head.substr(0, dot);
    property.name = dot == head.npos ? head : head.substr(dot + 1);
    return isName(property.name) && isGroup(property.group);
}

} // namespace

std::variant<VCardProperty, VCardRemark::Kind> readContentLine(std::string_view line,
                                                               std::size_t parameters)
{
    VCardProperty property;
    const std::size_t endOfName = line.find_first_of(";:");
    if (endOfName == line.npos || !takeName(line.substr(0, endOfName), property))
        return VCardRemark::Kind::NotAProperty;
    ParameterCursor cursor(line, endOfName);
    while (cursor.atParameter()) {
        parameters = cursor.take(property.parameters, parameters);
        if (parameters == 0)
            return VCardRemark::Kind::TooManyParameters;
    }
    if (!cursor.atColon())
        return VCardRemark::Kind::NotAProperty;
    property.value = line.substr(cursor.position() + 1);
    return property;
}

} // namespace rapport
