// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/icalendar/CalendarReader.h"
#include "src/exchange/icalendar/ReadCalendar.h"
#include "src/notebook/import/ImportBook.h"
#include "support/FakeClock.h"

using namespace rapport;

namespace
{

// What CalendarReader makes of the components.
std::vector<IncomingNoun> nounsIn(const std::string& components, const char* now,
                                  const std::string& method = "REQUEST")
{
    const ReadCalendar read = readCalendar("BEGIN:VCALENDAR\nVERSION:2.0\nMETHOD:" + method + "\n" +
                                               components + "END:VCALENDAR\n",
                                           now);
    std::vector<IncomingNoun> nouns(read.meetings.begin(), read.meetings.end());
    nouns.insert(nouns.end(), read.followUps.begin(), read.followUps.end());
    return nouns;
}

std::vector<IncomingNoun> eventIn(const std::string& lines, const std::string& method = "REQUEST")
{
    return nounsIn("BEGIN:VEVENT\nUID:talk@x\nSUMMARY:Talk\n" + lines + "END:VEVENT\n",
                   "2025-10-14T13:25", method);
}

const std::string plannedEvent = "SEQUENCE:1\nDTSTART:20251103T180000Z\nDTEND:20251103T190000Z\n"
                                 "LOCATION:Room 1\n";
const std::string movedEvent = "SEQUENCE:2\nDTSTART:20251103T200000Z\nDTEND:20251103T210000Z\n"
                               "LOCATION:Room 2\n";

Meeting meetingOf(const ImportBook& book, const char* uid = "talk@x")
{
    return book.lookup().meeting(book.lookup().meetingOfUid(QString::fromUtf8(uid))).value();
}

int keptLinesOf(const Meeting& meeting, const char* name)
{
    return static_cast<int>(std::count_if(
        meeting.properties.begin(), meeting.properties.end(),
        [&](const QString& line) { return line.startsWith(QLatin1StringView(name)); }));
}

// What an import of the text does, as a file.
ImportCounts counted(ImportBook& book, const std::string& text)
{
    Import import;
    ImportReading reading(import, book.lookup(), book.clock.now());
    reading.beginFile("noon.ics"_q, FileFormat::Calendar, "iCalendar"_q);
    CalendarReader reader(reading, at("2025-10-14T13:25"));
    reader.feed(text);
    reader.finish();
    REQUIRE(write(book.notebook(), import, book.clock.now()));
    return countsOf(import.plan);
}

} // namespace

TEST_CASE("an event that is called off is missed, unless I went, and may be on again")
{
    ImportBook book;
    book.import(eventIn(plannedEvent));
    CHECK(meetingOf(book).status == MeetingStatus::Planned);
    const auto calledOff = eventIn(plannedEvent + "STATUS:CANCELLED\n", "CANCEL");
    book.import(calledOff);
    CHECK(meetingOf(book).status == MeetingStatus::Missed);
    CHECK(countsOf(book.plan(calledOff).plan).unchanged == 1);
    book.import(eventIn(movedEvent));
    CHECK(meetingOf(book).status == MeetingStatus::Planned);

    Meeting went = meetingOf(book);
    went.status = MeetingStatus::Attended;
    book.change([&](Edit& edit) { return edit.update(went); });
    book.import(eventIn(movedEvent + "X-NEW:1\n", "CANCEL"));
    CHECK(meetingOf(book).status == MeetingStatus::Attended);
}

TEST_CASE("a newer version of an event updates it, an older one does not")
{
    ImportBook book;
    book.import(eventIn(plannedEvent));
    book.import(eventIn(movedEvent));
    CHECK(meetingOf(book).place == "Room 2"_q);
    CHECK(keptLinesOf(meetingOf(book), "SEQUENCE:2") == 1);
    CHECK(keptLinesOf(meetingOf(book), "SEQUENCE") == 1);

    const Import& late = book.plan(eventIn(plannedEvent));
    CHECK(countsOf(late.plan).unchanged == 1);
    CHECK(late.plan.items[0].reason == "an older version of what is known here"_q);
    book.carryOut();
    CHECK(meetingOf(book).place == "Room 2"_q);
}

