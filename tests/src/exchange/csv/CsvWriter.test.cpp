// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv/CsvWriter.h"

#include "exchange/csv/CsvReader.h"
#include "support/Catch.h"
#include "support/CollectingSink.h"

using namespace rapport;

namespace
{

std::string tableOf(const std::vector<QStringList>& rows)
{
    std::string text;
    CsvTableWriter writer([&](std::string_view bytes) { text += bytes; });
    for (const QStringList& row : rows)
        writer.write(row);
    return text;
}

std::vector<Contact> contactsIn(const std::string& text)
{
    const QByteArray bytes = QByteArray::fromStdString(text);
    CollectingSink sink;
    const CsvWords words;
    CsvReader reader(guessMapping(sampleOfBytes(bytes, true), words), words, sink);
    reader.feed(bytes);
    reader.finish();
    CHECK(sink.skips.empty());
    CHECK(sink.conversions.empty());
    std::vector<Contact> contacts;
    for (const Incoming& incoming : sink.taken)
        contacts.push_back(std::get<IncomingContact>(incoming.noun).contact);
    return contacts;
}

Contact fullContact()
{
    Contact ana;
    ana.uid = "0f1e2d3c-0000-4000-8000-000000000001"_q;
    ana.title = "Dr"_q;
    ana.given = "Ana \"Annie\""_q;
    ana.family = "Ruiz"_q;
    ana.suffix = "MD, MPH"_q;
    ana.preferred = "Annie"_q;
    ana.pronouns = "she/her"_q;
    ana.pronunciation = "roo-EEZ"_q;
    ana.kind = ContactKind::Attending;
    ana.emails = {{"ana@x.edu"_q, "work"_q}, {"ana@y.org"_q, {}}};
    ana.phones = {{"+1 312 555 0101"_q, "mobile"_q}};
    ana.links = {{"https://www.linkedin.com/in/ana"_q, "LinkedIn"_q}};
    ana.posts = {{"University Hospital"_q, "EM"_q, "Attending"_q, {}, 3, {}, {}}};
    ana.specialties = {"Emergency Medicine"_q, "Global Health"_q};
    ana.tags = {"Mentor"_q, "Radiology IG"_q};
    ana.notes = "=1+1\nSaid: \"come\", twice"_q;
    ana.metOn = QDate(2025, 10, 14);
    ana.metPlace = "Lunch talk"_q;
    return ana;
}

CsvNames namesForTest()
{
    return {[](ContactId) { return "Ana Ruiz"_q; }, [](MeetingId) { return "Lunch talk"_q; },
            [](GroupId) { return "Radiology IG"_q; }};
}

} // namespace

TEST_CASE("Cells are quoted where they must be, rows end in CRLF, a mark says it is UTF-8")
{
    CHECK(tableOf({{"a"_q, "b,c"_q, "d\"e"_q, "f\ng"_q, "é"_q}, {""_q, "x"_q}}) ==
          "\xEF\xBB\xBF"
          "a,\"b,c\",\"d\"\"e\",\"f\ng\",é\r\n,x\r\n");
}

TEST_CASE("No cell begins as a formula, and reading takes the guard away again")
{
    for (const QString& cell : {"=1+1"_q, "+1 312 555-0101"_q, "-2"_q, "@sum"_q, "'=x"_q, "''+y"_q,
                                "＝1"_q, "=HYPERLINK(\"http://x\")"_q}) {
        CAPTURE(cell);
        const std::string table = tableOf({{cell}});
        const std::string bare = table.substr(table[3] == '"' ? 4 : 3);
        CHECK(bare.front() == '\'');
        const CsvSample sample = sampleOf(table.substr(3), true);
        CHECK(cellTexts(sample.records.at(0)).front() == cell);
    }
    CHECK(tableOf({{"\tx"_q}}).substr(3, 2) == "\"'");
    CHECK(tableOf({{"O'Neill"_q}}).substr(3) == "O'Neill\r\n");
}

