// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Contact.h"

#include <string>

namespace rapport
{

// What a camera shall bring to a phone: name, where they work, phones, e-mails, as vCard 3.0 of at
// most `most` bytes. What does not fit is left out from the end; notes are never in it (S7).
struct ShortCard {
    std::string text;
    Contact contact;     // what is in it
    bool isWhole = true; // nothing of those was left out
};
ShortCard shortCardOf(const Contact& contact, size_t most);

} // namespace rapport
