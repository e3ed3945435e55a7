// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/icalendar/EventReader.h"

#include "exchange/icalendar/EventTimes.h"
#include "exchange/icalendar/JoinLink.h"
#include "exchange/icalendar/KeptLines.h"
#include "exchange/icalendar/MarkupText.h"
#include "exchange/icalendar/OwnLines.h"
#include "exchange/icalendar/PeopleLines.h"
#include "exchange/text/Ascii.h"

#include <QRegularExpression>
#include <span>

namespace rapport
{
namespace
{

// When it is, its name, and what every download changes.
constexpr std::string_view readElsewhere[] = {
    "UID",   "DTSTART", "DTEND",         "DURATION", "DTSTAMP",       "RRULE",
    "RDATE", "EXDATE",  "RECURRENCE-ID", "EXRULE",   "X-RAPPORT-ZONE"};

// Where to join, in the order of trust.
constexpr std::string_view links[] = {"CONFERENCE",
                                      "X-GOOGLE-CONFERENCE",
                                      "X-MICROSOFT-SKYPETEAMSMEETINGURL",
                                      "X-MICROSOFT-ONLINEMEETINGCONFLINK",
                                      "X-MICROSOFT-ONLINEMEETINGEXTERNALLINK",
                                      "X-ZOOM-JOIN-URL"};

bool isOneOf(const CalendarLine& line, std::span<const std::string_view> names)
{
    return std::any_of(names.begin(), names.end(),
                       [&](std::string_view each) { return line.is(each); });
}

bool isWebAddress(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^https?://\\S+$"),
                                         QRegularExpression::CaseInsensitiveOption);
    return form.match(text).hasMatch();
}

// Something that may be opened (S8): no script, no file, nothing without a host.
bool isLink(const QString& text)
{
    static const QRegularExpression other(QStringLiteral("^(?:(?:mailto|tel|sip|webcal|zoommtg|"
                                                         "msteams):|[^\\s:/]+\\.[^\\s:]+$)"),
                                          QRegularExpression::CaseInsensitiveOption);
    return isWebAddress(text) || other.match(text).hasMatch();
}

} // namespace

EventContent EventContent::filledFrom(const EventContent& series) const
{
    EventContent filled = *this;
    const Meeting& known = series.incoming.meeting;
    Meeting& meeting = filled.incoming.meeting;
    for (QString Meeting::*field :
         {&Meeting::topic, &Meeting::place, &Meeting::notes, &Meeting::link})
        if ((meeting.*field).isEmpty())
            meeting.*field = known.*field;
    if (meeting.kind == QLatin1String("other"))
        meeting.kind = known.kind;
    if (filled.incoming.groups.isEmpty())
        filled.incoming.groups = series.incoming.groups;
    if (filled.incoming.people.empty())
        filled.incoming.people = series.incoming.people;
    return filled;
}

IncomingMeeting EventContent::at(const MeetingTime& time, const QDateTime& now) const
{
    IncomingMeeting meeting = incoming;
    meeting.meeting.time = time;
    meeting.meeting.status = status        ? *status
                             : isCancelled ? MeetingStatus::Missed
                                           : statusAt(time, now);
    return meeting;
}

EventContent EventReader::read(const CalendarComponent& event)
{
    m_content = {};
    m_hasUrl = false;
    m_hasKind = event.find("X-RAPPORT-KIND") != nullptr;
    m_guests = 0;
    m_content.isCancelled = m_context.isCancelling;
    for (const CalendarLine& line : event.lines)
        take(line);
    for (const CalendarLine* line : event.all("CATEGORIES"))
        takeCategories(*line);
    if (const CalendarLine* line = event.find("X-ALT-DESC"))
        takeWebPage(*line);
    if (m_content.isCancelled && !m_context.isCancelling)
        m_context.converted(event.line, tr("It is called off: it is kept as one you did not go "
                                           "to."));
    if (m_guests > mostGuests)
        m_context.converted(event.line, tr("Its %n guests were kept with the event, not taken as "
                                           "people you met.",
                                           nullptr, static_cast<int>(m_guests)));
    linkFromTexts();
    takeAlarms(event);
    if (event.find("X-RAPPORT-TITLE")) // made for readers elsewhere
        m_content.incoming.meeting.topic.clear();
    return std::move(m_content);
}

