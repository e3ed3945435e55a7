// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace rapport
{

// How alike two names are by Jaro and Winkler, 0 (nothing in common) to 1 (equal). Both are taken
// as given: fold them first. Two empty names are not alike.
double nameLikeness(QStringView one, QStringView other);

} // namespace rapport
