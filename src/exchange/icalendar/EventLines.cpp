// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/icalendar/EventLines.h"

#include "exchange/icalendar/OwnLines.h"
#include "exchange/icalendar/PeopleLines.h"
#include "exchange/vcard/VCardText.h"

#include <algorithm>

namespace rapport
{
namespace
{

void addUrl(ContentLines& lines, KeptLines& kept, const QString& link)
{
    if (link.isEmpty())
        return; // a kept one, if any, was none that may be opened
    if (std::optional<std::string> line = kept.takeFor("URL", link))
        lines.push_back(std::move(*line));
    else
        lines.push_back("URL:" + singleLine(link.toStdString()));
}

// CATEGORIES name the kind for other programs, too.
void addKind(ContentLines& lines, KeptLines& kept, const QString& kind)
{
    const std::vector<CalendarLine> categories = kept.takeAll("CATEGORIES");
    for (const CalendarLine& line : categories)
        lines.push_back(line.text);
    if (categories.empty() && kind != QLatin1String("other"))
        addTextLine(lines, "CATEGORIES", kind);
    const auto& known = builtInMeetingKinds();
    if (!categories.empty() || std::find(known.begin(), known.end(), kind) == known.end())
        addTextLine(lines, "X-RAPPORT-KIND", kind);
}

void addGroups(ContentLines& lines, const KeptLines& kept, const QStringList& groups)
{
    const CalendarLine* organizer = kept.find("ORGANIZER");
    const CalendarAddress host = organizer ? readAddress(*organizer) : CalendarAddress();
    for (const QString& each : groups)
        if (host.kind != CalendarAddress::Kind::Group || host.person.name != each)
            addTextLine(lines, "X-RAPPORT-GROUP", each);
}

IncomingPerson withoutNote(IncomingPerson person, bool withNotes)
{
    if (!withNotes)
        person.note.clear();
    return person;
}

} // namespace

void addText(ContentLines& lines, KeptLines& kept, const char* name, const QString& text)
{
    std::optional<std::string> line = kept.takeFor(name, text);
    if (line && !text.isEmpty())
        lines.push_back(std::move(*line));
    else
        addTextLine(lines, name, text);
}

void addPeople(ContentLines& lines, KeptLines& kept, const std::vector<IncomingPerson>& people,
               bool keepsOthers, bool withNotes)
{
    std::vector<CalendarLine> known = kept.takeAll("ORGANIZER");
    bool hasOrganizer = !known.empty();
    for (CalendarLine& each : kept.takeAll("ATTENDEE"))
        known.push_back(std::move(each));
    // Who set a task and is its guest, too, is marked as the guest.
    const auto isMarkedElsewhere = [&](const CalendarLine& line, const IncomingPerson& person) {
        return line.is("ORGANIZER") && person.role != Role::Organizer &&
               std::any_of(known.begin(), known.end(), [&](const CalendarLine& each) {
                   return each.is("ATTENDEE") && isSamePerson(person, readAddress(each).person);
               });
    };
    std::vector<bool> isWritten(people.size(), false);
    for (const CalendarLine& line : known) {
        const CalendarAddress address = readAddress(line);
        const auto of = std::find_if(people.begin(), people.end(), [&](const auto& each) {
            return isSamePerson(each, address.person);
        });
        const auto index = static_cast<std::size_t>(of - people.begin());
        const bool isPerson = address.kind == CalendarAddress::Kind::Person;
        if (of != people.end() && !isWritten[index] && !isMarkedElsewhere(line, *of)) {
            lines.push_back(addressLine(withoutNote(*of, withNotes), line.text));
            isWritten[index] = true;
        } else if (!isPerson || of != people.end() || keepsOthers) {
            lines.push_back(line.text);
        }
    }
    for (std::size_t at = 0; at < people.size(); ++at) {
        if (isWritten[at])
            continue;
        const bool asOrganizer = people[at].role == Role::Organizer && !hasOrganizer;
        hasOrganizer = hasOrganizer || asOrganizer;
        lines.push_back(addressLine(withoutNote(people[at], withNotes), asOrganizer));
    }
}

ContentLines contentLines(const IncomingMeeting& incoming, KeptLines kept,
                          const CalendarOptions& options)
{
    const Meeting& meeting = incoming.meeting;
    ContentLines lines;
    if (meeting.topic.isEmpty()) {
        kept.takeAll("SUMMARY");
        addTextLine(lines, "SUMMARY", meetingTitle({}, incoming.groups.value(0), meeting.kind));
        lines.emplace_back("X-RAPPORT-TITLE:FALSE");
    } else {
        addText(lines, kept, "SUMMARY", meeting.topic);
    }
    addText(lines, kept, "LOCATION", meeting.place);
    addText(lines, kept, "DESCRIPTION", options.withNotes ? meeting.notes : QString());
    addUrl(lines, kept, meeting.link);
    addKind(lines, kept, meeting.kind);
    addGroups(lines, kept, incoming.groups);
    const bool hasManyGuests = kept.count("ATTENDEE") > mostGuests;
    addPeople(lines, kept, incoming.people, hasManyGuests, options.withNotes);
    for (const CalendarLine& line : kept.takeAll("STATUS"))
        if (meeting.status == MeetingStatus::Missed || !isCancelled(line))
            lines.push_back(line.text);
    for (std::string& line : ownLines(meeting, options.withNotes))
        lines.push_back(std::move(line));
    for (std::string& line : kept.rest())
        lines.push_back(std::move(line));
    return lines;
}

} // namespace rapport
