// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"

namespace rapport
{

// One or two sentences for the student: what happened, to what, what was kept, what to do.
QString errorText(const Error& error);

} // namespace rapport