void EventReader::take(const CalendarLine& line)
{
    if (isOneOf(line, readElsewhere) || line.is("CATEGORIES") || line.is("X-ALT-DESC") ||
        takeText(line) || takeOwn(line))
        return;
    if (line.is("STATUS"))
        return takeStatus(line);
    if (line.is("ORGANIZER") || line.is("ATTENDEE"))
        return takeAddress(line);
    if (line.is("URL") || isOneOf(line, links))
        return takeLink(line);
    keep(line);
}

bool EventReader::takeText(const CalendarLine& line)
{
    Meeting& meeting = m_content.incoming.meeting;
    if (line.is("SUMMARY"))
        setText(meeting.topic, line);
    else if (line.is("LOCATION"))
        setText(meeting.place, line);
    else if (line.is("DESCRIPTION"))
        setNotes(line);
    else
        return false;
    return true;
}

void EventReader::setText(QString& field, const CalendarLine& line)
{
    if (!field.isEmpty())
        return keep(line);
    field = fieldText(line);
    if (!m_context.isOurs && !line.is("DESCRIPTION")) // Moodle writes "Labs &amp; reports"
        field = withoutEntities(field);
    if (!isReproduced(line, field) && !isTooLongToKeep(line))
        keep(line);
}

void EventReader::setNotes(const CalendarLine& line)
{
    setText(m_content.incoming.meeting.notes, line);
    if (looksLikeMarkup(textOf(line)))
        m_context.converted(line.line, tr("The description is a web page: its plain text became "
                                          "the notes."));
}

// The description once more, as a web page; of some programs the only one.
void EventReader::takeWebPage(const CalendarLine& line)
{
    QString& notes = m_content.incoming.meeting.notes;
    if (!notes.isEmpty())
        return m_context.converted(line.line, tr("The description as a web page was left out; its "
                                                 "plain text is kept."));
    notes = plainTextOf(textOf(line));
    m_context.converted(line.line, tr("The description is a web page: its plain text became the "
                                      "notes."));
}

bool EventReader::takeOwn(const CalendarLine& line)
{
    if (line.is("X-RAPPORT-STATUS"))
        m_content.status = fromWord<MeetingStatus>(textOf(line));
    else if (line.is("X-RAPPORT-GROUP"))
        m_content.incoming.groups += textOf(line);
    else if (line.is("SEQUENCE") || line.is("X-RAPPORT-SEQUENCE"))
        keepSequence(line);
    else if (!line.is("X-RAPPORT-TITLE"))
        return readOwnLine(line, m_content.incoming.meeting);
    return true;
}

// Ours counts what Rapport wrote; the number of whoever made the event stands beside it.
void EventReader::keepSequence(const CalendarLine& line)
{
    const std::string number = bytesOf(line.value).toStdString();
    if (line.is("X-RAPPORT-SEQUENCE"))
        m_content.incoming.meeting.properties.push_back(
            QString::fromStdString("SEQUENCE:" + number));
    else if (!m_context.isOurs)
        keep(line);
}

void EventReader::takeStatus(const CalendarLine& line)
{
    m_content.isCancelled = m_content.isCancelled || isCancelled(line);
    keep(line);
}

// Words that name a kind set it; the line stays unless it is all that it says.
void EventReader::takeCategories(const CalendarLine& line)
{
    QString& kind = m_content.incoming.meeting.kind;
    for (const QString& word : listOf(line)) {
        const auto& kinds = builtInMeetingKinds();
        const auto named = std::find_if(kinds.begin(), kinds.end(), [&](const QString& each) {
            return word.compare(each, Qt::CaseInsensitive) == 0;
        });
        if (named != kinds.end() && kind == QLatin1String("other") && !m_hasKind)
            kind = *named;
    }
    if (textOf(line) != kind || !line.parameters.empty())
        keep(line);
}

