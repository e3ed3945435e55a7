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
        Broken   // said to be inline, but not base64 or empty
    };

    enum class Flaw { None, CutOff, NoPicture }; // of what is inline

    State state = State::None;
    Flaw flaw = Flaw::None;
    QString mediaType; // by its first bytes, else as declared, else application/octet-stream
    std::string bytes;
};

VCardPhoto photoFromProperty(const VCardProperty& property);

} // namespace rapport
