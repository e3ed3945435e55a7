// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/qr/QrCode.h"

#include <memory>
#include <qrencode.h>

namespace rapport
{
namespace
{

using Encoded = std::unique_ptr<QRcode, decltype(&QRcode_free)>;

Encoded encoded(std::string_view bytes, QRecLevel level)
{
    const auto* data = reinterpret_cast<const unsigned char*>(bytes.data());
    return {QRcode_encodeData(static_cast<int>(bytes.size()), data, 0, level), &QRcode_free};
}

} // namespace

std::optional<QrCode> qrCodeOf(std::string_view bytes)
{
    constexpr size_t most = 2953; // ISO/IEC 18004, table 7: 40-L
    if (bytes.empty() || bytes.size() > most)
        return std::nullopt;
    Encoded code = encoded(bytes, QR_ECLEVEL_M);
    if (!code)
        code = encoded(bytes, QR_ECLEVEL_L);
    if (!code)
        return std::nullopt;
    QrCode matrix{code->width, {}};
    const auto side = static_cast<size_t>(code->width);
    matrix.modules.reserve(side * side);
    for (size_t at = 0; at < side * side; ++at)
        matrix.modules.push_back((code->data[at] & 1) != 0);
    return matrix;
}

} // namespace rapport
