// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guard/PatientGuard.h"
#include "notebook/Sample.h"
#include "support/Catch.h"
#include "support/FakeClock.h"
#include "support/IncomingFiles.h"

#include <nlohmann/json.hpp>

using namespace rapport;

namespace
{

const QDate today(2025, 10, 14);

std::vector<PatientSign::Rule> rulesIn(const char* text)
{
    std::vector<PatientSign::Rule> rules;
    for (const PatientSign& sign : PatientGuard().signsIn(QString::fromUtf8(text), today))
        rules.push_back(sign.rule);
    return rules;
}

using Rules = std::vector<PatientSign::Rule>;

} // namespace

TEST_CASE("record numbers are seen, however they are announced")
{
    for (const char* text :
         {"Follow up MRN 00123456 tomorrow", "mrn: 4471-209", "medical record number is A1234567",
          "Chart no. 88123", "her patient ID #5500123", "SSN 219-09-9999"}) {
        INFO(text);
        CHECK(rulesIn(text) == Rules{PatientSign::Rule::RecordNumber});
    }
}

TEST_CASE("a name with a date of birth is seen")
{
    for (const char* text :
         {"John Doe, DOB 3/4/1956, came back", "Saw Maria Lopez (born 4 Mar 1956)",
          "Mr. Lee date of birth: 1961-07-30", "Anna Schmidt 03.04.1956", "pt Jones, dob 3-4-56",
          "Peter Novák, 12/31/48"}) {
        INFO(text);
        CHECK(rulesIn(text) == Rules{PatientSign::Rule::NameWithBirth});
    }
}

TEST_CASE("a patient with an age, and an illness with a bed, are seen")
{
    CHECK(rulesIn("Mrs. Alvarez, 67F with dyspnea") == Rules{PatientSign::Rule::NameWithAge});
    CHECK(rulesIn("patient Osei is a 54 y/o man") == Rules{PatientSign::Rule::NameWithAge});
    CHECK(rulesIn("the CHF in bed 12 was interesting") ==
          Rules{PatientSign::Rule::BedWithCondition});
    CHECK(rulesIn("Room 412: pneumonia, wants to go home") ==
          Rules{PatientSign::Rule::BedWithCondition});
}

TEST_CASE("what students write about people and classes is no patient")
{
    for (const char* text :
         {"Sepsis talk in Room 204", "Met Dr. Ana Ruiz on 3/4/2025, offered shadowing",
          "Dr. Ana Ruiz (312) 555-0142", "Lecture on heart failure, bed-side manner matters",
          "Stroke lab in room 12B", "Birthday of the group: born 2019",
          "Ask about her 2015 paper on 1,200 patients", "Mr. Lee runs the clinic on Fridays",
          "call 312-555-0142 after 5", "ORCID 0000-0002-1825-0097", "Ana Ruiz, 10/16/2025 12:00",
          ""}) {
        INFO(text);
        CHECK(rulesIn(text).empty());
    }
}

TEST_CASE("a sign says where it stands, in each sentence")
{
    const QString text = QStringLiteral("Good talk. Then MRN 00123456 came up.\nAnd MRN 99887766.");

    const std::vector<PatientSign> signs = PatientGuard().signsIn(text, today);

    REQUIRE(signs.size() == 2);
    CHECK(text.mid(signs[0].start, signs[0].length) == QStringLiteral("MRN 00123456"));
    CHECK(text.mid(signs[1].start, signs[1].length) == QStringLiteral("MRN 99887766"));
    CHECK_FALSE(sentenceOf(signs[0].rule).isEmpty());
}

TEST_CASE("nothing in the sample notebook looks like a patient")
{
    const QDateTime now = FakeClock().now();
    const auto notebook = openSample(now);
    REQUIRE(notebook.has_value());
    const Lookup& lookup = (*notebook)->lookup();
    const PatientGuard guard;
    QStringList texts;
    for (const ContactId id : lookup.contacts({})) {
        texts << lookup.contact(id)->notes;
        for (const StoryEntry& entry : lookup.story(id))
            texts << entry.words;
    }
    for (const MeetingId id : lookup.meetings({}, now))
        texts << lookup.meeting(id)->notes << lookup.meeting(id)->takeAway
              << lookup.meeting(id)->line;
    for (const FollowUpId id : lookup.followUps({}))
        texts << lookup.followUp(id)->note;
    for (const QString& text : texts) {
        INFO(text.toStdString());
        CHECK(guard.signsIn(text, now.date()).empty());
    }
}

TEST_CASE("no line of the capture tests looks like a patient")
{
    const PatientGuard guard;
    int lines = 0;
    for (const char* name : {"capture-lines.json", "more-capture-lines.json"}) {
        const auto file = nlohmann::json::parse(
            bytesOfFile(QStringLiteral(RAPPORT_TEST_DATA "/") + QString::fromLatin1(name))
                .toStdString());
        for (const char* list : {"cases", "follow_up_cases"})
            for (const auto& each : file.value(list, nlohmann::json::array())) {
                const std::string line = each.at("line").get<std::string>();
                INFO(line);
                const bool isMeantToBe = line.find("DOB") != std::string::npos;
                CHECK(guard.signsIn(QString::fromStdString(line), today).empty() != isMeantToBe);
                ++lines;
            }
    }
    CHECK(lines > 100);
}

TEST_CASE("a date of birth is seen whichever order it is written in")
{
    for (const char* text :
         {"Maria López, nac. 04/03/1956", "Anna Schmidt, geb. 4.3.1956", "Anna Schmidt 04.03.1956",
          "Maria López 1956-03-04", "Maria López 4 mar 1956",
          "Maria López, nacida 4 de marzo de 1956", "Anna Schmidt, geboren am 4. März 1956",
          "DOB 1956/03/04 for John Doe"}) {
        INFO(text);
        CHECK(rulesIn(text) == Rules{PatientSign::Rule::NameWithBirth});
    }
}

TEST_CASE("a long and hostile text is read in bounded time")
{
    const QString text = QStringLiteral("Aa ").repeated(200'000) + QStringLiteral("MRN 00123456");
    CHECK(PatientGuard().signsIn(text, today).empty());
    CHECK(rulesIn("John John John John 1/1/1/1/1/1/1/1").empty());
}
