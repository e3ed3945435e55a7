// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Id.h"
#include "exchange/vcard/VCardWriter.h"

#include <QDate>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <vector>

namespace rapport
{

enum class ExportFormat { VCard, Calendar, Csv, Archive, Markdown };
// CvLines and Events are pages made of the notebook (Reports.h).
enum class ExportKind { Contacts, Groups, Meetings, FollowUps, CvLines, Events };

struct ExportRequest {
    ExportFormat format = ExportFormat::VCard;
    std::set<ExportKind> kinds;      // an archive holds everything and takes none
    std::vector<ContactId> contacts; // of contacts only these; empty: all
    VCardVersion cards = VCardVersion::V3;
    QDate from; // of events, both inclusive; null: from this year's first day to today
    QDate until;
    bool withNotes = false; // S7: notes, take-aways, outcomes; an archive holds them always
};

// How many of what were written: "contacts", "follow-ups", ...
using ExportCounts = std::map<QString, int>;

// Asked after each noun, of how many in all; false stops.
using ExportStep = std::function<bool(int done, int total)>;

// By the ending of the name: .vcf .ics .csv .json .md; null: another.
std::optional<ExportFormat> exportFormatOf(const QString& path);
// "contacts", "meetings", "follow-ups", "groups", "cv", "events".
std::optional<ExportKind> exportKindOf(const QString& word);
QString wordOf(ExportKind kind);
// "2 contacts, 1 group"; empty where there is nothing.
QString wordsOf(const ExportCounts& counts);
// What a file of this format holds when nothing else is asked for: .vcf contacts and groups, .ics
// meetings and follow-ups, .csv contacts, .md CV lines.
std::set<ExportKind> usualKinds(ExportFormat format);
// What it can hold; a CSV or Markdown file one kind at a time.
std::set<ExportKind> possibleKinds(ExportFormat format);

} // namespace rapport
