// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>
#include <vector>

namespace rapport
{

// A QR code (ISO/IEC 18004) as its modules, row by row, without the quiet zone of 4 around it.
struct QrCode {
    int side = 0; // 21 to 177
    std::vector<bool> modules;

    bool isDark(int x, int y) const
    {
        return modules[static_cast<size_t>(y) * static_cast<size_t>(side) + static_cast<size_t>(x)];
    }
};

// Bytes as they are, in the smallest code that holds them and stands 15 % of harm, else 7 %.
// Absent: empty, or more than any code holds (2,953 bytes).
std::optional<QrCode> qrCodeOf(std::string_view bytes);

} // namespace rapport
