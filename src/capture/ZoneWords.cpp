// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/ZoneWords.h"

#include <array>

namespace rapport
{
namespace
{

struct ZoneWord {
    const char16_t* word;
    const char* zoneId;
    bool isAlsoAnotherWord = false;
};

constexpr std::array zoneWords{ZoneWord{u"ET", "America/New_York"},
                               ZoneWord{u"EST", "America/New_York"},
                               ZoneWord{u"EDT", "America/New_York"},
                               ZoneWord{u"CT", "America/Chicago", true},
                               ZoneWord{u"CST", "America/Chicago"},
                               ZoneWord{u"CDT", "America/Chicago"},
                               ZoneWord{u"MT", "America/Denver", true},
                               ZoneWord{u"MST", "America/Denver"},
                               ZoneWord{u"MDT", "America/Denver"},
                               ZoneWord{u"PT", "America/Los_Angeles", true},
                               ZoneWord{u"PST", "America/Los_Angeles"},
                               ZoneWord{u"PDT", "America/Los_Angeles"},
                               ZoneWord{u"UTC", "UTC"},
                               ZoneWord{u"GMT", "UTC"},
                               ZoneWord{u"BST", "Europe/London"},
                               ZoneWord{u"CET", "Europe/Berlin"},
                               ZoneWord{u"CEST", "Europe/Berlin"}};

} // namespace

std::optional<ZoneMention> readZone(WhenCursor& cursor)
{
    if (cursor.atEnd())
        return std::nullopt;
    const QString text = cursor.token().text;
    WhenCursor behind = cursor;
    behind.skip();
    const bool isLast = behind.atEnd() || behind.token().kind == Token::Kind::Mark;
    for (const ZoneWord& each : zoneWords) {
        if (text != QStringView(each.word) || (each.isAlsoAnotherWord && !isLast))
            continue;
        cursor.moveTo(behind);
        return ZoneMention{text, each.zoneId};
    }
    return std::nullopt;
}

} // namespace rapport
