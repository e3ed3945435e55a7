// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <string_view>

namespace rapport
{

// "image/jpeg", by how the bytes begin; empty for anything that is no picture we know.
QString mediaTypeOf(std::string_view bytes);
// Whether a picture of that type ends before its end. False where the type does not tell.
bool isCutOff(std::string_view bytes, const QString& mediaType);

} // namespace rapport
