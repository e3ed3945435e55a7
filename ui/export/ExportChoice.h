// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notebook/export/ExportRequest.h"

#include <QList>

namespace rapport
{

// What can be taken out, and as which file: the words of the export sheet and what they ask for.

enum class ExportWhat { Contacts, Meetings, FollowUps, Everything, CvLines, Events };
enum class ExportAs { VCard3, VCard4, Calendar, Csv, Json, Pdf, Markdown };

QString labelOf(ExportWhat what);
QString labelOf(ExportAs as);
// "Most address books and phones read it."
QString wordsOf(ExportWhat what, ExportAs as);
QString endingOf(ExportAs as); // "vcf"
// The first is the usual one.
QList<ExportAs> waysOf(ExportWhat what);
// Whether private notes could be in it at all; an archive always holds them.
bool mayHoldNotes(ExportWhat what);
// Of a PDF: the page that it prints.
ExportRequest requestOf(ExportWhat what, ExportAs as);
// "rapport-contacts-2025-10-14.vcf"
QString fileNameOf(ExportWhat what, ExportAs as, QDate today);
// "12 contacts, 3 groups"; of nothing: "Nothing to write yet".
QString countsText(const ExportCounts& counts);
int sumOf(const ExportCounts& counts);

} // namespace rapport
