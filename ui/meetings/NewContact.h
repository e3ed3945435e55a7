// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Contact.h"

namespace rapport
{

// The person meant by a name typed into a field: "Dr. Ana Ruiz" is title, given and family name.
Contact newContact(const QString& typed);

} // namespace rapport
