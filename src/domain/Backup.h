// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace rapport
{

enum class BackupReason {
    Daily,
    Asked,     // by the student
    Import,    // before one
    Merge,     // before the first of a day
    Migration, // before the file got a newer format
    Restore,   // what a restore replaced
    Moved      // what was open when its file was taken away
};

// A verified copy of a notebook, kept in the folder `backups` beside it.
struct Backup {
    QString path;
    QDateTime at; // in the student's zone
    BackupReason why = BackupReason::Daily;
    qint64 bytes = 0;
};

// What one finds in a backup, to choose by.
struct BackupContents {
    int contacts = 0;
    int meetings = 0;
    int followUps = 0;
    int opportunities = 0;
    int groups = 0;
    QString newest;     // the title of what was added last; empty: nothing was
    QDateTime newestAt; // UTC
};

// What a salvage got out of one table of a damaged notebook.
struct SalvagedTable {
    QString table;
    qint64 read = 0;        // and are there now
    qint64 lost = 0;        // could not be read, or meant nothing without what is lost
    qint64 loosened = 0;    // are there, but no longer name what is lost
    bool isUnknown = false; // the file no longer says where the table is
};

} // namespace rapport
