// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notebook/Notebook.h"

namespace rapport
{

// The sample year as a student's own file in the tour's home, with the copy of that morning.
Result<std::unique_ptr<Notebook>> openTourNotebook(const QDateTime& now);
// What the long names are.
struct TourNames {
    static const QString given;
    static const QString family;
    static const QString topic;
    static const QString tag;
};

// A notebook with a backup and a page that cannot be read; the error that opening it gives.
Result<Error> makeDamagedNotebook(const QDateTime& now);

// The sample, and beside it names as long as names get; something lies in the trash,
// somebody in the archive.
Result<std::unique_ptr<Notebook>> openLongNames(const QDateTime& now);

} // namespace rapport
