// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "guard/PatientGuard.h"
#include "notebook/Lookup.h"
#include "notebook/export/ExportRequest.h"

namespace rapport
{

// What an export would write, before it is written: how many of what, and where it looks as if it
// told who a patient is (S6).
struct ExportPreview {
    struct Place {
        QString title; // of the contact, meeting, ...
        PatientSign::Rule rule = PatientSign::Rule::RecordNumber;
    };

    ExportCounts counts; // of an archive what a student counts: no settings, no imports
    std::vector<Place> places;
};

// `step` that answers false ends it early: what came out then is not whole.
ExportPreview previewOf(const ExportRequest& request, const Lookup& lookup, const QDateTime& now,
                        const ExportStep& step = {});

} // namespace rapport
