// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/icalendar/OwnLines.h"

#include "exchange/icalendar/CalendarTime.h"
#include "exchange/vcard/ContentLineText.h"
#include "exchange/vcard/VCardText.h"

#include <cmath>

namespace rapport
{
namespace
{

std::string specialtyLine(const SpecialtyInterest& interest)
{
    VCardProperty line;
    line.name = "X-RAPPORT-SPECIALTY";
    if (interest.before)
        line.parameters.push_back({"BEFORE", {wordOf(*interest.before).toStdString()}});
    if (interest.after)
        line.parameters.push_back({"AFTER", {wordOf(*interest.after).toStdString()}});
    line.value = escapedText(interest.specialty.toStdString());
    return lineText(line);
}

bool readTook(const CalendarLine& line, Meeting& meeting)
{
    for (const std::string_view value : splitValue(line.value, ','))
        if (const auto took = fromWord<Took>(QString::fromUtf8(bytesOf(value))))
            meeting.took.insert(*took);
    return true;
}

bool readCost(const CalendarLine& line, Meeting& meeting)
{
    bool isNumber = false;
    const double cost = bytesOf(line.value).toDouble(&isNumber);
    if (!isNumber || !std::isfinite(cost) || cost < 0)
        return false;
    meeting.cost = cost;
    return true;
}

bool readSpecialty(const CalendarLine& line, Meeting& meeting)
{
    const QString name = textOf(line);
    if (name.isEmpty())
        return false;
    meeting.specialties.push_back({name, fromWord<Interest>(parameterText(line, "BEFORE")),
                                   fromWord<Interest>(parameterText(line, "AFTER"))});
    return true;
}

bool readLevel(const CalendarLine& line, Meeting& meeting)
{
    meeting.level = fromWord<MeetingLevel>(textOf(line));
    return meeting.level.has_value();
}

} // namespace

void addTextLine(std::vector<std::string>& lines, const char* name, const QString& text)
{
    if (!text.isEmpty())
        lines.push_back(name + (':' + escapedText(text.toStdString())));
}

std::vector<std::string> ownLines(const Meeting& meeting, bool withNotes)
{
    std::vector<std::string> lines;
    if (meeting.level)
        addTextLine(lines, "X-RAPPORT-LEVEL", wordOf(*meeting.level));
    if (meeting.cost)
        addTextLine(lines, "X-RAPPORT-COST", QString::number(*meeting.cost, 'g', 15));
    QStringList took;
    for (const Took each : meeting.took)
        took += wordOf(each);
    if (!took.isEmpty())
        lines.push_back("X-RAPPORT-TOOK:" + took.join(QLatin1Char(',')).toStdString());
    for (const SpecialtyInterest& each : meeting.specialties)
        lines.push_back(specialtyLine(each));
    if (!withNotes)
        return lines;
    addTextLine(lines, "X-RAPPORT-TAKE-AWAY", meeting.takeAway);
    addTextLine(lines, "X-RAPPORT-MOOD", meeting.mood);
    addTextLine(lines, "X-RAPPORT-QUOTE", meeting.quote);
    addTextLine(lines, "X-RAPPORT-LINE", meeting.line);
    return lines;
}

bool readOwnLine(const CalendarLine& line, Meeting& meeting)
{
    const std::pair<const char*, QString Meeting::*> texts[] = {
        {"X-RAPPORT-KIND", &Meeting::kind}, {"X-RAPPORT-TAKE-AWAY", &Meeting::takeAway},
        {"X-RAPPORT-MOOD", &Meeting::mood}, {"X-RAPPORT-QUOTE", &Meeting::quote},
        {"X-RAPPORT-LINE", &Meeting::line},
    };
    for (const auto& [name, field] : texts) {
        if (!line.is(name))
            continue;
        meeting.*field = textOf(line);
        return true;
    }
    if (line.is("X-RAPPORT-TOOK"))
        return readTook(line, meeting);
    if (line.is("X-RAPPORT-COST"))
        return readCost(line, meeting);
    if (line.is("X-RAPPORT-SPECIALTY"))
        return readSpecialty(line, meeting);
    return line.is("X-RAPPORT-LEVEL") && readLevel(line, meeting);
}

} // namespace rapport
