// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/text/ForeignAlphabet.h"

#include "exchange/text/Utf8.h"

#include <algorithm>
#include <array>
#include <memory>
#include <type_traits>
#include <uchardet/uchardet.h>

namespace rapport
{
namespace
{

struct DeleteDetector {
    void operator()(void* detector) const { uchardet_delete(static_cast<uchardet_t>(detector)); }
};
using Detector = std::unique_ptr<std::remove_pointer_t<uchardet_t>, DeleteDetector>;

constexpr std::array<std::string_view, 15> charsets = {
    "WINDOWS-1251", "KOI8-R",  "ISO-8859-5", "MAC-CYRILLIC", "WINDOWS-1253",
    "ISO-8859-7",   "GB18030", "BIG5",       "SHIFT_JIS",    "EUC-JP",
    "EUC-KR",       "UHC",     "EUC-TW",     "WINDOWS-1255", "ISO-8859-8"};

// Words of another alphabet are bytes above 127 from end to end; in "Müller" one stands alone, and
// what is UTF-8 in the main is nothing else.
bool isWrittenAbove127(std::string_view bytes)
{
    std::size_t above = 0;
    std::size_t inRow = 0;
    std::size_t asUtf8 = 0;
    for (std::size_t at = 0; at < bytes.size(); ++at) {
        const auto isAbove = [&](std::size_t place) {
            return place < bytes.size() && static_cast<unsigned char>(bytes[place]) > 127;
        };
        const std::size_t size = isAbove(at) ? utf8SequenceAt(bytes, at).size : 0;
        asUtf8 += size > 1 ? size : 0;
        above += isAbove(at);
        inRow += isAbove(at) && (isAbove(at + 1) || (at > 0 && isAbove(at - 1)));
    }
    return above >= 4 && inRow * 10 >= above * 8 && asUtf8 * 2 < above;
}

} // namespace

std::string foreignCharset(std::string_view bytes)
{
    if (!isWrittenAbove127(bytes))
        return {};
    const Detector detector(uchardet_new());
    uchardet_handle_data(detector.get(), bytes.data(), bytes.size());
    uchardet_data_end(detector.get());
    const std::string_view found = uchardet_get_charset(detector.get());
    return std::find(charsets.begin(), charsets.end(), found) == charsets.end()
               ? std::string()
               : std::string(found);
}

} // namespace rapport
