// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>
#include <vector>

namespace rapport
{

// What a column of a CSV file may hold. Each has one word, the one resources/csv-presets.json and
// remembered mappings use.
enum class CsvField {
    Keep,           // nothing we know: kept as a property of its own, so that it survives
    LeaveOut,       // the student does not want it
    Name,           // whole: "Dr. Ana Ruiz, MD" or "Ruiz, Ana"
    StructuredName, // vCard's "family;given;additional;prefix;suffix"
    Given,
    Additional,
    Family,
    Title,
    TitleOrRole, // "Title": "Dr" or "Registrar"; told apart by what the column holds
    Suffix,
    Preferred,
    Pronunciation,
    Pronouns,
    Uid,
    Kind,
    Email,
    EmailLabel,
    Phone,
    PhoneLabel,
    Link,
    LinkLabel,
    Institution,
    Department,
    Role,
    Specialty,
    Pgy,
    Notes,
    Categories,
    MetOn,
    MetPlace,
    Birthday,
    BirthYear,
    BirthMonth,
    BirthDay,
    Anniversary,
    Address, // whole, in one cell
    AddressLabel,
    PoBox,
    Street,
    StreetMore,
    City,
    Region,
    PostalCode,
    Country,
    Custom, // a field the student named in the other program
    CustomLabel,
    GroupName,
    GroupKind,
    GroupParent,
    GroupLevel,
    GroupWeb,
    GroupMeets,
    GroupFundsTravel,
    GroupSince,
    GroupUntil,
    GroupSponsor,
    GroupNotes
};

QString wordOf(CsvField field);
std::optional<CsvField> csvFieldOf(const QString& word);
// Those a student may choose for a column of people, in the order a menu lists them.
const std::vector<CsvField>& contactFields();
const std::vector<CsvField>& groupFields();
// In the student's language, for a menu: "E-mail".
QString labelOf(CsvField field);
bool isDate(CsvField field);

} // namespace rapport
