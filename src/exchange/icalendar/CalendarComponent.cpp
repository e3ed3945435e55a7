// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/icalendar/CalendarComponent.h"

namespace rapport
{
namespace
{

void appendText(const CalendarComponent& component, std::vector<std::string>& lines)
{
    lines.push_back("BEGIN:" + component.name);
    for (const CalendarLine& line : component.lines)
        lines.push_back(line.text);
    for (const CalendarComponent& part : component.parts)
        appendText(part, lines);
    lines.push_back("END:" + component.name);
}

} // namespace

const CalendarLine* CalendarComponent::find(std::string_view upperName) const
{
    for (const CalendarLine& each : lines)
        if (each.is(upperName))
            return &each;
    return nullptr;
}

std::vector<const CalendarLine*> CalendarComponent::all(std::string_view upperName) const
{
    std::vector<const CalendarLine*> found;
    for (const CalendarLine& each : lines)
        if (each.is(upperName))
            found.push_back(&each);
    return found;
}

std::vector<std::string> textOf(const CalendarComponent& component)
{
    std::vector<std::string> lines;
    appendText(component, lines);
    return lines;
}

} // namespace rapport