TEST_CASE("People that were written are read as they were")
{
    std::string text;
    ContactCsvWriter writer([&](std::string_view bytes) { text += bytes; });
    const Contact ana = fullContact();
    Contact bo;
    bo.uid = "0f1e2d3c-0000-4000-8000-000000000002"_q;
    bo.tags = {"EMIG, 2025"_q};
    for (int i = 0; i < 5; ++i)
        bo.emails.push_back({QStringLiteral("bo%1@x.edu").arg(i), {}});
    writer.write(ana);
    writer.write(bo);
    const std::vector<Contact> read = contactsIn(text);
    REQUIRE(read.size() == 2);
    CHECK(read[0] == ana);
    CHECK(read[1] == bo);
}

TEST_CASE("What is odd in its column is read as it was written, when we wrote it")
{
    Contact odd;
    odd.uid = "0f1e2d3c-0000-4000-8000-000000000003"_q;
    odd.given = "<b>Odd</b>"_q;
    odd.family = "=cmd|'/c calc'!A1"_q;
    odd.emails = {{"me@home"_q, {}}, {"a,b@x.edu"_q, "work"_q}};
    odd.phones = {{"ask at the desk"_q, "work"_q},
                  {"0444 / 234 03 49"_q, "home"_q},
                  {"javascript:alert(1)"_q, {}}};
    odd.links = {{"file:///etc/passwd"_q, {}}};
    odd.notes = "+1\n\u202Eright to left"_q;
    std::string text;
    ContactCsvWriter writer([&](std::string_view bytes) { text += bytes; });
    writer.write(odd);
    const std::vector<Contact> read = contactsIn(text);
    REQUIRE(read.size() == 1);
    CHECK(read.front() == odd);
}

TEST_CASE("Notes stay out when asked to")
{
    std::string text;
    ContactCsvWriter writer([&](std::string_view bytes) { text += bytes; }, false);
    writer.write(fullContact());
    CHECK(text.find("come") == std::string::npos);
}

TEST_CASE("Meetings and follow-ups are tables with the names of whom they concern")
{
    std::string text;
    const auto sink = [&](std::string_view bytes) { text += bytes; };
    Meeting meeting;
    meeting.topic = "AI in radiology"_q;
    meeting.kind = "lunch talk"_q;
    meeting.groups = {GroupId{1}};
    meeting.time.startOn = meeting.time.endOn = QDate(2025, 10, 14);
    meeting.time.timeZone = "America/Chicago";
    meeting.time.startAt = QDateTime(QDate(2025, 10, 14), QTime(17, 0), Qt::UTC);
    meeting.participants = {{ContactId{1}, Role::Speaker, {}}};
    meeting.took = {Took::Network};
    meeting.uid = "m1"_q;
    MeetingCsvWriter(sink, namesForTest()).write(meeting);
    CHECK(text.find("2025-10-14,12:00,2025-10-14,,America/Chicago,AI in radiology,lunch talk,,"
                    "attended,Radiology IG,,,Ana Ruiz (speaker),,,network,,,m1\r\n") !=
          std::string::npos);

    const auto isReadAsPeople = [&] {
        return isUsable(guessMapping(sampleOf(text, true), CsvWords()));
    };
    CHECK_FALSE(isReadAsPeople()); // a table of meetings is none of people

    text.clear();
    FollowUp followUp;
    followUp.kind = FollowUpKind::ThankYou;
    followUp.contact = ContactId{1};
    followUp.meeting = MeetingId{1};
    followUp.dueOn = QDate(2025, 10, 16);
    followUp.dueHour = QTime(9, 30);
    followUp.hard = true;
    followUp.uid = "f1"_q;
    FollowUpCsvWriter(sink, namesForTest()).write(followUp);
    CHECK(text.find("2025-10-16,09:30,thank-you,Thank Ana Ruiz,Ana Ruiz,Lunch talk,open,yes,,,,,,f1"
                    "\r\n") != std::string::npos);
    CHECK_FALSE(isReadAsPeople());
}