void EventReader::takeLink(const CalendarLine& line)
{
    QString& link = m_content.incoming.meeting.link;
    const QString value = QString::fromUtf8(bytesOf(line.value));
    if (!isLink(value))
        return keep(line);
    const bool isUrl = line.is("URL") && !m_hasUrl;
    if (isUrl || link.isEmpty())
        link = value;
    m_hasUrl = m_hasUrl || line.is("URL");
    if (!isUrl || !isReproduced(line, link))
        keep(line);
}

// "LOCATION:https://zoom.us/j/1", or an invitation's words on how to join.
void EventReader::linkFromTexts()
{
    Meeting& meeting = m_content.incoming.meeting;
    if (meeting.link.isEmpty() && isWebAddress(meeting.place))
        meeting.link = meeting.place;
    for (const QString& text : {meeting.place, meeting.notes})
        if (meeting.link.isEmpty())
            meeting.link = joinLinkIn(text);
}

void EventReader::takeAddress(const CalendarLine& line)
{
    using Kind = CalendarAddress::Kind;
    const CalendarAddress address = readAddress(line);
    const bool isOrganizer = line.is("ORGANIZER");
    if (address.kind == Kind::Group && !m_content.incoming.groups.contains(address.person.name) &&
        isOrganizer)
        m_content.incoming.groups += address.person.name;
    if (address.kind == Kind::Declined)
        m_context.converted(
            line.line,
            tr("%1 declined and was not taken as somebody you met.")
                .arg(address.person.name.isEmpty() ? address.person.email : address.person.name));
    if (address.kind == Kind::Person && !isOwner(address.person))
        addPerson(address.person);
    if (isMadeAgain(line, address.person))
        return;
    const std::string kept = withoutOwnParameters(keptText(line).toStdString());
    m_content.incoming.meeting.properties.push_back(
        QString::fromStdString(isOwner(address.person) ? ownersLine(kept) : kept));
}

bool EventReader::isOwner(const IncomingPerson& person) const
{
    return !m_context.owner.isEmpty() &&
           person.email.compare(m_context.owner, Qt::CaseInsensitive) == 0;
}

// The organizer is mostly a guest, too: one person, with the leading role.
void EventReader::addPerson(const IncomingPerson& person)
{
    std::vector<IncomingPerson>& people = m_content.incoming.people;
    for (IncomingPerson& each : people) {
        if (!isSamePerson(each, person))
            continue;
        if (each.name.isEmpty())
            each.name = person.name;
        if (each.role == Role::MetThere)
            each.role = person.role;
        return;
    }
    const bool isGuest = person.role == Role::MetThere;
    if (isGuest && ++m_guests > mostGuests)
        std::erase_if(people, [](const auto& each) { return each.role == Role::MetThere; });
    else
        people.push_back(person);
}

void EventReader::takeAlarms(const CalendarComponent& event)
{
    for (const CalendarComponent& part : event.parts) {
        if (part.find("X-RAPPORT-REMINDER"))
            continue; // ours: it is made again
        for (const std::string& line : textOf(part))
            m_content.incoming.meeting.properties.push_back(QString::fromStdString(line));
        if (part.name == "VALARM" && !part.find("X-APPLE-DEFAULT-ALARM"))
            m_context.converted(part.line, tr("The alarm is kept for other calendars; Rapport does "
                                              "not sound it."));
    }
}

void EventReader::keep(const CalendarLine& line)
{
    if (isTooLongToKeep(line))
        m_context.converted(line.line, tr("%1 was left out: it is longer than 64 KiB.")
                                           .arg(QString::fromStdString(line.name).left(80)));
    else
        m_content.incoming.meeting.properties.push_back(keptText(line));
}

} // namespace rapport
