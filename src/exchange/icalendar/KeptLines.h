// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/Incoming.h"
#include "exchange/icalendar/CalendarComponent.h"

#include <optional>

namespace rapport
{

// What of a component's lines is kept, and how they find their way back. The rule of both: a line
// is kept when the writer would not make it again from the fields; it is written back unless a
// field that it stands for has changed.

// The text of a line as a field holds it: SUMMARY and LOCATION in one line, DESCRIPTION without the
// tags of a web page.
QString fieldText(const CalendarLine& line);
// The words of a list, CATEGORIES and its like.
QStringList listOf(const CalendarLine& line);

// Whether the writer makes this line again from `value`.
bool isReproduced(const CalendarLine& line, const QString& value);

// A line as it is kept: as it stands, unless its grammar is so broken that others would refuse it.
QString keptText(const CalendarLine& line);

// Pictures and documents within a line would be kept a second time in the notebook.
bool isTooLongToKeep(const CalendarLine& line);

// STATUS:CANCELLED, in either spelling.
bool isCancelled(const CalendarLine& status);

bool isSamePerson(const IncomingPerson& one, const IncomingPerson& other);

// The lines kept with a meeting or follow-up, taken back one by one while it is written.
class KeptLines
{
public:
    explicit KeptLines(const std::vector<QString>& properties);

    // The kept line of that name whose text is `value`; then it is not in rest() any more. Others
    // of that name are out of date and go.
    std::optional<std::string> takeFor(std::string_view name, const QString& value);
    std::vector<CalendarLine> takeAll(std::string_view name);
    const CalendarLine* find(std::string_view name) const { return m_lines.find(name); }
    std::size_t count(std::string_view name) const { return m_lines.all(name).size(); }
    const std::vector<CalendarComponent>& parts() const { return m_lines.parts; }

    // What nobody took, as it stands, components last.
    std::vector<std::string> rest() const;

private:
    CalendarComponent m_lines;
};

} // namespace rapport
