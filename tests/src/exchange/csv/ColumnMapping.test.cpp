// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv/ColumnMapping.h"

#include "exchange/text/TextDecoder.h"
#include "support/Catch.h"

#include <QFile>
#include <algorithm>

using namespace rapport;

namespace
{

CsvSample sampleOfFile(const QString& name)
{
    QFile file(QStringLiteral(RAPPORT_TEST_DATA "/csv/") + name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    TextDecoder decoder;
    std::string text;
    decoder.decode(file.readAll().toStdString(), text);
    decoder.finish(text);
    return sampleOf(text, true);
}

ColumnMapping mappingOfFile(const QString& name)
{
    return guessMapping(sampleOfFile(name), CsvWords());
}

ColumnMapping mappingOfText(std::string_view text)
{
    return guessMapping(sampleOf(text, true), CsvWords());
}

// "given,family,email": what the columns were taken for.
QString fieldsOf(const ColumnMapping& mapping)
{
    QStringList fields;
    for (const CsvColumn& column : mapping.columns) {
        QString field = wordOf(column.meaning.field);
        if (!column.meaning.label.isEmpty())
            field += u':' + column.meaning.label;
        fields.push_back(field);
    }
    return fields.join(u',');
}

} // namespace

TEST_CASE("The exports of known programs are told apart, in every language they write")
{
    const std::pair<const char*, const char*> presets[] = {
        {"linkedin.csv", "LinkedIn Connections"},
        {"linkedin-2019.csv", "LinkedIn Connections"},
        {"google.csv", "Google Contacts"},
        {"google-old.csv", "Google Contacts (before 2024)"},
        {"outlook.csv", "Outlook"},
        {"outlook-de.csv", "Outlook (German)"},
        {"outlook-fr.csv", "Outlook (French)"},
        {"outlook-es.csv", "Outlook (Spanish)"},
        {"outlook-it.csv", "Outlook (Italian)"},
        {"outlook-da-all-fields.csv", "Outlook (Danish)"},
        {"outlook-pl-windows1250.csv", "Outlook (Polish)"},
        {"outlook-cs-windows1250.csv", "Outlook (Czech)"},
        {"outlook-com.csv", "Outlook"},
        {"linkedin-contacts.csv", "LinkedIn Contacts"},
        {"linkedin-imported-contacts.csv", "LinkedIn Contacts"},
        {"outlook-nl.csv", "Outlook (Dutch)"},
        {"outlook-pt.csv", "Outlook (Portuguese)"},
        {"thunderbird.csv", "Thunderbird"},
        {"thunderbird-de.tsv", "Thunderbird"},
        {"apple.csv", "Apple Contacts"},
        {"monica.csv", "Monica"},
        {"nextcloud.csv", "Nextcloud Contacts"},
        {"hubspot.csv", "HubSpot"},
        {"salesforce.csv", "Salesforce"},
        {"yahoo.csv", "Yahoo"},
        {"plain.csv", ""},
        {"ru.csv", ""},
    };
    for (const auto& [file, preset] : presets) {
        CAPTURE(file);
        CHECK(mappingOfFile(QLatin1StringView(file)).preset == QLatin1StringView(preset));
    }
}

TEST_CASE("Columns are known by header words of many languages, in any order")
{
    CHECK(fieldsOf(mappingOfFile("plain-order.csv"_q)) == "phone,email,name,notes"_q);
    CHECK(fieldsOf(mappingOfFile("ru.csv"_q)) == "given,family,email,phone,institution,role"_q);
    CHECK(fieldsOf(mappingOfFile("ja.csv"_q)) == "name,email,phone,institution,role,notes"_q);
    CHECK(fieldsOf(mappingOfFile("bars.txt"_q)) == "family,given,suffix,email,department"_q);
    CHECK(fieldsOf(mappingOfText("Name,E-mail 1,Notes 1,Street 2\nA B,a@x.edu,x,y\n")) ==
          "name,email,notes,street-more"_q);
    CHECK(fieldsOf(mappingOfFile("pl.csv"_q)) == "name,email,phone,notes"_q);
    CHECK(fieldsOf(mappingOfText("Name,Email,Met via,Referred by\nA B,a@x.edu,Zoom,Bo Ek\n")) ==
          "name,email,keep,keep"_q);
}

TEST_CASE("Numbered and placed headers say which of several and what kind")
{
    const ColumnMapping german = mappingOfFile("outlook-de.csv"_q);
    const auto meaningOf = [&](const QString& header) {
        const auto found =
            std::find_if(german.columns.begin(), german.columns.end(),
                         [&](const CsvColumn& column) { return column.header == header; });
        REQUIRE(found != german.columns.end());
        return found->meaning;
    };
    CHECK(meaningOf("Telefon geschäftlich 2"_q) == CsvMeaning{CsvField::Phone, "work"_q, 2});
    CHECK(meaningOf("E-Mail 2: Adresse"_q) == CsvMeaning{CsvField::Email, {}, 2});
    CHECK(meaningOf("Straße geschäftlich 2"_q) == CsvMeaning{CsvField::StreetMore, "work"_q, 1});
    CHECK(meaningOf("Land/Region geschäftlich"_q) == CsvMeaning{CsvField::Country, "work"_q, 1});
    CHECK(meaningOf("Telefon Assistent"_q).field == CsvField::Keep);
}

TEST_CASE("Without headers, or with unknown ones, columns are known by what they hold")
{
    const ColumnMapping none = mappingOfFile("no-header.csv"_q);
    CHECK_FALSE(none.hasHeader);
    CHECK(none.firstLine == 1);
    CHECK(fieldsOf(none) == "email,name,phone"_q);
    CHECK(fieldsOf(mappingOfFile("no-header-two-names.csv"_q)) == "given,family,email"_q);
    CHECK(fieldsOf(mappingOfFile("emails-only.csv"_q)) == "email"_q);

    const ColumnMapping unknown = mappingOfFile("unknown-language.csv"_q);
    CHECK(unknown.hasHeader);
    CHECK(unknown.firstLine == 2);
    CHECK(fieldsOf(unknown) == "name,email,phone"_q);
}

TEST_CASE("A header that means two things is settled by its neighbours and its cells")
{
    CHECK(fieldsOf(mappingOfText("Nombre,Apellidos,Correo\nAna,Ruiz,a@x.es\n")) ==
          "given,family,email"_q);
    CHECK(fieldsOf(mappingOfText("Name,Vorname,E-Mail\nRuiz,Ana,a@x.de\n")) ==
          "family,given,email"_q);
    CHECK(fieldsOf(mappingOfText("Name,First name,Email\nAna Ruiz,Ana,a@x.edu\n")) ==
          "name,given,email"_q);
    CHECK(fieldsOf(mappingOfText("Nom,Courriel\nAna Ruiz,a@x.fr\n")) == "name,email"_q);
    CHECK(fieldsOf(mappingOfText("Title,Name,Email\nDr.,Ana Ruiz,a@x.edu\n")) ==
          "title,name,email"_q);
    CHECK(fieldsOf(mappingOfText("Name,Title,Email\nAna Ruiz,Chair,a@x.edu\n")) ==
          "name,role,email"_q);
    CHECK(fieldsOf(mappingOfText("Name,Contact\nAna Ruiz,a@x.edu\n")) == "name,email"_q);
}

TEST_CASE("Lines before the header are passed over")
{
    CHECK(mappingOfFile("linkedin.csv"_q).firstLine == 5);
    CHECK(mappingOfFile("excel-sep.csv"_q).firstLine == 3);
}

TEST_CASE("A directory of groups is told from a list of people")
{
    const ColumnMapping groups = mappingOfFile("groups.csv"_q);
    CHECK(groups.subject == ColumnMapping::Subject::Groups);
    CHECK(fieldsOf(groups) == "group-name,group-kind,group-parent,group-level,group-meets,"
                              "group-web,group-funds-travel,group-sponsor,group-notes"_q);
    CHECK(mappingOfFile("groups-plain.csv"_q).subject == ColumnMapping::Subject::Groups);
    CHECK(mappingOfText("Club name,President email,Meets\nEMIG,a@x.edu,Tue\n").subject ==
          ColumnMapping::Subject::Groups);
    CHECK(mappingOfFile("plain.csv"_q).subject == ColumnMapping::Subject::Contacts);
    CHECK(mappingOfText("Name,Company,Category\nAna,UH,x\n").subject ==
          ColumnMapping::Subject::Contacts);
}

TEST_CASE("Days that may be read both ways are asked about; days that may not are not")
{
    const ColumnMapping unclear = mappingOfFile("unclear-dates.csv"_q);
    CHECK(unclear.isUnclear);
    CHECK(unclear.unclearDay == "03/04/2025"_q);
    const ColumnMapping clear = mappingOfText("Name,Email,Met on\nA,a@x.edu,13/04/2025\n"
                                              "B,b@x.edu,03/04/2025\n");
    CHECK_FALSE(clear.isUnclear);
    CHECK(clear.dates == DateOrder::DayFirst);
    CHECK_FALSE(mappingOfFile("linkedin.csv"_q).isUnclear);
    CHECK_FALSE(mappingOfFile("outlook-fr.csv"_q).isUnclear);
}

TEST_CASE("Text with commas in it is no list of people")
{
    CHECK_FALSE(isUsable(mappingOfFile("prose.csv"_q)));
    CHECK_FALSE(isUsable(mappingOfFile("empty.csv"_q)));
    CHECK_FALSE(
        isUsable(mappingOfText("Exam,Room,Hour\nAnatomy,Hall A,Nine\nBiology,Hall B,Ten\n")));
    CHECK(isUsable(mappingOfFile("header-only.csv"_q)));
    CHECK(isUsable(mappingOfFile("emails-only.csv"_q)));
}

TEST_CASE("A mapping is remembered as it is")
{
    for (const QString& file : {"google.csv"_q, "outlook-de.csv"_q, "unclear-dates.csv"_q,
                                "groups.csv"_q, "no-header.csv"_q}) {
        const ColumnMapping mapping = mappingOfFile(file);
        CHECK(mappingFromJson(mappingToJson(mapping)) == mapping);
    }
    CHECK(headersOf(mappingOfText("Full Name,E-Mail\nA B,a@x.edu\n")) == "full name|e mail"_q);
    CHECK_FALSE(mappingFromJson("[]").has_value());
}

TEST_CASE("Days are read in the forms programs write them")
{
    const CsvWords words;
    const auto read = [&](const char* cell, DateOrder order = DateOrder::MonthFirst) {
        return dateFrom(QString::fromUtf8(cell), order, words);
    };
    for (const char* cell :
         {"2025-10-14", "14 Oct 2025", "Oct 14, 2025", "October 14, 2025", "14. Oktober 2025",
          "14 de octubre de 2025", "14 octobre 2025", "14.10.2025", "14.10.25", "10/14/2025",
          "10/14/25, 5:12 PM", "14/10/2025", "2025/10/14", "20251014", "2025-10-14T08:00:00Z",
          "2025-10-14 08:00", "14-Oct-25", "2025 Oct 14", "Tue, 14 Oct 2025"}) {
        CAPTURE(cell);
        CHECK(read(cell) == QDate(2025, 10, 14));
    }
    CHECK(read("03/04/2025") == QDate(2025, 3, 4));
    CHECK(read("03/04/2025", DateOrder::DayFirst) == QDate(2025, 4, 3));
    CHECK(read("03.04.2025") == QDate(2025, 4, 3));
    CHECK(read("3/4/75") == QDate(1975, 3, 4));
    for (const char* cell : {"31/02/2025", "soon", "", "0/0/00", "12", "2025"}) {
        CAPTURE(cell);
        CHECK_FALSE(read(cell).isValid());
    }
    CHECK(isNoDate("0/0/00"_q));
    CHECK_FALSE(isNoDate("10/10/10"_q));
}

TEST_CASE("headers of other languages are known", "[exchange]")
{
    const std::pair<const char*, const char*> tables[] = {
        {"Etunimi,Sukunimi,Sähköpostiosoite,Osasto,Matkapuhelin,Kotipuhelin\nA,B,a@x.fi,C,1,2\n",
         "given,family,email,department,phone:mobile,phone:home"},
        {"Förnamn,Efternamn,E-postadress,Befattning,Telefon arbete\nA,B,a@x.se,C,1\n",
         "given,family,email,role,phone:work"},
        {"Имя,Фамилия,Почта,Рабочий телефон\nА,Б,a@x.ru,1\n", "given,family,email,phone:work"},
        {"Ad,Soyad,E-posta,İş Unvanı,İş Telefonu\nA,B,a@x.tr,C,1\n",
         "given,family,email,role,phone:work"},
        {"Vezetéknév,Keresztnév,E-mail cím,Osztály,Születésnap\nA,B,a@x.hu,C,1980.04.05\n",
         "family,given,email,department,birthday"},
        {"姓,名,电子邮件,移动电话,商务电话,附注\nA,B,a@x.cn,1,2,C\n",
         "family,given,email,phone:mobile,phone:work,notes"},
        {"이름,성,이메일,부서,직함,집 전화\nA,B,a@x.kr,C,D,1\n",
         "given,family,email,department,role,phone:home"},
        {"Όνομα,Επώνυμο,Email,Τμήμα,Κινητό τηλέφωνο,Σημειώσεις\nA,B,a@x.gr,C,1,D\n",
         "given,family,email,department,phone:mobile,notes"}};
    for (const auto& [text, fields] : tables) {
        CAPTURE(text);
        CHECK(fieldsOf(mappingOfText(text)) == QString::fromUtf8(fields));
    }
}
