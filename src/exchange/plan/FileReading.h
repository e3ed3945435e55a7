// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/Incoming.h"
#include "exchange/csv/ColumnMapping.h"
#include "exchange/plan/FileFormat.h"

#include <QIODevice>
#include <functional>

namespace rapport
{

struct FileReading {
    QDateTime now; // in the student's zone
    // What the student said of the columns of a file with these headers; absent: as guessed.
    std::function<std::optional<ColumnMapping>(const ColumnMapping& guessed)> mapping;
    // Told how many bytes are read.
    std::function<void(qint64 bytes)> progress;
};

// What a file is, from a look at its beginning that takes nothing away.
struct FileBeginning {
    FileFormat format = FileFormat::Unknown;
    QByteArray bytes; // at most 64 KiB
    bool isWhole = false;
};
FileBeginning beginningOf(QIODevice& file);

// The columns of a CSV file as far as its beginning tells.
ColumnMapping guessedMapping(const FileBeginning& beginning);

// Reads an open file of any readable format, in pieces, into `sink`, and returns what it is called:
// "vCard 3.0", "CSV (LinkedIn)". Unreadable with a sentence when it is something else. Stops
// quietly when the sink is cancelled. `name` is how the student knows the file.
Result<QString> readFile(QIODevice& file, const QString& name, const FileReading& reading,
                         IncomingSink& sink);

} // namespace rapport
