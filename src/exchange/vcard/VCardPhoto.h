// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/vcard/VCard.h"

#include <QString>
#include <optional>
#include <string>

namespace rapport
{

struct VCardPhoto {
    enum class State {
        None,    // no value
        Inline,  // base64 (2.1, 3.0) or a data: address (4.0)
        Address, // somewhere else: never fetched
        Broken   // said to be inline, but not base64
    };

    State state = State::None;
    QString mediaType; // by its first bytes, else as declared, else application/octet-stream
    std::string bytes;
};

VCardPhoto photoFromProperty(const VCardProperty& property);

// The media type of a picture by its first bytes; empty when it is none known.
QString mediaTypeOf(std::string_view bytes);

} // namespace rapport
