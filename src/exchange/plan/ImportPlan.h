// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/Incoming.h"
#include "exchange/plan/FileFormat.h"

#include <QStringList>
#include <set>
#include <vector>

// What an import would do, to be looked at, ticked and then carried out (X2). Plain values: only
// what a list shows; the records themselves wait in an IncomingSpool.

namespace rapport
{

enum class ImportNoun { Contact, Group, Meeting, FollowUp };

enum class ImportVerdict {
    New,
    Update,  // it is known, and the file says more or something else
    Same,    // it is known, with all that the file says
    Conflict // it may be known: only the student can tell
};

// What the student says to a Conflict.
enum class ImportAnswer { KeepApart, SamePerson, Skip };

// One field that an update would write.
struct ImportChange {
    QString field; // its stable name: "email"; the same when the plan is carried out
    QString label; // "E-mail"
    QString before;
    QString after;
    bool isTaken = true;
};

// "Phone: 555 0100 → 555 0199", "Phone: 555 0100 (added)".
QString textOf(const ImportChange& change);

// Somebody a card may be about.
struct ImportCandidate {
    qint64 existing = 0; // ContactId in the notebook; 0: an earlier card of this import
    int item = -1;       // that card's place in ImportPlan::items
    QString title;
    QString reason; // "Same name, other e-mail: ana@example.org"
    std::vector<ImportChange> changes;
};

struct ImportItem {
    ImportNoun noun = ImportNoun::Contact;
    ImportVerdict verdict = ImportVerdict::New;
    QString title;
    QString detail;   // what a second line says of it
    QString initials; // of a person
    QDate on;         // the day of a meeting, when a follow-up is due
    int file = 0;     // place in ImportPlan::files
    int line = 0;
    qint64 record = 0;      // place in the spool
    qint64 existing = 0;    // id in the notebook of what it is, for Update and Same
    int earlier = -1;       // or the earlier item of this import that it is
    bool isTrashed = false; // what it is lies in the trash; an answer brings it back
    QString reason;         // "matched by e-mail"
    std::vector<ImportChange> changes;
    std::vector<ImportCandidate> candidates; // of a Conflict, likeliest first; never empty there
    ImportAnswer answer = ImportAnswer::KeepApart;
    size_t candidate = 0; // whom SamePerson means
    bool isChosen = true;
};

struct ImportFile {
    QString name; // as the student knows it: without folders
    FileFormat format = FileFormat::Unknown;
    QString formatName; // "vCard 3.0", "CSV (LinkedIn)"
    std::vector<FileRemark> skipped;
    std::vector<FileRemark> converted;
    QString title = {}; // that it gives itself, as a calendar does
};

// How many items of a file, or of all, are what. All of them together are what was read.
struct ImportCounts {
    int added = 0;
    int updated = 0;
    int unchanged = 0;
    int conflicts = 0;

    int read() const { return added + updated + unchanged + conflicts; }
};

struct ImportPlan {
    std::vector<ImportFile> files;
    std::vector<ImportItem> items; // in the order of the files
    QString tag;                   // for every contact that is written; empty: none
};

ImportCounts countsOf(const ImportPlan& plan);
ImportCounts countsOf(const ImportPlan& plan, int file);
// Whether carrying out the plan would write this item.
bool isWritten(const ImportItem& item);
int countWritten(const ImportPlan& plan);
// "contacts.vcf, events.ics": what the import is called.
QString namesOf(const ImportPlan& plan);
// The fields of `changes` that the student does not want.
std::set<QString> refusedOf(const std::vector<ImportChange>& changes);
// What was ticked and answered in `before`, when its files are read again with others: for each
// line that asks the same.
void keepAnswers(const ImportPlan& before, ImportPlan& after);

} // namespace rapport
