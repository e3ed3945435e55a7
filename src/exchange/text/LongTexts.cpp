// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/text/LongTexts.h"

namespace rapport
{
namespace
{

constexpr qsizetype longestAddress = 2000; // of the web: some carry a session with them

bool cut(QString& text, qsizetype longest)
{
    if (text.size() <= longest)
        return false;
    const bool isWithin = text[longest - 1].isHighSurrogate();
    text.truncate(isWithin ? longest - 1 : longest);
    return true;
}

} // namespace

bool cutLongTexts(Contact& contact)
{
    bool isCut = false;
    for (QString* text :
         {&contact.title, &contact.given, &contact.family, &contact.suffix, &contact.preferred,
          &contact.pronunciation, &contact.pronouns, &contact.metPlace})
        isCut |= cut(*text, longestText);
    for (Post& post : contact.posts)
        for (QString* text : {&post.institution, &post.department, &post.role, &post.specialty})
            isCut |= cut(*text, longestText);
    for (auto* reaches : {&contact.emails, &contact.phones, &contact.links})
        for (Reach& reach : *reaches)
            isCut |= cut(reach.value, longestAddress);
    return isCut;
}

} // namespace rapport
