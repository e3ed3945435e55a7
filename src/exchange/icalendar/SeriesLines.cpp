// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/icalendar/SeriesLines.h"

#include "exchange/icalendar/OwnLines.h"
#include "exchange/icalendar/RecurrenceSet.h"
#include "exchange/vcard/ContentLineText.h"

#include <algorithm>
#include <array>

namespace rapport
{
namespace
{

constexpr std::array ruleNames = {"DTSTART", "RRULE", "RDATE", "EXDATE", "EXRULE"};

// What reading our own lines again would remark on was remarked on before.
class QuietSink : public IncomingSink
{
public:
    void take(Incoming) override {}
    void skipped(FileRemark) override {}
    void converted(FileRemark) override {}
    SpooledPhoto spool(const QString&, QByteArrayView) override { return {}; }
    bool isCancelled() const override { return false; }
};

CalendarComponent eventOf(const ContentLines& lines)
{
    CalendarComponent event{"VEVENT", 0, true, {}, {}};
    for (const std::string& text : lines)
        if (auto property = propertyFromLineText(text))
            event.lines.push_back({std::move(*property), text});
    return event;
}

// What an occurrence says, so that equal ones can be counted and found.
struct OccurrenceText {
    const IncomingMeeting* meeting = nullptr;
    ContentLines text; // of its fields alone

    bool isFirst() const { return meeting->meeting.uid == meeting->meeting.seriesUid; }
};

class SeriesText
{
public:
    SeriesText(const std::vector<IncomingMeeting>& meetings, const QDateTime& now,
               const CalendarOptions& options, ZoneLines& zones)
        : m_context(m_sink, now)
        , m_options(options)
        , m_zones(zones)
    {
        for (const IncomingMeeting& each : meetings)
            m_occurrences.push_back({&each, contentLines(each, KeptLines({}), options)});
        std::sort(m_occurrences.begin(), m_occurrences.end(), [](const auto& a, const auto& b) {
            return a.meeting->meeting.recurrenceId < b.meeting->meeting.recurrenceId;
        });
    }

    std::vector<ContentLines> components()
    {
        addMaster();
        for (const OccurrenceText& each : m_occurrences)
            if (!isAsExpected(each))
                addStandIn(each);
        return std::move(m_components);
    }

private:
    const OccurrenceText* first() const
    {
        const auto found = std::find_if(m_occurrences.begin(), m_occurrences.end(),
                                        [](const auto& each) { return each.isFirst(); });
        return found == m_occurrences.end() ? nullptr : &*found;
    }

    // The text that most occurrences have: those need no component of their own.
    const OccurrenceText& commonest() const
    {
        std::map<ContentLines, int> counts;
        for (const OccurrenceText& each : m_occurrences)
            ++counts[each.text];
        return *std::max_element(
            m_occurrences.begin(), m_occurrences.end(),
            [&](const auto& a, const auto& b) { return counts[a.text] < counts[b.text]; });
    }

    void addMaster()
    {
        const OccurrenceText* holder = first();
        if (!holder)
            return;
        KeptLines kept(holder->meeting->meeting.properties);
        ContentLines rules;
        for (const char* name : ruleNames)
            for (const CalendarLine& line : kept.takeAll(name)) {
                rules.push_back(line.text);
                useZone(line);
            }
        const bool recurs = std::any_of(rules.begin(), rules.end(), [](const std::string& line) {
            return line.starts_with("RRULE") || line.starts_with("RDATE");
        });
        if (!recurs)
            return;
        const OccurrenceText& model = commonest();
        ContentLines lines;
        addTextLine(lines, "UID", holder->meeting->meeting.seriesUid);
        for (std::string& line : timeLines(rules, *holder, model))
            lines.push_back(std::move(line));
        m_master = eventOf(lines);
        m_times = EventTimes::read(m_master, m_context);
        if (!m_times)
            return;
        for (const auto& each : RecurrenceSet(m_master, *m_times, m_context).occurrences())
            m_expected.insert({m_times->recurrenceIdOf(each.start), each});
        m_model = &model;
        for (std::string& line : exceptions())
            lines.push_back(std::move(line));
        for (std::string& line : contentLines(*model.meeting, std::move(kept), m_options))
            lines.push_back(std::move(line));
        m_components.push_back(std::move(lines));
    }

    void useZone(const CalendarLine& line)
    {
        const QByteArray zone = bytesOf(line.parameterValue("TZID"));
        const std::optional<CalendarTime> time =
            readTime(std::string_view(line.value).substr(0, 15), line);
        if (!zone.isEmpty() && QTimeZone(zone).isValid() && time) // no name is the system's zone
            m_zones.use(zone, LocalStart{time->on, time->hour}.asUtc());
    }

