// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace rapport
{

// A contact's picture (C8), as it came: never decoded or scaled in the data file.
struct Photo {
    QString mediaType; // RFC 6838: "image/jpeg", "image/png", ...
    QByteArray bytes;

    friend bool operator==(const Photo&, const Photo&) = default;
};

} // namespace rapport
