// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv/CsvReader.h"

#include "support/Catch.h"
#include "support/CollectingSink.h"

#include <QDir>
#include <QFile>

using namespace rapport;

namespace
{

struct CsvReading {
    CollectingSink sink;
    int rows = 0;

    const Contact& contact(std::size_t i) const
    {
        return std::get<IncomingContact>(sink.taken.at(i).noun).contact;
    }
    const IncomingGroup& group(std::size_t i) const
    {
        return std::get<IncomingGroup>(sink.taken.at(i).noun);
    }
};

CsvReading readBytes(const QByteArray& bytes, qsizetype piece = 4096)
{
    CsvReading reading;
    const CsvWords words;
    CsvReader reader(guessMapping(sampleOfBytes(bytes, true), words), words, reading.sink);
    for (qsizetype at = 0; at < bytes.size(); at += piece)
        reader.feed(bytes.mid(at, piece));
    reader.finish();
    reading.rows = reader.rows();
    return reading;
}

CsvReading readFile(const QString& name, qsizetype piece = 4096)
{
    QFile file(QStringLiteral(RAPPORT_TEST_DATA "/csv/") + name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return readBytes(file.readAll(), piece);
}

QStringList valuesOf(const std::vector<Reach>& reaches)
{
    QStringList values;
    for (const Reach& reach : reaches)
        values.push_back(reach.label.isEmpty() ? reach.value : reach.label + u'=' + reach.value);
    return values;
}

QStringList propertiesOf(const Contact& contact)
{
    return {contact.properties.begin(), contact.properties.end()};
}

} // namespace

TEST_CASE("LinkedIn connections come in with what they hold, and a row of a day only is told")
{
    const CsvReading read = readFile("linkedin.csv"_q);
    REQUIRE(read.sink.taken.size() == 4);
    const Contact& ana = read.contact(0);
    CHECK(read.sink.taken[0].line == 5);
    CHECK(ana.given == "Ana"_q);
    CHECK(ana.family == "Ruiz"_q);
    CHECK(valuesOf(ana.emails) == QStringList{"ana.ruiz@example.edu"_q});
    CHECK(valuesOf(ana.links) == QStringList{"LinkedIn=https://www.linkedin.com/in/ana-ruiz-md"_q});
    REQUIRE(ana.posts.size() == 1);
    CHECK(ana.posts[0].role == "Attending Physician, Emergency Medicine"_q);
    CHECK(ana.metOn == QDate(2025, 10, 14));
    CHECK(read.contact(1).suffix == "MD"_q);
    CHECK(read.contact(2).posts[0].institution == "Clínica \"La Paz\""_q);
    REQUIRE(read.sink.skips.size() == 1);
    CHECK(read.sink.skips[0].line == 8);
    CHECK(read.sink.skips[0].text.contains("15 Jan 2024"_q));
    CHECK(read.rows == 5);
    CHECK(read.sink.conversions.empty());
}

TEST_CASE("Google's labels, several values of a cell, addresses and own fields come in")
{
    const CsvReading read = readFile("google.csv"_q);
    REQUIRE(read.sink.taken.size() == 3);
    const Contact& ruth = read.contact(0);
    CHECK(ruth.title == "Dr"_q);
    CHECK(ruth.preferred == "Ruthie"_q);
    CHECK(valuesOf(ruth.emails) ==
          QStringList{"work=r.adeyemi@example.edu"_q, "home=ruth@example.net"_q});
    CHECK(valuesOf(ruth.phones) == QStringList{"mobile=+1 (312) 555-0110"_q,
                                               "mobile=+1 312-555-0111"_q,
                                               "work=+1 312-555-0112"_q});
    CHECK(ruth.tags == std::vector{"Mentors"_q});
    CHECK(ruth.notes == "Met at the cath lab.\nLikes espresso."_q);
    CHECK(propertiesOf(ruth).contains("ADR;TYPE=home:;Apt 4;12 Lake St;Chicago;IL;60601;US"_q));
    CHECK(propertiesOf(ruth).contains("BDAY:19880402"_q));
    CHECK(propertiesOf(ruth).contains("X-CSV-DOXIMITY:radeyemi"_q));
    CHECK(read.contact(1).given == "Radiology Scheduling"_q); // a place, not a person
    REQUIRE(read.sink.skips.size() == 1);
    CHECK(read.sink.skips[0].line == 8);
}

TEST_CASE("A number whose area code stands before a stroke is one number")
{
    const CsvReading read = readBytes("Name,Phone\nAna Ruiz,0444 / 2340349\n"
                                      "Ben Cho,312 555-0101 / 312 555-0102\n");
    REQUIRE(read.sink.taken.size() == 2);
    CHECK(valuesOf(read.contact(0).phones) == QStringList{"0444 / 2340349"_q});
    CHECK(valuesOf(read.contact(1).phones) == QStringList{"312 555-0101"_q, "312 555-0102"_q});
}

TEST_CASE("UTF-16, Windows-1252 and UTF-8 with a mark read alike")
{
    CHECK(readFile("google-old.csv"_q).contact(1).given == "Renée"_q);
    const CsvReading german = readFile("outlook-de.csv"_q);
    CHECK(german.contact(0).family == "Müller-Groß"_q);
    CHECK(german.contact(0).title == "Frau Dr"_q);
    CHECK(propertiesOf(german.contact(0)).contains("BDAY:19700403"_q));
    CHECK(readFile("outlook-es.csv"_q).contact(0).family == "Muñoz Peña"_q);
    CHECK(readFile("ru.csv"_q).contact(0).given == "Анна"_q);
    CHECK(readFile("ja.csv"_q).contact(0).family == "山田"_q);
}

TEST_CASE("Outlook's empty days mean nothing, and its two titles are told apart")
{
    const CsvReading english = readFile("outlook.csv"_q);
    for (const QString& line : propertiesOf(english.contact(0)))
        CHECK_FALSE(line.startsWith("ANNIVERSARY"_q));
    CHECK(english.contact(0).notes == "Said: \"come by on Fridays\"\nRoom 4-210"_q);
    const CsvReading french = readFile("outlook-fr.csv"_q);
    CHECK(french.contact(0).title == "Mme"_q);
    CHECK(french.contact(0).posts[0].role == "Cheffe de clinique"_q);
    CHECK(propertiesOf(french.contact(0)).contains("BDAY:19820605"_q));
}

TEST_CASE("Columns without a field survive as properties, and are told once")
{
    const CsvReading read = readBytes("Name,Email,Locker\nAna,a@x.edu,12\nBo,b@x.edu,\n"
                                      "Cy,c@x.edu,\"1;3\"\n");
    CHECK(propertiesOf(read.contact(0)) == QStringList{"X-CSV-LOCKER:12"_q});
    CHECK(propertiesOf(read.contact(2)) == QStringList{"X-CSV-LOCKER:1\\;3"_q});
    REQUIRE(read.sink.conversions.size() == 1);
    CHECK(read.sink.conversions[0].line == 1);
    CHECK(read.sink.conversions[0].text ==
          "Rapport has no field for “Locker”: kept as it is. Rows with it: 2."_q);
    CHECK(propertiesOf(readBytes("Name,Email,Шкаф\nAna,a@x.edu,12\n").contact(0)) ==
          QStringList{"X-CSV-COLUMN-3;X-HEADER=Шкаф:12"_q});
}

TEST_CASE("Rows too short, too long or empty are told with their lines")
{
    const CsvReading read = readFile("ragged.csv"_q);
    REQUIRE(read.sink.taken.size() == 4);
    CHECK(read.rows == 6);
    std::vector<int> skipped;
    for (const FileRemark& remark : read.sink.skips)
        skipped.push_back(remark.line);
    CHECK(skipped == std::vector{4, 6});
    std::vector<int> converted;
    for (const FileRemark& remark : read.sink.conversions)
        converted.push_back(remark.line);
    CHECK(converted == std::vector{2, 3, 5, 7});
    CHECK(propertiesOf(read.contact(1)) ==
          QStringList{"X-CSV-COLUMN-4:extra"_q, "X-CSV-COLUMN-5:cells"_q});
    CHECK(read.contact(2).given == "555-0103"_q);
    CHECK(readBytes("Name,Email\nAna,a@x.edu\n,\n,\n").sink.skips.empty());
}

TEST_CASE("Cells that are not what their column says are kept in the notes, and told")
{
    const CsvReading read = readBytes("Name,Email,Phone,Met on\nAna,ana at x.edu,ask her,soon\n"
                                      "Bo,b@x.edu,1234567,2025-10-14\n");
    CHECK(read.contact(0).emails.empty());
    CHECK(read.contact(0).phones.empty());
    CHECK(read.contact(0).notes == "Email: ana at x.edu\nPhone: ask her\nMet on: soon"_q);
    CHECK(read.sink.conversions.size() == 3);
}

TEST_CASE("Days that may be read both ways are read one way, and that is told")
{
    const CsvReading read = readFile("unclear-dates.csv"_q);
    CHECK(read.contact(0).metOn == QDate(2025, 3, 4));
    REQUIRE(read.sink.conversions.size() == 1);
    CHECK(read.sink.conversions[0].text.contains("03/04/2025"_q));

    const CsvReading mixed = readFile("mixed-dates.csv"_q);
    CHECK(mixed.contact(0).metOn == QDate(2025, 4, 13));
    CHECK(mixed.contact(1).metOn == QDate(2025, 4, 14));
    CHECK(mixed.contact(4).metOn == QDate(2025, 10, 14));
    CHECK(mixed.contact(5).notes == "Met on: 31/02/2025"_q);
}

TEST_CASE("Broken quotes cost no other row")
{
    const CsvReading read = readFile("broken-quotes.csv"_q);
    REQUIRE(read.sink.taken.size() == 4);
    CHECK(read.contact(1).preferred == "The Beast"_q);
    CHECK(read.contact(3).given == "Di"_q);
    REQUIRE(read.sink.conversions.size() == 2);
    CHECK(read.sink.conversions[0].line == 2);
    CHECK(read.sink.conversions[1].line == 4);
    CHECK(readFile("truncated.csv"_q).contact(1).notes == "cut here\nand it goes"_q);
}

TEST_CASE("Headers that stand in the middle again are passed over")
{
    const CsvReading read = readBytes("Name,Email\nAna,a@x.edu\nName,Email\nBo,b@x.edu\n");
    CHECK(read.sink.taken.size() == 2);
    REQUIRE(read.sink.skips.size() == 1);
    CHECK(read.sink.skips[0].line == 3);
}

TEST_CASE("A directory of groups comes in as groups")
{
    const CsvReading read = readFile("groups.csv"_q);
    REQUIRE(read.sink.taken.size() == 2);
    const IncomingGroup& first = read.group(0);
    CHECK(first.group.name == "Emergency Medicine Interest Group"_q);
    CHECK(first.group.kind == GroupKind::Specialty);
    CHECK(first.group.level == MeetingLevel::Institutional);
    CHECK(first.parentName == "ACEP"_q);
    CHECK(first.group.meetsWhen == "2nd Tuesday, noon"_q);
    CHECK_FALSE(first.group.fundsTravel);
    CHECK(read.group(1).group.fundsTravel);
    CHECK(read.sink.skips.size() == 1);
}

TEST_CASE("Every export reads the same in pieces of any size")
{
    const QDir folder(QStringLiteral(RAPPORT_TEST_DATA "/csv"));
    REQUIRE(folder.entryList(QDir::Files).size() >= 25);
    for (const QString& name : folder.entryList(QDir::Files)) {
        CAPTURE(name);
        const CsvReading whole = readFile(name, 1 << 20);
        const CsvReading pieces = readFile(name, 7);
        REQUIRE(whole.sink.taken.size() == pieces.sink.taken.size());
        for (std::size_t i = 0; i < whole.sink.taken.size(); ++i) {
            CHECK(whole.sink.taken[i].line == pieces.sink.taken[i].line);
            if (std::holds_alternative<IncomingContact>(whole.sink.taken[i].noun))
                CHECK(whole.contact(i) == pieces.contact(i));
        }
        CHECK(whole.sink.conversions.size() == pieces.sink.conversions.size());
    }
}

TEST_CASE("A cancelled reading stops at once and quietly")
{
    CollectingSink sink(2);
    const CsvWords words;
    QByteArray bytes("Name,Email,Locker\n");
    for (int i = 0; i < 1000; ++i)
        bytes += "Ana,a@x.edu,1\n";
    CsvReader reader(guessMapping(sampleOfBytes(bytes, true), words), words, sink);
    CHECK_FALSE(reader.feed(bytes));
    reader.finish();
    CHECK(sink.taken.size() == 2);
    CHECK(sink.conversions.empty());
}

TEST_CASE("What stands beside an address in its cell is not lost")
{
    const CsvReading angle = readBytes("Ana Ruiz <ana@x.edu>\nBo Ek <bo@x.edu>\n");
    CHECK(angle.contact(0).given == "Ana"_q);
    CHECK(angle.contact(0).family == "Ruiz"_q);
    CHECK(valuesOf(angle.contact(0).emails) == QStringList{"ana@x.edu"_q});
    const CsvReading mixed =
        readBytes("Name,Contact\nAna,ana@x.edu / 312-555-0101\n"
                  "Bo,bo@x.edu (ask Sue first)\nCy Young,Cy Young <cy@x.edu>\n");
    CHECK(valuesOf(mixed.contact(0).phones) == QStringList{"312-555-0101"_q});
    CHECK(mixed.contact(1).notes == "Contact: ask Sue first"_q);
    CHECK(mixed.contact(2).notes.isEmpty());
}

TEST_CASE("A birthday may lack its year")
{
    const CsvReading read =
        readBytes("Name,Email,Birthday\nAna,a@x.edu,March 14\nBo,b@x.edu,03/14\n"
                  "Cy,c@x.edu,--03-14\nDi,d@x.edu,14 mars\nEd,e@x.edu,29 Feb\n");
    for (std::size_t i = 0; i < 4; ++i)
        CHECK(propertiesOf(read.contact(i)) == QStringList{"BDAY:--0314"_q});
    CHECK(propertiesOf(read.contact(4)) == QStringList{"BDAY:--0229"_q});
}

TEST_CASE("Tables that begin further down, and pronouns in names, are understood")
{
    const CsvReading zoom = readBytes("Meeting ID,Topic,Start Time,End Time\n912 3456,Lunch,1,2\n\n"
                                      "Name (Original Name),User Email,Join Time,Leave Time\n"
                                      "Ana Ruiz (she/her),ana@x.edu,12:00,13:00\n");
    REQUIRE(zoom.sink.taken.size() == 1);
    CHECK(zoom.contact(0).family == "Ruiz"_q);
    CHECK(zoom.contact(0).pronouns == "she/her"_q);
    const CsvReading directory =
        readBytes("Faculty directory\n\n\"Last, First\",Title,Email,Office\n"
                  "\"Ruiz, Ana\",Chair,ana@x.edu,Room 4-210\n");
    REQUIRE(directory.sink.taken.size() == 1);
    CHECK(directory.contact(0).given == "Ana"_q);
    CHECK(directory.contact(0).phones.empty());
}

TEST_CASE("An address that is there whole and in parts loses nothing")
{
    const CsvReading split =
        readBytes("Name,Email,Home Address,Home City\nAna Ruiz,a@x.edu,5 Oak Ave,Peoria\n");
    CHECK(propertiesOf(split.contact(0)) == QStringList{"ADR;TYPE=home:;;5 Oak Ave;Peoria;;;"_q});
    const CsvReading both = readBytes("Name,Address 1 - Label,Address 1 - Formatted,"
                                      "Address 1 - Street,Address 1 - City\n"
                                      "Ana Ruiz,Cabin 4,\"9 Lake Rd, Ely\",9 Lake Rd,Ely\n"
                                      "Bo Ek,,\"9 Lake Rd, rear door, Ely\",9 Lake Rd,Ely\n");
    CHECK(propertiesOf(both.contact(0)) == QStringList{"ADR;TYPE=Cabin 4:;;9 Lake Rd;Ely;;;"_q});
    CHECK(propertiesOf(both.contact(1)) ==
          QStringList{"ADR:;;9 Lake Rd;Ely;;;"_q,
                      "X-CSV-ADDRESS-1-FORMATTED:9 Lake Rd\\, rear door\\, Ely"_q});
}

TEST_CASE("A display name that says more than the name is kept beside it")
{
    const CsvReading read =
        readBytes("First Name,Last Name,Display Name,Primary Email,Nickname\n"
                  "Ana,Ruiz,\"Dr. Ruiz, Ana\",a@x.edu,\nBo,Ek,Ek Bo,b@x.edu,\n");
    CHECK(propertiesOf(read.contact(0)) == QStringList{"X-CSV-DISPLAY-NAME:Dr. Ruiz\\, Ana"_q});
    CHECK(propertiesOf(read.contact(1)).isEmpty());
}

TEST_CASE("Letters of Central Europe are read, and that is told")
{
    const CsvReading read = readBytes("Name,Email\n\xA3ukasz W\xB9s,w@x.pl\n");
    CHECK(read.contact(0).given == "Łukasz"_q);
    CHECK(read.contact(0).family == "Wąs"_q);
    REQUIRE(read.sink.conversions.size() == 1);
    CHECK(read.sink.conversions[0].text.contains("Windows-1250"_q));
}

TEST_CASE("A company alone is a contact where the table is an address book")
{
    const CsvReading outlook =
        readBytes("First Name,Last Name,E-mail Address,Company,Web Page\n,,,Acme,acme.example\n");
    REQUIRE(outlook.sink.taken.size() == 1);
    CHECK(outlook.contact(0).given == "Acme"_q);
    CHECK(outlook.sink.conversions.size() == 1);
    const CsvReading sheet = readBytes("Name,Email,Company\n,,Acme\nBo Ek,b@x.edu,\n");
    REQUIRE(sheet.sink.skips.size() == 1);
    CHECK(sheet.sink.skips[0].text.contains("Acme"_q));
}

TEST_CASE("What a spreadsheet or Outlook spoilt is no number and no day")
{
    const CsvReading read = readBytes("First Name,Last Name,E-mail Address,Mobile Phone,Birthday\n"
                                      "Pat,Boss,p@x.edu,4.91715E+11,1/1/4501\n");
    CHECK(read.contact(0).phones.empty());
    CHECK(read.contact(0).notes == "Mobile Phone: 4.91715E+11"_q);
    CHECK(read.contact(0).properties.empty());
    REQUIRE(read.sink.conversions.size() == 1);
    CHECK(read.sink.conversions[0].line == 2);
}

TEST_CASE("Headers with nothing below them are said to be that")
{
    const CsvReading read = readFile("header-only.csv"_q);
    CHECK(read.sink.taken.empty());
    REQUIRE(read.sink.skips.size() == 1);
    CHECK(read.sink.skips[0].line == 1);
}

TEST_CASE("a salutation and an academic title are one title, beside a position", "[exchange]")
{
    const CsvReading read =
        readBytes("Anrede;Titel;Vorname;Nachname;Position;Mobiltelefon privat;E-Mail 1\n"
                  "Frau;Dr.;Ana;M\xC3\xBCller;Ober\xC3\xA4rztin;0171 3;ana@x.de\n");
    const Contact& ana = read.contact(0);
    CHECK(ana.title == "Frau Dr"_q);
    CHECK(ana.posts.front().role == "Oberärztin"_q);
    CHECK(valuesOf(ana.phones) == QStringList{"mobile=0171 3"_q});
    CHECK(read.sink.conversions.empty());
}

TEST_CASE("columns that tell how a name is read are the pronunciation", "[exchange]")
{
    const CsvReading google = readBytes(
        "First Name,Last Name,Phonetic First Name,Phonetic Last Name,E-mail 1 - Label,E-mail 1 - "
        "Value\n\xE7\xBF\xBC,\xE6\x84\x9B\xE5\xB7\x9D,Tsubasa,Aikawa,,t@x.jp\n");
    CHECK(google.contact(0).pronunciation == "Tsubasa Aikawa"_q);
    const CsvReading table = readBytes(QStringLiteral("姓,名,セイ,メイ,メールアドレス\n"
                                                      "山田,太郎,ヤマダ,タロウ,t@x.jp\n")
                                           .toUtf8());
    CHECK(table.contact(0).pronunciation == "ヤマダ タロウ"_q);
}

TEST_CASE("headers that a database writes in one word are read by their capitals", "[exchange]")
{
    const CsvReading read =
        readBytes("FirstName,MiddleInitial,LastName,CompanyName,OfficePhoneNumber,InternetAddress\n"
                  "Ana,M,Ruiz,Rush,312 555 0100,ana@x.edu\n");
    const Contact& ana = read.contact(0);
    CHECK(ana.given == "Ana M"_q);
    CHECK(ana.posts.front().institution == "Rush"_q);
    CHECK(valuesOf(ana.phones) == QStringList{"work=312 555 0100"_q});
    CHECK(valuesOf(ana.emails) == QStringList{"ana@x.edu"_q});
}

TEST_CASE("a birthday in three columns is one day, and one in a column called so as well",
          "[exchange]")
{
    const CsvReading parts = readBytes("First Name,Last Name,Primary Email,Birth Year,Birth Month,"
                                       "Birth Day\nAna,Ruiz,ana@x.edu,1980,4,5\n");
    CHECK(propertiesOf(parts.contact(0)).contains("BDAY:19800405"_q));
    const CsvReading whole = readBytes("Name,Email,Birth Day\nAna Ruiz,ana@x.edu,1980-04-05\n");
    CHECK(propertiesOf(whole.contact(0)).contains("BDAY:19800405"_q));
}

TEST_CASE("what eight-bit letters were read as is said", "[exchange]")
{
    const CsvReading read = readBytes("Name,Email\nJos\xE9 Mu\xF1oz,j@x.es\n");
    CHECK(read.contact(0).family == "Muñoz"_q);
    REQUIRE(read.sink.conversions.size() == 1);
    CHECK(read.sink.conversions.front().text.contains("Windows-1252"_q));
}
