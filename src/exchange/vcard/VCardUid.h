// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/vcard/VCardFields.h"

#include <functional>

namespace rapport
{

// A UID or a member without "urn:uuid:", so that 3.0's and 4.0's way of writing it are the same.
QString uidFromValue(std::string_view value);

// The card's UID; empty where it has none.
QString uidFromProperties(const VCardProperties& properties);

// "urn:uuid:..." for a UUID, as 4.0 wants it (RFC 6350, 6.7.6); anything else as it is.
std::string uidAsAddress(const QString& uid);

// Of a group's kept lines those that are no MEMBER, or one whose uid is not told elsewhere.
std::vector<QString> withoutMembers(std::vector<QString> keptLines,
                                    const std::function<bool(const QString&)>& isTold);

} // namespace rapport
