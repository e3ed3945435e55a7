// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notebook/Edit.h"

#include <QList>

namespace rapport
{

struct FieldToken;
class Lookup;

// The groups that the words of a field name, in their order; one that is not known yet is added.
Result<std::vector<GroupId>> namedGroups(Edit& edit, const Lookup& lookup,
                                         const QList<FieldToken>& tokens);

} // namespace rapport