TEST_CASE("a property that is said anew takes the place of the one before")
{
    ImportBook book;
    book.import(eventIn(plannedEvent +
                        "STATUS:CONFIRMED\nX-ROOM:12\nATTENDEE;CN=Ana:mailto:ana@x.edu\n"
                        "BEGIN:VALARM\nACTION:DISPLAY\nTRIGGER:-PT15M\nEND:VALARM\n"));
    book.import(eventIn(plannedEvent + "STATUS:TENTATIVE\nATTENDEE;CN=Ana;PARTSTAT=ACCEPTED:mailto:"
                                       "ana@x.edu\nBEGIN:VALARM\nACTION:DISPLAY\nTRIGGER:-PT30M\n"
                                       "END:VALARM\n"));
    const Meeting meeting = meetingOf(book);
    CHECK(keptLinesOf(meeting, "STATUS:") == 1);
    CHECK(keptLinesOf(meeting, "ATTENDEE") == 1);
    CHECK(keptLinesOf(meeting, "BEGIN:VALARM") == 1);
    CHECK(keptLinesOf(meeting, "TRIGGER:-PT15M") == 0);
    CHECK(keptLinesOf(meeting, "TRIGGER:-PT30M") == 1);
    CHECK(keptLinesOf(meeting, "X-ROOM") == 1); // not named any more: kept
}

TEST_CASE("a series whose rule changes has one rule")
{
    const auto series = [](const char* rule) {
        return eventIn("DTSTART;TZID=America/Chicago:20251103T120000\nRRULE:" + std::string(rule) +
                       "\n");
    };
    ImportBook book;
    book.import(series("FREQ=WEEKLY;COUNT=2"));
    book.import(series("FREQ=WEEKLY;COUNT=3"));
    CHECK(keptLinesOf(meetingOf(book), "RRULE") == 1);
    CHECK(keptLinesOf(meetingOf(book), "RRULE:FREQ=WEEKLY;COUNT=3") == 1);
    CHECK(keptLinesOf(meetingOf(book), "DTSTART") == 1);
    CHECK(book.lookup().meetings({}, book.clock.now()).size() == 3);
}

TEST_CASE("a time that is taken out of a series is missed where it was planned, and made nowhere")
{
    const auto series = [](const char* exception) {
        return "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:noon@x\nSUMMARY:Noon\n"
               "DTSTART;TZID=America/Chicago:20251103T120000\nRRULE:FREQ=WEEKLY;COUNT=3\n" +
               std::string(exception) + "END:VEVENT\nEND:VCALENDAR\n";
    };
    const char* exception = "EXDATE;TZID=America/Chicago:20251110T120000\n";
    ImportBook book;
    CHECK(counted(book, series("")).added == 3);
    CHECK(counted(book, series(exception)).updated >= 1);
    CHECK(meetingOf(book, "noon@x/20251110T180000Z").status == MeetingStatus::Missed);
    CHECK(meetingOf(book, "noon@x/20251117T180000Z").status == MeetingStatus::Planned);
    CHECK(counted(book, series(exception)).unchanged == 3);

    ImportBook other;
    CHECK(counted(other, series(exception)).added == 2);
    CHECK(counted(other, series(exception)).unchanged == 2);
}

TEST_CASE("a change of the first time of a series finds it, in another file or the same import")
{
    const std::string series = "BEGIN:VEVENT\nUID:noon@x\nSUMMARY:Noon\n"
                               "DTSTART;TZID=America/Chicago:20251103T120000\n"
                               "RRULE:FREQ=WEEKLY;COUNT=2\nEND:VEVENT\n";
    const std::string first = "BEGIN:VEVENT\nUID:noon@x\nSUMMARY:Noon, room change\n"
                              "RECURRENCE-ID;TZID=America/Chicago:20251103T120000\n"
                              "DTSTART;TZID=America/Chicago:20251103T123000\nEND:VEVENT\n";
    const bool isOneImport = GENERATE(false, true);
    CAPTURE(isOneImport);
    ImportBook book;
    book.plan(nounsIn(series, "2025-10-14T13:25"));
    if (!isOneImport) {
        book.carryOut();
        book.plan({});
    }
    book.read(nounsIn(first, "2025-10-14T13:25"));
    book.carryOut();
    CHECK(book.lookup().meetings({}, book.clock.now()).size() == 2);
    CHECK(meetingOf(book, "noon@x").topic == "Noon, room change"_q);
    CHECK(keptLinesOf(meetingOf(book, "noon@x"), "RRULE") == 1);
    CHECK(meetingOf(book, "noon@x/20251110T180000Z").topic == "Noon"_q);
}

TEST_CASE("a task without a day keeps the one it has here")
{
    const std::string task = "BEGIN:VTODO\nUID:task@x\nSUMMARY:Some time\nEND:VTODO\n";
    ImportBook book;
    book.import(nounsIn(task, "2025-10-14T13:25"));
    const auto due = [&] {
        return book.lookup().followUp(book.lookup().followUpOfUid("task@x"_q))->dueOn;
    };
    CHECK(due() == QDate(2025, 10, 14));
    CHECK(countsOf(book.plan(nounsIn(task, "2025-10-16T13:25")).plan).unchanged == 1);
    book.carryOut();
    CHECK(due() == QDate(2025, 10, 14));
}

