// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/text/TextDecoder.h"

#include "exchange/text/Charset.h"
#include "exchange/text/ForeignAlphabet.h"
#include "exchange/text/LatinCharset.h"
#include "exchange/text/Utf8.h"
#include "exchange/text/Windows1250.h"

#include <algorithm>

namespace rapport
{

namespace
{

constexpr std::size_t probeSize = 256;          // enough for a mark and for UTF-16 to show
constexpr std::size_t wordSize = 16;            // letters around one tell its character set
constexpr std::size_t sampleSize = 64UL * 1024; // enough to tell UTF-8 from Windows-1252

bool isAbove127(char byte)
{
    return static_cast<unsigned char>(byte) > 127;
}

// Formats are written in ASCII: in UTF-16 every second byte of most of their characters is zero.
std::optional<TextEncoding> utf16ByZeros(std::string_view probe)
{
    std::size_t zeros[2] = {0, 0};
    for (std::size_t at = 0; at < probe.size(); ++at)
        zeros[at % 2] += probe[at] == '\0';
    const std::size_t many = std::max<std::size_t>(2, probe.size() / 8);
    if (zeros[1] >= many && zeros[0] == 0)
        return TextEncoding::Utf16Le;
    if (zeros[0] >= many && zeros[1] == 0)
        return TextEncoding::Utf16Be;
    return {};
}

struct ByteOrderMark {
    std::string_view bytes;
    TextEncoding encoding;
};
constexpr ByteOrderMark marks[] = {{"\xEF\xBB\xBF", TextEncoding::Utf8},
                                   {"\xFF\xFE", TextEncoding::Utf16Le},
                                   {"\xFE\xFF", TextEncoding::Utf16Be}};

} // namespace

std::string_view nameOf(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf16Le:
        return "UTF-16LE";
    case TextEncoding::Utf16Be:
        return "UTF-16BE";
    case TextEncoding::Windows1252:
        return "Windows-1252";
    case TextEncoding::Windows1250:
        return "Windows-1250";
    case TextEncoding::Foreign:
    case TextEncoding::Utf8:
        break;
    }
    return "UTF-8";
}

std::string textOfUnknownEncoding(std::string_view bytes, const EightBitText& eightBit)
{
    const bool isForeign = eightBit.encoding == TextEncoding::Foreign;
    if ((eightBit.encoding != TextEncoding::Windows1250 && !isForeign) || looksLikeUtf8(bytes))
        return textOfUnknownEncoding(bytes);
    if (isForeign)
        return utf8FromCharset(bytes, eightBit.charset).value_or(std::string());
    std::string text;
    for (const char byte : bytes)
        appendWindows1250(byte, text);
    return text;
}

void TextDecoder::decode(std::string_view bytes, std::string& text)
{
    m_held.append(bytes);
    if (!m_isStarted && m_held.size() < probeSize)
        return;
    advance(false, text);
}

void TextDecoder::finish(std::string& text)
{
    advance(true, text);
}

void TextDecoder::advance(bool isLast, std::string& text)
{
    if (!m_isStarted)
        start();
    if (!m_encoding)
        decideEightBit(isLast, text);
    if (m_encoding)
        convert(isLast, text);
}

void TextDecoder::start()
{
    m_isStarted = true;
    for (const ByteOrderMark& mark : marks) {
        if (!m_held.starts_with(mark.bytes) || m_encoding.value_or(mark.encoding) != mark.encoding)
            continue;
        m_held.erase(0, mark.bytes.size());
        m_encoding = mark.encoding;
        return;
    }
    if (!m_encoding)
        m_encoding = utf16ByZeros(std::string_view(m_held).substr(0, probeSize));
}

// Up to the first byte above 127 both readings are the same, so that much needs no decision.
void TextDecoder::decideEightBit(bool isLast, std::string& text)
{
    const auto first = std::find_if(m_held.begin(), m_held.end(), isAbove127);
    text.append(m_held.begin(), first);
    m_before.append(m_held.begin(), first);
    m_before.erase(0, m_before.size() - std::min(m_before.size(), wordSize));
    m_held.erase(m_held.begin(), first);
    if (m_held.empty() || (!isLast && m_held.size() < sampleSize))
        return;
    m_encoding = looksLikeUtf8(m_held, isLast) ? TextEncoding::Utf8 : eightBitEncoding();
}

