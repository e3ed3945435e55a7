// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/text/Charset.h"

#include "exchange/text/Ascii.h"
#include "exchange/text/Utf8.h"

#include <array>
#include <cerrno>
#include <iconv.h>
#include <memory>
#include <type_traits>

namespace rapport
{

namespace
{

struct CloseIconv {
    void operator()(void* conversion) const { iconv_close(conversion); }
};
using Conversion = std::unique_ptr<std::remove_pointer_t<iconv_t>, CloseIconv>;

std::optional<std::string> converted(std::string_view bytes, const std::string& charset)
{
    const iconv_t opened = iconv_open("UTF-8", charset.c_str());
    if (opened == reinterpret_cast<iconv_t>(-1))
        return {};
    const Conversion conversion(opened);
    std::string input(bytes); // iconv's signature wants it writable
    char* from = input.data();
    std::size_t left = input.size();
    std::string text;
    std::array<char, 4096> buffer{};
    while (left > 0) {
        char* to = buffer.data();
        std::size_t room = buffer.size();
        const std::size_t result = iconv(opened, &from, &left, &to, &room);
        const int reason = result == static_cast<std::size_t>(-1) ? errno : 0;
        text.append(buffer.data(), buffer.size() - room);
        if (reason == EILSEQ || reason == EINVAL) {
            appendUtf8(0xFFFD, text);
            ++from;
            --left;
        }
    }
    return text;
}

bool isNamed(std::string_view name, std::initializer_list<std::string_view> names)
{
    for (const std::string_view each : names) {
        if (equalsIgnoringCase(name, each))
            return true;
    }
    return false;
}

} // namespace

bool isWindows1252(std::string_view charset)
{
    return isNamed(charset, {"ISO-8859-1", "ISO8859-1", "LATIN1", "WINDOWS-1252", "CP1252"});
}

std::optional<std::string> utf8FromCharset(std::string_view bytes, std::string_view charset)
{
    // The usual ones without iconv.
    if (isNamed(charset, {"UTF-8", "UTF8"})) {
        std::string text;
        appendMended(bytes, text);
        return text;
    }
    if (isNamed(charset, {"US-ASCII", "ASCII"}))
        return textOfUnknownEncoding(bytes);
    if (isWindows1252(charset)) {
        std::string text;
        for (const char byte : bytes)
            appendWindows1252(byte, text);
        return text;
    }
    // glibc reads "//" and what follows as options.
    if (charset.empty() || charset.size() > 40 || charset.find('/') != charset.npos)
        return {};
    return converted(bytes, std::string(charset));
}

} // namespace rapport
