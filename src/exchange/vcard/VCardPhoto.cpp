// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/vcard/VCardPhoto.h"

#include "exchange/text/Ascii.h"
#include "exchange/text/Base64.h"
#include "exchange/vcard/PictureBytes.h"
#include "exchange/vcard/VCardText.h"

namespace rapport
{

namespace
{

// "JPEG", "image/png", "image/svg+xml;charset=utf-8".
QString declaredType(std::string_view text)
{
    const std::string_view word = trimmedAscii(text.substr(0, text.find(';')));
    const QString type =
        QString::fromLatin1(word.data(),
                            static_cast<qsizetype>(std::min<std::size_t>(word.size(), 60)))
            .toLower();
    if (type.isEmpty())
        return QStringLiteral("application/octet-stream");
    if (type.contains(u'/'))
        return type;
    return QStringLiteral("image/") +
           (type == QLatin1StringView("jpg") ? QStringLiteral("jpeg") : type);
}

VCardPhoto decoded(std::string_view base64, std::string_view declared)
{
    VCardPhoto photo;
    std::optional<std::string> bytes = fromBase64(base64);
    photo.state = bytes && !bytes->empty() ? VCardPhoto::State::Inline : VCardPhoto::State::Broken;
    if (photo.state == VCardPhoto::State::Broken)
        return photo;
    photo.bytes = std::move(*bytes);
    photo.mediaType = mediaTypeOf(photo.bytes);
    if (isCutOff(photo.bytes, photo.mediaType))
        photo.flaw = VCardPhoto::Flaw::CutOff;
    if (photo.mediaType.isEmpty()) {
        photo.mediaType = declaredType(declared);
        photo.flaw = VCardPhoto::Flaw::NoPicture;
    }
    return photo;
}

} // namespace

VCardPhoto photoFromProperty(const VCardProperty& property)
{
    const std::string_view value = trimmedAscii(property.value);
    if (value.empty()) {
        const bool isMissing = property.isBase64();
        return {isMissing ? VCardPhoto::State::Broken : VCardPhoto::State::None, {}, {}, {}};
    }
    if (startsIgnoringCase(value, "data:")) {
        // RFC 2397. 3.0 and some 4.0 writers escape its comma and semicolon.
        const std::size_t comma = value.find(',');
        std::string head = unescapedText(value.substr(0, comma));
        if (head.ends_with('\\'))
            head.pop_back();
        if (comma == value.npos || head.find("base64") == std::string::npos)
            return {VCardPhoto::State::Broken, {}, {}, {}};
        return decoded(value.substr(comma + 1), std::string_view(head).substr(5));
    }
    const std::string_view type = property.parameterValue("TYPE").empty()
                                      ? property.parameterValue("MEDIATYPE")
                                      : property.parameterValue("TYPE");
    if (property.isBase64())
        return decoded(value, type);
    // Without a word on its encoding: an address has a colon at its beginning.
    const bool isSaidToBe = property.hasParameterValue("VALUE", "BINARY") ||
                            property.hasParameterValue("VALUE", "INLINE");
    const bool isAddress = !isSaidToBe && (!property.parameterValue("VALUE").empty() ||
                                           value.substr(0, 20).find(':') != value.npos);
    return isAddress ? VCardPhoto{VCardPhoto::State::Address, {}, {}, {}} : decoded(value, type);
}

} // namespace rapport