namespace
{

std::string noons(const std::string& lines)
{
    return "BEGIN:VCALENDAR\nX-WR-CALNAME:Radiology\nBEGIN:VEVENT\nUID:noon@x\nSUMMARY:Noon\n" +
           lines + "END:VEVENT\nEND:VCALENDAR\n";
}

} // namespace

TEST_CASE("a series that takes out its first time leaves the second as it is")
{
    const std::string all = "DTSTART:20251103T180000Z\nRRULE:FREQ=WEEKLY;COUNT=3\n";
    const std::string later =
        GENERATE_COPY(all + "EXDATE:20251103T180000Z\n",
                      std::string("DTSTART:20251110T180000Z\nRRULE:FREQ=WEEKLY;COUNT=2\n"));
    CAPTURE(later);
    ImportBook book;
    CHECK(counted(book, noons(all)).added == 3);
    CHECK(counted(book, noons(later)).added == 0);
    CHECK(book.lookup().meetings({}, book.clock.now()).size() == 3);
    CHECK(meetingOf(book, "noon@x").status == MeetingStatus::Missed);
    CHECK(meetingOf(book, "noon@x").time.startOn == QDate(2025, 11, 3));
    CHECK(meetingOf(book, "noon@x/20251110T180000Z").status == MeetingStatus::Planned);
    CHECK(keptLinesOf(meetingOf(book, "noon@x/20251110T180000Z"), "RRULE") == 0);
    const ImportCounts again = counted(book, noons(later));
    CHECK(again.added + again.updated == 0);
}

TEST_CASE("what a narrower series has no more is called off, unless it was before or I went")
{
    ImportBook book;
    counted(book, noons("DTSTART:20251006T180000Z\nRRULE:FREQ=WEEKLY;COUNT=6\n"));
    const std::string narrower = "DTSTART:20251006T180000Z\nRRULE:FREQ=WEEKLY;COUNT=1\n";
    CHECK(counted(book, noons(narrower)).updated >= 4);
    CHECK(meetingOf(book, "noon@x/20251013T180000Z").status == MeetingStatus::Attended);
    for (const char* uid : {"noon@x/20251020T180000Z", "noon@x/20251110T180000Z"})
        CHECK(meetingOf(book, uid).status == MeetingStatus::Missed);
    const ImportCounts again = counted(book, noons(narrower));
    CHECK(again.added + again.updated == 0);
}

TEST_CASE("what any version of a series tells of in one file stays, however often it comes")
{
    ImportBook book;
    const std::string file =
        noons("SEQUENCE:0\nDTSTART:20251103T180000Z\nRRULE:FREQ=WEEKLY;COUNT=4\n") +
        noons("SEQUENCE:1\nDTSTART:20251103T180000Z\nRRULE:FREQ=WEEKLY;COUNT=2\n");
    counted(book, file);
    const ImportCounts again = counted(book, file);
    CHECK(again.added + again.updated == 0);
    CHECK(meetingOf(book, "noon@x/20251110T180000Z").status == MeetingStatus::Planned);
}

TEST_CASE("a series that moves to another hour does not leave the old hours planned")
{
    ImportBook book;
    counted(book, noons("SEQUENCE:1\nDTSTART:20251103T180000Z\nRRULE:FREQ=WEEKLY;COUNT=2\n"));
    const std::string moved = noons("SEQUENCE:2\nDTSTART:20251103T190000Z\n"
                                    "RRULE:FREQ=WEEKLY;COUNT=2\n");
    CHECK(counted(book, moved).added == 1);
    CHECK(meetingOf(book, "noon@x").recurrenceId == "20251103T190000Z"_q);
    CHECK(meetingOf(book, "noon@x/20251110T180000Z").status == MeetingStatus::Missed);
    CHECK(meetingOf(book, "noon@x/20251110T190000Z").status == MeetingStatus::Planned);
    const ImportCounts again = counted(book, moved);
    CHECK(again.added + again.updated == 0);
    // An older version that comes late changes nothing.
    counted(book, noons("SEQUENCE:1\nDTSTART:20251103T180000Z\nRRULE:FREQ=WEEKLY;COUNT=1\n"));
    CHECK(meetingOf(book, "noon@x/20251110T190000Z").status == MeetingStatus::Planned);
}