TextEncoding TextDecoder::eightBitEncoding()
{
    const std::string seen = m_before + m_held;
    m_charset = foreignCharset(m_held);
    if (m_charset.empty() && looksLikeWindows1250(seen))
        return TextEncoding::Windows1250;
    if (m_charset.empty())
        m_charset = latinCharset(seen);
    return m_charset.empty() ? TextEncoding::Windows1252 : TextEncoding::Foreign;
}

void TextDecoder::convert(bool isLast, std::string& text)
{
    switch (m_encoding.value_or(TextEncoding::Windows1252)) {
    case TextEncoding::Utf16Le:
    case TextEncoding::Utf16Be:
        return convertUtf16(isLast, text);
    case TextEncoding::Utf8:
        if (!m_keepsBytes)
            return convertUtf8(isLast, text);
        break;
    case TextEncoding::Foreign:
        if (!m_keepsBytes)
            return convertForeign(isLast, text);
        break;
    case TextEncoding::Windows1252:
    case TextEncoding::Windows1250:
        break;
    }
    const bool isCentral = m_encoding == TextEncoding::Windows1250;
    if (m_keepsBytes) {
        text.append(m_held);
    } else {
        for (const char byte : m_held)
            isCentral ? appendWindows1250(byte, text) : appendWindows1252(byte, text);
    }
    m_held.clear();
}

void TextDecoder::convertUtf8(bool isLast, std::string& text)
{
    // The last character may come in two pieces: its beginning waits for the rest.
    std::size_t end = m_held.size();
    if (!isLast) {
        const std::size_t tail = std::min<std::size_t>(3, end);
        for (std::size_t at = end - tail; at < m_held.size() && end == m_held.size(); ++at) {
            if (utf8SequenceAt(m_held, at).isCutOff)
                end = at;
        }
    }
    m_mended += appendMended(std::string_view(m_held).substr(0, end), text);
    m_held.erase(0, end);
}

// By whole lines: a character of several bytes never ends in a line break.
void TextDecoder::convertForeign(bool isLast, std::string& text)
{
    const std::size_t end = isLast ? m_held.size() : m_held.rfind('\n') + 1;
    const std::string_view lines = std::string_view(m_held).substr(0, end);
    text += utf8FromCharset(lines, m_charset).value_or(std::string());
    m_held.erase(0, end);
}

void TextDecoder::convertUtf16(bool isLast, std::string& text)
{
    const std::size_t low = m_encoding == TextEncoding::Utf16Le ? 0 : 1;
    const auto unitAt = [&](std::size_t at) {
        const auto byte = [&](std::size_t index) {
            return static_cast<unsigned char>(m_held[index]);
        };
        return static_cast<char32_t>(byte(at + low) | byte(at + 1 - low) << 8);
    };
    const auto isLowSurrogate = [](char32_t unit) { return unit >= 0xDC00 && unit <= 0xDFFF; };
    std::size_t at = 0;
    for (; at + 2 <= m_held.size(); at += 2) {
        char32_t character = unitAt(at);
        if (character >= 0xD800 && character <= 0xDBFF) {
            if (at + 4 > m_held.size() && !isLast)
                break;
            if (at + 4 <= m_held.size() && isLowSurrogate(unitAt(at + 2))) {
                character = 0x10000 + ((character - 0xD800) << 10) + (unitAt(at + 2) - 0xDC00);
                at += 2;
            }
        }
        m_mended += character >= 0xD800 && character <= 0xDFFF;
        appendUtf8(character, text);
    }
    m_held.erase(0, at);
    if (isLast && !m_held.empty()) {
        ++m_mended;
        appendUtf8(0xFFFD, text);
        m_held.clear();
    }
}

} // namespace rapport
