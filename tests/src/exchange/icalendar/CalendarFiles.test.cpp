// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/icalendar/CalendarWriter.h"
#include "src/exchange/icalendar/ReadCalendar.h"
#include "support/Catch.h"
#include "support/FakeClock.h"

#include <QDir>
#include <QFile>

using namespace rapport;

namespace
{

QString textIn(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

QString peopleText(const std::vector<IncomingPerson>& people)
{
    QStringList all;
    for (const IncomingPerson& each : people)
        all += each.name + QStringLiteral(" <%1> as %2").arg(each.email, wordOf(each.role));
    return all.join(QStringLiteral(", "));
}

void addLine(QString& text, const char* label, const QString& value)
{
    if (!value.isEmpty())
        text += QStringLiteral("  %1: %2\n").arg(QLatin1String(label), value);
}

QString keptText(const std::vector<QString>& properties)
{
    QString text;
    for (const QString& each : properties)
        text += QStringLiteral("  | %1\n").arg(each.size() > 100 ? each.left(100) + u'…' : each);
    return text;
}

QString textOf(const IncomingMeeting& incoming)
{
    const Meeting& meeting = incoming.meeting;
    QString text = QStringLiteral("meeting %1\n").arg(meeting.uid);
    addLine(text, "when", QString::fromStdString(spanOf(meeting.time)));
    addLine(text, "what", meeting.topic);
    addLine(text, "kind", meeting.kind + u' ' + wordOf(meeting.status));
    addLine(text, "place", meeting.place);
    addLine(text, "link", meeting.link);
    addLine(text, "notes", QString(meeting.notes).replace(u'\n', QStringLiteral("\\n")));
    addLine(text, "groups", incoming.groups.join(QStringLiteral(", ")));
    addLine(text, "people", peopleText(incoming.people));
    if (!meeting.seriesUid.isEmpty())
        addLine(text, "of", meeting.seriesUid + u' ' + meeting.recurrenceId);
    return text + keptText(meeting.properties);
}

QString textOf(const IncomingFollowUp& incoming)
{
    const FollowUp& followUp = incoming.followUp;
    QString text = QStringLiteral("follow-up %1\n").arg(followUp.uid);
    addLine(text, "what", followUp.title);
    addLine(text, "due",
            followUp.dueOn.toString(Qt::ISODate) +
                (followUp.dueHour ? followUp.dueHour->toString(QStringLiteral(" HH:mm")) : ""_q) +
                (followUp.hard ? " hard"_q : ""_q));
    addLine(text, "kind", wordOf(followUp.kind) + u' ' + wordOf(followUp.state));
    if (followUp.closedAt)
        addLine(text, "closed", followUp.closedAt->toString(Qt::ISODate));
    addLine(text, "note", followUp.note);
    addLine(text, "meeting", incoming.meetingUid);
    if (incoming.person)
        addLine(text, "person", peopleText({*incoming.person}));
    return text + keptText(followUp.properties);
}

QString textOf(const ReadCalendar& read)
{
    QString text;
    for (const IncomingMeeting& each : read.meetings)
        text += textOf(each);
    for (const IncomingFollowUp& each : read.followUps)
        text += textOf(each);
    for (const FileRemark& each : read.skips)
        text += QStringLiteral("skipped %1: %2\n").arg(each.line).arg(each.text);
    for (const FileRemark& each : read.conversions)
        text += QStringLiteral("converted %1: %2\n").arg(each.line).arg(each.text);
    return text;
}

ReadCalendar readCalendarFile(const QString& path, std::size_t piece = 4096)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return readCalendar(file.readAll().toStdString(), "2025-10-14T13:25", piece);
}

const QDir& calendarFiles()
{
    static const QDir folder(QStringLiteral(RAPPORT_TEST_DATA "/icalendar"));
    return folder;
}

QString expectedPath(const QString& name)
{
    return QStringLiteral(RAPPORT_TEST_DATA "/icalendar-expected/%1.txt").arg(name.chopped(4));
}

// Lines are kept in the order of the file, and written in ours.
Meeting inOrder(Meeting meeting)
{
    std::sort(meeting.properties.begin(), meeting.properties.end());
    return meeting;
}

FollowUp inOrder(FollowUp followUp)
{
    std::sort(followUp.properties.begin(), followUp.properties.end());
    return followUp;
}

} // namespace

TEST_CASE("calendars of many programs are read as they mean", "[icalendar]")
{
    const QStringList names = calendarFiles().entryList({"*.ics"_q});
    CHECK(names.size() >= 50);
    for (const QString& name : names) {
        CAPTURE(name);
        const QString path = calendarFiles().filePath(name);
        CHECK(textOf(readCalendarFile(path)) == textIn(expectedPath(name)));
        CHECK(textOf(readCalendarFile(path, 1)) == textIn(expectedPath(name)));
    }
}

TEST_CASE("what was read of a calendar is the same after a round trip", "[icalendar]")
{
    for (const QString& name : calendarFiles().entryList({"*.ics"_q})) {
        CAPTURE(name);
        const ReadCalendar read = readCalendarFile(calendarFiles().filePath(name));
        CalendarWriter writer(at("2025-10-14T13:25"), {}, [](auto&&...) { return 1; });
        for (const IncomingMeeting& each : read.meetings)
            writer.add(each);
        for (const IncomingFollowUp& each : read.followUps)
            writer.add(each);
        const std::string text = writer.text();
        CAPTURE(text);
        const ReadCalendar again = readCalendar(text);
        CHECK(again.skips.empty());
        REQUIRE(again.meetings.size() == read.meetings.size());
        REQUIRE(again.followUps.size() == read.followUps.size());
        const auto byUid = [](const auto& a, const auto& b) {
            return a.meeting.uid < b.meeting.uid;
        };
        std::vector<IncomingMeeting> before = read.meetings;
        std::vector<IncomingMeeting> after = again.meetings;
        std::stable_sort(before.begin(), before.end(), byUid);
        std::stable_sort(after.begin(), after.end(), byUid);
        for (std::size_t i = 0; i < before.size(); ++i) {
            CHECK(textOf(after[i]).section(u'|', 0, 0) == textOf(before[i]).section(u'|', 0, 0));
            CHECK(inOrder(after[i].meeting).properties == inOrder(before[i].meeting).properties);
            CHECK(inOrder(after[i].meeting) == inOrder(before[i].meeting));
        }
        for (std::size_t i = 0; i < read.followUps.size(); ++i)
            CHECK(inOrder(again.followUps[i].followUp) == inOrder(read.followUps[i].followUp));
    }
}

TEST_CASE("a description of two megabytes comes in whole", "[icalendar]")
{
    const std::string words(2U << 20U, 'w');
    for (const bool isFolded : {false, true}) {
        std::string description = words;
        for (std::size_t at = 60; isFolded && at < description.size(); at += 63)
            description.insert(at, "\r\n ");
        const auto read = readEvent("DTSTART:20251020T100000\nDESCRIPTION:" + description + "\n");
        CHECK(read.meeting().meeting.notes.size() == static_cast<qsizetype>(words.size()));
        CHECK(read.conversions.empty());
    }
}