TEST_CASE("an import is called by the title of its calendar, too")
{
    ImportBook book;
    Import import;
    ImportReading reading(import, book.lookup(), book.clock.now());
    reading.beginFile("noon.ics"_q, FileFormat::Calendar, "iCalendar"_q);
    CalendarReader reader(reading, at("2025-10-14T13:25"));
    reader.feed(noons("DTSTART:20251103T180000Z\n"));
    reader.finish();
    CHECK(namesOf(import.plan) == "noon.ics (Radiology)"_q);
}

namespace
{

std::string noonMail(const char* method, const std::string& lines)
{
    return "BEGIN:VCALENDAR\nMETHOD:" + std::string(method) + "\nBEGIN:VEVENT\nUID:noon@x\n" +
           lines + "END:VEVENT\nEND:VCALENDAR\n";
}

const std::string oneNoon = "SUMMARY:Noon\nDTSTART:20251103T180000Z\nDTEND:20251103T190000Z\n";
const std::string weeklyNoons = oneNoon + "RRULE:FREQ=WEEKLY;COUNT=3\n";

} // namespace

TEST_CASE("an archive of invitations that comes again brings nothing")
{
    const std::string archive = GENERATE_COPY(
        // A oneNoon event became a series; a series with another start took the UID of a oneNoon
        // one.
        noonMail("REQUEST", oneNoon) + noonMail("REQUEST", "SEQUENCE:1\n" + weeklyNoons),
        noonMail("REQUEST", "SEQUENCE:2\n" + oneNoon) +
            noonMail("PUBLISH",
                     "SUMMARY:Holiday\nDTSTART;VALUE=DATE:20251114\nRRULE:FREQ=YEARLY\n"),
        noonMail("REQUEST", oneNoon) +
            noonMail("PUBLISH", "SEQUENCE:1\nSUMMARY:Holiday\nDTSTART;VALUE=DATE:20251114\n"
                                "RRULE:FREQ=YEARLY\n"),
        noonMail("REQUEST", weeklyNoons) +
            noonMail("CANCEL", "SEQUENCE:1\nRECURRENCE-ID:20251110T180000Z\n") +
            noonMail("ADD", "SEQUENCE:2\nSUMMARY:Extra\nDTSTART:20251120T180000Z\n"),
        noonMail("REQUEST", oneNoon) + noonMail("CANCEL", "SEQUENCE:1\n"));
    CAPTURE(archive);
    ImportBook book;
    CHECK(counted(book, archive).added > 0);
    const ImportCounts again = counted(book, archive);
    CHECK(again.added + again.updated == 0);
}

TEST_CASE("what calls off a known meeting need not say when it was, or what about")
{
    ImportBook book;
    counted(book, noonMail("REQUEST", weeklyNoons));
    Meeting second = meetingOf(book, "noon@x/20251110T180000Z");
    second.topic = "My words"_q;
    book.change([&](Edit& edit) { return edit.update(second); });

    CHECK(
        counted(book, noonMail("CANCEL", "SEQUENCE:1\nRECURRENCE-ID:20251110T180000Z\n")).updated ==
        1);
    second = meetingOf(book, "noon@x/20251110T180000Z");
    CHECK(second.status == MeetingStatus::Missed);
    CHECK(second.topic == "My words"_q);
    CHECK(second.time.endAt.has_value());
    CHECK(meetingOf(book, "noon@x").status == MeetingStatus::Planned);

    CHECK(counted(book, noonMail("CANCEL", "SEQUENCE:2\n")).updated == 2);
    CHECK(meetingOf(book, "noon@x/20251117T180000Z").status == MeetingStatus::Missed);
    CHECK(counted(book, noonMail("CANCEL", "SEQUENCE:2\n")).updated == 0);
}

TEST_CASE("what calls off a meeting may come with it in the same import, from another file")
{
    ImportBook book;
    Import import;
    ImportReading reading(import, book.lookup(), book.clock.now());
    for (const std::string& text :
         {noonMail("REQUEST", oneNoon), noonMail("CANCEL", "SEQUENCE:1\n")}) {
        reading.beginFile("mail.ics"_q, FileFormat::Calendar, "iCalendar"_q);
        CalendarReader reader(reading, at("2025-10-14T13:25"));
        reader.feed(text);
        reader.finish();
    }
    REQUIRE(write(book.notebook(), import, book.clock.now()));
    CHECK(import.plan.items[1].title == "Noon"_q);
    CHECK(meetingOf(book, "noon@x").status == MeetingStatus::Missed);
}
