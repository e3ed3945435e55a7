// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace rapport
{

// By what a person is reached: the three lists of a contact.
enum class Medium { Email, Phone, Link };

} // namespace rapport
