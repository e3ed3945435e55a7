// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>
#include <vector>

namespace rapport
{

// A page to hand in or to keep: sections of lines. Text is plain; each format escapes it.

struct ReportLine {
    QString when;               // "2025", "14 Oct 2025", "Aug 2024 to present"
    QString what;               // "Radiology Interest Group, member"
    QString detail;             // place, people, outcome; may be empty
    std::optional<int> minutes; // where time was spent and is known

    friend bool operator==(const ReportLine&, const ReportLine&) = default;
};

struct ReportSection {
    QString title;
    std::vector<ReportLine> lines; // in the order in which they are shown

    friend bool operator==(const ReportSection&, const ReportSection&) = default;
};

struct Report {
    QString title;
    QString byline;                      // whose, and of which period; may be empty
    std::vector<ReportSection> sections; // none is empty

    bool isEmpty() const { return sections.empty(); }
};

// Of a section; absent where no line has any.
std::optional<int> minutesIn(const ReportSection& section);
int linesIn(const Report& report);
// "2 h", "1 h 30 min", "45 min".
QString hoursText(int minutes);

} // namespace rapport
