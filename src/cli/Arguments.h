// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"

#include <QStringList>
#include <optional>

namespace rapport
{

struct Arguments {
    QString file; // empty: the student's own
    bool sample = false;
    bool json = false;
    bool dryRun = false;
    bool help = false;
    bool version = false;
    std::optional<QString> on; // WHEN, not yet read
    QString batch;             // of an import
    QString kind;              // what to export; empty: the usual
    bool withNotes = false;    // private notes go into an export, too
    int limit = -1;            // negative: all
    QString verb;
    QStringList words; // what follows the verb
};

// Options may stand anywhere; what follows "--" is words. An error is wrong usage (exit 2).
Result<Arguments> readArguments(const QStringList& arguments);

QString usage();

} // namespace rapport
