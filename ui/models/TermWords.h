// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Profile.h"

#include <vector>

namespace rapport
{

// The term or block that `day` lies in; absent between terms, or when none are known (P1).
std::optional<Term> termOn(const std::vector<Term>& terms, QDate day);

// "Block 2, week 5": weeks start on Monday.
QString termText(const Term& term, QDate day);

} // namespace rapport
