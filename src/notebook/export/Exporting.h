// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"

#include <QDateTime>
#include <map>
#include <optional>
#include <set>

namespace rapport
{

class Notebook;

enum class ExportFormat { VCard, Calendar, Csv, Archive, Markdown };
// CvLines and Events are pages made of the notebook (Reports.h): Events are those of this year.
enum class ExportKind { Contacts, Groups, Meetings, FollowUps, CvLines, Events };

// By the ending of the name: .vcf .ics .csv .json .md; null: another.
std::optional<ExportFormat> exportFormatOf(const QString& path);
// "contacts", "meetings", "follow-ups", "groups", "cv", "events".
std::optional<ExportKind> exportKindOf(const QString& word);
QString wordOf(ExportKind kind);
// What a file of this format holds when nothing else is asked for: .vcf contacts and groups, .ics
// meetings and follow-ups, .csv contacts, .md CV lines. An archive holds everything and takes no
// kind.
std::set<ExportKind> usualKinds(ExportFormat format);
// What it can hold; a CSV or Markdown file one kind at a time.
std::set<ExportKind> possibleKinds(ExportFormat format);

// How many of what were written: "contacts", "follow-ups", ...
using ExportCounts = std::map<QString, int>;

// Writes to a file of the owner's (0600), whole or not at all; what was there before is replaced.
// Trashed ones stay out, those in the archive of an address book do not. Calendars get the
// SEQUENCE that follows what they got before.
Result<ExportCounts> exportTo(const QString& path, ExportFormat format,
                              const std::set<ExportKind>& kinds, Notebook& notebook,
                              const QDateTime& now);

} // namespace rapport
