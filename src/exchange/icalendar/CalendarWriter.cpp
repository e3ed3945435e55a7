// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/icalendar/CalendarWriter.h"

#include "exchange/icalendar/OwnLines.h"
#include "exchange/icalendar/SeriesLines.h"
#include "exchange/icalendar/TaskLines.h"
#include "exchange/vcard/ContentLineText.h"

#include <QCryptographicHash>
#include <utility>

namespace rapport
{
namespace
{

constexpr std::string_view sequenceName = "SEQUENCE:";

bool isSequence(const std::string& line)
{
    return line.starts_with(sequenceName);
}

} // namespace

CalendarWriter::CalendarWriter(const QDateTime& now, CalendarOptions options,
                               SequenceFor sequenceFor)
    : m_now(now)
    , m_options(std::move(options))
    , m_sequenceFor(std::move(sequenceFor))
{
}

void CalendarWriter::add(const IncomingMeeting& meeting)
{
    if (meeting.meeting.seriesUid.isEmpty())
        addComponents(meeting.meeting.uid, "VEVENT", {eventLines(meeting)});
    else
        m_series[meeting.meeting.seriesUid].push_back(meeting);
}

void CalendarWriter::add(const IncomingFollowUp& followUp)
{
    addComponents(followUp.followUp.uid, m_options.tasksAsEvents ? "VEVENT" : "VTODO",
                  {taskLines(followUp, m_now, m_options)});
}

ContentLines CalendarWriter::eventLines(const IncomingMeeting& meeting)
{
    ContentLines lines;
    addTextLine(lines, "UID", meeting.meeting.uid);
    for (std::string& line : m_zones.lines(meeting.meeting.time))
        lines.push_back(std::move(line));
    addTextLine(lines, "X-RAPPORT-STATUS", wordOf(meeting.meeting.status));
    for (std::string& line :
         contentLines(meeting, KeptLines(meeting.meeting.properties), m_options))
        lines.push_back(std::move(line));
    return lines;
}

int CalendarWriter::sequenceOf(const QString& uid,
                               const std::vector<ContentLines>& components) const
{
    QCryptographicHash digest(QCryptographicHash::Sha256);
    for (const ContentLines& lines : components)
        for (const std::string& line : lines)
            digest.addData(QByteArray::fromStdString(line) + '\n');
    return m_sequenceFor(uid, QString::fromLatin1(digest.result().toHex()));
}

// DTSTAMP is no part of what is compared; a number that came with the event is kept beside ours,
// which goes on from there.
void CalendarWriter::addComponents(const QString& uid, const char* name,
                                   const std::vector<ContentLines>& components)
{
    const int ours = sequenceOf(uid, components);
    for (const ContentLines& lines : components) {
        qint64 kept = 0;
        appendFolded(std::string("BEGIN:") + name, m_components);
        appendFolded(instantLine("DTSTAMP", m_now), m_components);
        for (const std::string& line : lines) {
            if (isSequence(line))
                kept = std::max(
                    0, QByteArray::fromStdString(line.substr(sequenceName.size())).toInt());
            appendFolded(isSequence(line) ? "X-RAPPORT-" + line : line, m_components);
        }
        appendFolded(std::string(sequenceName) + std::to_string(kept + ours), m_components);
        appendFolded(std::string("END:") + name, m_components);
    }
}

// RFC 7986, 5.1 and 5.7, and what was written before it.
ContentLines CalendarWriter::nameLines() const
{
    ContentLines lines;
    if (m_options.followedAs.isEmpty())
        return lines;
    for (const char* name : {"NAME", "X-WR-CALNAME"})
        addTextLine(lines, name, m_options.followedAs);
    for (const char* line : {"REFRESH-INTERVAL;VALUE=DURATION:PT1H", "X-PUBLISHED-TTL:PT1H"})
        lines.emplace_back(line);
    return lines;
}

std::string CalendarWriter::text()
{
    for (const auto& [uid, meetings] : std::exchange(m_series, {}))
        addComponents(uid, "VEVENT", seriesLines(meetings, m_now, m_options, m_zones));
    std::string text;
    for (const char* line :
         {"BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Rapport//Rapport " RAPPORT_VERSION "//EN",
          "CALSCALE:GREGORIAN"})
        appendFolded(line, text);
    for (const std::string& line : nameLines())
        appendFolded(line, text);
    for (const std::string& line : m_zones.timezones())
        appendFolded(line, text);
    text += m_components;
    appendFolded("END:VCALENDAR", text);
    return text;
}

} // namespace rapport
