// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Report.h"

#include <QCoreApplication>

namespace rapport
{

std::optional<int> minutesIn(const ReportSection& section)
{
    std::optional<int> sum;
    for (const ReportLine& line : section.lines)
        if (line.minutes)
            sum = sum.value_or(0) + *line.minutes;
    return sum;
}

int linesIn(const Report& report)
{
    size_t lines = 0;
    for (const ReportSection& section : report.sections)
        lines += section.lines.size();
    return static_cast<int>(lines);
}

QString hoursText(int minutes)
{
    const int hours = minutes / 60;
    const int rest = minutes % 60;
    if (hours == 0)
        return QCoreApplication::translate("Report", "%1 min").arg(rest);
    return rest == 0 ? QCoreApplication::translate("Report", "%1 h").arg(hours)
                     : QCoreApplication::translate("Report", "%1 h %2 min").arg(hours).arg(rest);
}

} // namespace rapport
