// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/text/TextDecoder.h"
#include "exchange/vcard/VCard.h"
#include "exchange/vcard/VCardLines.h"

#include <functional>

namespace rapport
{

// The cards of a file of vCard 2.1, 3.0 or 4.0, one at a time, from bytes in pieces of any size.
// It never fails: what is no card is remarked on. Memory is bounded by VCardLimits, whatever comes,
// and the time is linear in the bytes.
//     VCardParser parser(onCard, onRemark);
//     while (read(bytes)) parser.feed(bytes);
//     parser.finish();
class VCardParser
{
public:
    using OnCard = std::function<void(VCard&&)>;
    // For what stands outside any card; remarks about a card are in the card.
    using OnRemark = std::function<void(VCardRemark&&)>;

    VCardParser(OnCard onCard, OnRemark onRemark, const VCardLimits& limits = {});

    void feed(std::string_view bytes);
    void finish();

    // What values with letters are that name no character set.
    EightBitText eightBit() const
    {
        return m_hasUnnamed ? m_decoder.eightBit() : EightBitText{TextEncoding::Utf8, {}};
    }

private:
    void take(VCardLines::Line&& line);
    bool takeGlued(const VCardLines::Line& line);
    void takeAgentLine(const VCardLines::Line& line);
    void takeOutside(const VCardLines::Line& line);
    void takeProperty(const VCardLines::Line& line);
    void takeStrayLine(const VCardLines::Line& line);
    void add(VCardProperty&& property);
    void begin(std::size_t line);
    void end();
    void fill(std::size_t line, std::string_view subject);
    void remark(VCardRemark::Kind kind, std::size_t line, std::string_view subject);
    bool expectsAgent() const;

    OnCard m_onCard;
    OnRemark m_onRemark;
    VCardLimits m_limits;
    TextDecoder m_decoder{TextDecoder::EightBit::Keep};
    bool m_hasUnnamed = false; // letters in a value that names no character set
    VCardLines m_lines;
    std::string m_text; // decoded, before it is cut into lines

    bool m_isInCard = false;
    VCard m_card;
    std::size_t m_cardSize = 0;
    bool m_isFull = false;         // the rest of the card is skipped, and remarked on once
    bool m_isOutsideSaid = false;  // one remark for a run of lines
    std::size_t m_agentDepth = 0;  // 0: not within an AGENT's card
    bool m_isAgentTooDeep = false; // remarked on once
};

} // namespace rapport
