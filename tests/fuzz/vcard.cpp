// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/vcard/VCardParser.h"
#include "exchange/vcard/VCardText.h"

#include <cstdint>
#include <cstdlib>

using namespace rapport;

namespace
{

struct ParsedText {
    std::vector<VCard> cards;
    std::size_t remarks = 0;
};

ParsedText parsed(std::string_view bytes, std::size_t piece)
{
    ParsedText text;
    VCardLimits limits; // small enough to be met
    limits.lineSize = 4000;
    limits.cardSize = 20000;
    limits.properties = 50;
    VCardParser parser([&](VCard&& card) { text.cards.push_back(std::move(card)); },
                       [&](VCardRemark&&) { ++text.remarks; }, limits);
    for (std::size_t at = 0; at < bytes.size(); at += piece)
        parser.feed(bytes.substr(at, piece));
    parser.finish();
    return text;
}

void require(bool isTrue)
{
    if (!isTrue)
        std::abort();
}

} // namespace

// Whatever the bytes: the pieces they come in do not matter, and what is written of a value begins
// no line of its own.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    const ParsedText whole = parsed(bytes, size + 1);
    const ParsedText pieces = parsed(bytes, size % 7 + 1);
    require(whole.cards.size() == pieces.cards.size() && whole.remarks == pieces.remarks);
    for (std::size_t at = 0; at < whole.cards.size(); ++at) {
        require(whole.cards[at].properties == pieces.cards[at].properties);
        require(whole.cards[at].remarks == pieces.cards[at].remarks);
        for (const VCardProperty& property : whole.cards[at].properties) {
            for (const std::string_view piece : splitValue(property.value, ';')) {
                const std::string text = escapedText(unescapedText(piece));
                require(text.find_first_of("\r\n") == text.npos);
                require(escapedText(unescapedText(text)) == text);
            }
        }
    }
    return 0;
}
