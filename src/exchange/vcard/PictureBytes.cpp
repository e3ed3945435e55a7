// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/vcard/PictureBytes.h"

#include <cstdint>

namespace rapport
{

namespace
{

struct FileMagic {
    std::size_t at;
    std::string_view bytes;
    const char* mediaType;
};
constexpr FileMagic signatures[] = {{0, "\xFF\xD8\xFF", "image/jpeg"},
                                    {0, "\x89PNG\r\n", "image/png"},
                                    {0, "GIF8", "image/gif"},
                                    {8, "WEBP", "image/webp"},
                                    {4, "ftypheic", "image/heic"},
                                    {4, "ftypheix", "image/heic"},
                                    {4, "ftypmif1", "image/heif"},
                                    {4, "ftypavif", "image/avif"},
                                    {0, "BM", "image/bmp"},
                                    {0, "II*", "image/tiff"},
                                    {0, "MM", "image/tiff"}};

constexpr std::size_t longestTail = 4096; // cameras write some of their own after the picture

std::string_view tailOf(std::string_view bytes)
{
    return bytes.substr(bytes.size() - std::min(bytes.size(), longestTail));
}

bool ends(std::string_view bytes, std::string_view sign)
{
    return tailOf(bytes).find(sign) != std::string_view::npos;
}

// RIFF: the size of what follows stands in bytes 4 to 7, the lowest first.
std::size_t sizeOfRiff(std::string_view bytes)
{
    std::uint32_t size = 0;
    for (const std::size_t at : {7U, 6U, 5U, 4U})
        size = size << 8 | static_cast<unsigned char>(bytes[at]);
    return std::size_t{size} + 8;
}

} // namespace

QString mediaTypeOf(std::string_view bytes)
{
    for (const FileMagic& each : signatures) {
        if (bytes.size() > each.at && bytes.substr(each.at).starts_with(each.bytes))
            return QString::fromLatin1(each.mediaType);
    }
    const std::string_view beginning = bytes.substr(0, 1024);
    return beginning.find("<svg") != beginning.npos ? QStringLiteral("image/svg+xml") : QString();
}

bool isCutOff(std::string_view bytes, const QString& mediaType)
{
    if (mediaType == QLatin1StringView("image/jpeg"))
        return !ends(bytes, "\xFF\xD9");
    if (mediaType == QLatin1StringView("image/png"))
        return !ends(bytes, "IEND");
    if (mediaType == QLatin1StringView("image/gif"))
        return !ends(bytes, ";");
    if (mediaType == QLatin1StringView("image/webp"))
        return sizeOfRiff(bytes) > bytes.size();
    return mediaType == QLatin1StringView("image/svg+xml") && !ends(bytes, "</svg>");
}

} // namespace rapport