    // The length is the model's; of a series that did not come from a file the start, too.
    ContentLines timeLines(const ContentLines& rules, const OccurrenceText& holder,
                           const OccurrenceText& model)
    {
        const MeetingTime& time = model.meeting->meeting.time;
        ContentLines lines;
        const bool hasStart = !rules.empty() && rules.front().starts_with("DTSTART");
        if (!hasStart)
            lines.push_back(idLine("DTSTART", holder.meeting->meeting.recurrenceId, time.timeZone));
        addShownZone(lines, hasStart ? rules.front() : lines.front(), time.timeZone);
        if (time.isWholeDay())
            lines.push_back("DURATION:P" + std::to_string(time.startOn.daysTo(time.endOn) + 1) +
                            'D');
        else if (time.endAt)
            lines.push_back("DURATION:PT" + std::to_string(time.startAt->secsTo(*time.endAt)) +
                            'S');
        lines.insert(lines.end(), rules.begin(), rules.end());
        return lines;
    }

    // "20251014T180000Z", "20251014T130000" or "20251014" as the value of a property.
    std::string idLine(const std::string& name, const QString& id, const QByteArray& zone)
    {
        const std::optional<CalendarTime> time = readTime(id.toStdString(), {});
        if (!time)
            return name + ':';
        if (!time->hour)
            return dayLine(name, time->on);
        if (time->isUtc)
            return m_zones.timeLine(name, LocalStart{time->on, time->hour}.asUtc(), zone);
        return hourLine(name, time->on, *time->hour);
    }

    QByteArray zone(const QByteArray& otherwise) const
    {
        return m_times ? m_times->zone().zone().id() : otherwise;
    }

    // The occurrences that were removed, up to the latest one there is.
    ContentLines exceptions()
    {
        ContentLines lines;
        std::set<QString> there;
        for (const OccurrenceText& each : m_occurrences)
            there.insert(each.meeting->meeting.recurrenceId);
        for (const auto& [id, occurrence] : m_expected)
            if (!there.contains(id) && id < *there.rbegin())
                lines.push_back(idLine("EXDATE", id, zone({})));
        return lines;
    }

    bool isAsExpected(const OccurrenceText& each) const
    {
        const Meeting& meeting = each.meeting->meeting;
        const auto expected = m_expected.find(meeting.recurrenceId);
        if (!m_model || expected == m_expected.end() || each.text != m_model->text ||
            !(each.isFirst() || meeting.properties.empty()))
            return false;
        const RecurrenceSet::Occurrence& occurrence = expected->second;
        const MeetingTime time = occurrence.endAt ? m_times->at(occurrence.start, *occurrence.endAt)
                                                  : m_times->at(occurrence.start);
        return meeting.time == time && meeting.status == statusAt(time, m_context.now);
    }

    void addStandIn(const OccurrenceText& each)
    {
        const Meeting& meeting = each.meeting->meeting;
        ContentLines lines;
        addTextLine(lines, "UID", meeting.seriesUid);
        lines.push_back(idLine("RECURRENCE-ID", meeting.recurrenceId, zone(meeting.time.timeZone)));
        for (std::string& line : m_zones.lines(meeting.time))
            lines.push_back(std::move(line));
        addTextLine(lines, "X-RAPPORT-STATUS", wordOf(meeting.status));
        const bool isMaster = m_model && each.isFirst(); // its kept lines are there
        const KeptLines kept(isMaster ? std::vector<QString>() : meeting.properties);
        for (std::string& line : contentLines(*each.meeting, kept, m_options))
            lines.push_back(std::move(line));
        m_components.push_back(std::move(lines));
    }

    QuietSink m_sink;
    CalendarContext m_context;
    const CalendarOptions& m_options;
    ZoneLines& m_zones;
    std::vector<OccurrenceText> m_occurrences; // in order of time
    CalendarComponent m_master;                // its times and rules
    std::optional<EventTimes> m_times;
    const OccurrenceText* m_model = nullptr;                 // null: there is no master
    std::map<QString, RecurrenceSet::Occurrence> m_expected; // by recurrence id
    std::vector<ContentLines> m_components;
};

} // namespace

std::vector<ContentLines> seriesLines(const std::vector<IncomingMeeting>& meetings,
                                      const QDateTime& now, const CalendarOptions& options,
                                      ZoneLines& zones)
{
    return SeriesText(meetings, now, options, zones).components();
}

} // namespace rapport
