// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/ReportWords.h"
#include "notebook/Reports.h"

#include <QCoreApplication>
#include <algorithm>

namespace rapport
{

Report eventsReport(const Lookup& lookup, QDate from, QDate until, const QDateTime& now)
{
    Report report{QCoreApplication::translate("EventsReport", "Events"), daysText(from, until), {}};
    for (const Meeting& meeting : attendedBetween(lookup, from, until, now)) {
        const QString title = labelOfWord(meeting.kind);
        auto section = std::find_if(report.sections.begin(), report.sections.end(),
                                    [&](const ReportSection& each) { return each.title == title; });
        if (section == report.sections.end())
            section = report.sections.insert(section, ReportSection{title, {}});
        section->lines.push_back(lineOf(lookup, meeting));
    }
    return report;
}

} // namespace rapport
