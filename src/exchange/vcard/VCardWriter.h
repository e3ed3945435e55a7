// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Contact.h"
#include "domain/Group.h"
#include "domain/Photo.h"
#include "exchange/text/PersonNames.h"

#include <functional>
#include <string>

namespace rapport
{

enum class VCardVersion { V3, V4 };

// Writes contacts and groups as vCards, UTF-8 with CRLF, folded at 75 bytes (RFC 2426, RFC 6350).
// 3.0 unless told: Outlook reads no 4.0, Android reads it in part, and Apple's programs write 3.0
// themselves. The lines in `properties` are written again as they came: those without a place in
// Rapport always, those of a field it has as long as they say what the field says. No text can
// begin a line of its own.
class VCardWriter
{
public:
    // `withNotes`: S7, NOTE goes out only where the student wants it.
    explicit VCardWriter(VCardVersion version = VCardVersion::V3, PersonNames names = PersonNames(),
                         bool withNotes = true)
        : m_version(version)
        , m_names(std::move(names))
        , m_withNotes(withNotes)
    {
    }

    // `photo` may be null. Photos are written as they are, however large.
    std::string card(const Contact& contact, const Photo* photo = nullptr) const;
    // `memberUids`: the uids of Group::people, in their order. A kept MEMBER is written unless
    // `isKnown` says that the notebook has that contact: then it is one of them, or was taken out.
    std::string card(const Group& group, const std::vector<QString>& memberUids,
                     const std::function<bool(const QString&)>& isKnown = {}) const;

private:
    VCardVersion m_version;
    PersonNames m_names;
    bool m_withNotes;
};

} // namespace rapport
