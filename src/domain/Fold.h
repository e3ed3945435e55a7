// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace rapport
{

// Text as it is compared: lower case, without marks and apostrophes, letters that Unicode does not
// take apart spelled out. "Łukasz O'Neill" and "lukasz oneill" fold to the same.
QString fold(QStringView text);

} // namespace rapport
