// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Id.h"

#include <QDateTime>
#include <QString>

namespace rapport
{

// One import (X2): what it added or changed can be listed, tagged and undone together.
struct Batch {
    BatchId id;
    QString uid;  // also marks the import's operations in the history
    QString name; // the files it came from: "contacts.vcf, events.ics"
    QDateTime at; // UTC

    friend bool operator==(const Batch&, const Batch&) = default;
};

} // namespace rapport
