// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/text/TextDecoder.h"
#include "exchange/vcard/VCard.h"

#include <cstddef>
#include <variant>

namespace rapport
{

// One unfolded line "group.NAME;PARAMETER=value:value", taken apart (RFC 6350, 3.3;
// vCard 2.1, 2.1.2). The value is what stands after the colon, still encoded; the line number is
// not set. Read liberally: a quote that does not close is a letter, blanks around the name do not
// count, a parameter whose name is none is left out. Otherwise NotAProperty or TooManyParameters.
// `parameters` bounds names and values together.
std::variant<VCardProperty, VCardRemark::Kind> readContentLine(std::string_view line,
                                                               std::size_t parameters);

// Undoes quoted-printable, the character set and the blanks in base64 of a line just read. Appends
// a remark for what was read differently than it stands. Bytes without a named character set are
// UTF-8 if they look like it, else `eightBit`; `isUnicode`: they are UTF-8 for sure, whatever the
// line says, as it came from a UTF-16 file.
void decodeValue(VCardProperty& property, bool isUnicode, std::vector<VCardRemark>& remarks,
                 const EightBitText& eightBit = {});

} // namespace rapport
