// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capture/Draft.h"

#include <QJsonObject>

namespace rapport
{

// A draft in the shape of the command line's JSON, for comparing with capture-lines.json.
QJsonObject jsonOf(const Draft& draft);

// What in `expected` does not come out in `actual`; empty: all is there. The rules of
// capture-lines.json: only given keys, text ignoring case, "*_contains" and "contains" inside.
QStringList missingIn(const QJsonObject& actual, const QJsonObject& expected);

} // namespace rapport
