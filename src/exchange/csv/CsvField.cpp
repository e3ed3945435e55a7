// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv/CsvField.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace rapport
{
namespace
{

struct FieldWord {
    CsvField field;
    const char* word;
    const char* label;
};

constexpr std::array fieldWords{
    FieldWord{CsvField::Keep, "keep", QT_TRANSLATE_NOOP("CsvField", "Keep as it is")},
    FieldWord{CsvField::LeaveOut, "leave-out", QT_TRANSLATE_NOOP("CsvField", "Leave out")},
    FieldWord{CsvField::Name, "name", QT_TRANSLATE_NOOP("CsvField", "Whole name")},
    FieldWord{CsvField::StructuredName, "structured-name",
              QT_TRANSLATE_NOOP("CsvField", "Name, parted by semicolons")},
    FieldWord{CsvField::Given, "given", QT_TRANSLATE_NOOP("CsvField", "Given name")},
    FieldWord{CsvField::Additional, "additional", QT_TRANSLATE_NOOP("CsvField", "Middle name")},
    FieldWord{CsvField::Family, "family", QT_TRANSLATE_NOOP("CsvField", "Family name")},
    FieldWord{CsvField::Title, "title", QT_TRANSLATE_NOOP("CsvField", "Title (Dr, Prof)")},
    FieldWord{CsvField::TitleOrRole, "title-or-role",
              QT_TRANSLATE_NOOP("CsvField", "Title or role")},
    FieldWord{CsvField::Suffix, "suffix", QT_TRANSLATE_NOOP("CsvField", "Degree or suffix")},
    FieldWord{CsvField::Preferred, "preferred", QT_TRANSLATE_NOOP("CsvField", "Preferred name")},
    FieldWord{CsvField::Pronunciation, "pronunciation",
              QT_TRANSLATE_NOOP("CsvField", "Pronunciation")},
    FieldWord{CsvField::Pronouns, "pronouns", QT_TRANSLATE_NOOP("CsvField", "Pronouns")},
    FieldWord{CsvField::Uid, "uid", QT_TRANSLATE_NOOP("CsvField", "Identifier")},
    FieldWord{CsvField::Kind, "kind", QT_TRANSLATE_NOOP("CsvField", "Kind of person")},
    FieldWord{CsvField::Email, "email", QT_TRANSLATE_NOOP("CsvField", "E-mail")},
    FieldWord{CsvField::EmailLabel, "email-label",
              QT_TRANSLATE_NOOP("CsvField", "Label of an e-mail")},
    FieldWord{CsvField::Phone, "phone", QT_TRANSLATE_NOOP("CsvField", "Phone")},
    FieldWord{CsvField::PhoneLabel, "phone-label",
              QT_TRANSLATE_NOOP("CsvField", "Label of a phone")},
    FieldWord{CsvField::Link, "link", QT_TRANSLATE_NOOP("CsvField", "Link")},
    FieldWord{CsvField::LinkLabel, "link-label", QT_TRANSLATE_NOOP("CsvField", "Label of a link")},
    FieldWord{CsvField::Institution, "institution", QT_TRANSLATE_NOOP("CsvField", "Institution")},
    FieldWord{CsvField::Department, "department", QT_TRANSLATE_NOOP("CsvField", "Department")},
    FieldWord{CsvField::Role, "role", QT_TRANSLATE_NOOP("CsvField", "Role")},
    FieldWord{CsvField::Specialty, "specialty", QT_TRANSLATE_NOOP("CsvField", "Specialty")},
    FieldWord{CsvField::Pgy, "pgy", QT_TRANSLATE_NOOP("CsvField", "PGY year")},
    FieldWord{CsvField::Notes, "notes", QT_TRANSLATE_NOOP("CsvField", "Notes")},
    FieldWord{CsvField::Categories, "categories", QT_TRANSLATE_NOOP("CsvField", "Tags")},
    FieldWord{CsvField::MetOn, "met-on", QT_TRANSLATE_NOOP("CsvField", "Met on")},
    FieldWord{CsvField::MetPlace, "met-place", QT_TRANSLATE_NOOP("CsvField", "Met at")},
    FieldWord{CsvField::Birthday, "birthday", QT_TRANSLATE_NOOP("CsvField", "Birthday")},
    FieldWord{CsvField::BirthYear, "birth-year", QT_TRANSLATE_NOOP("CsvField", "Year of birth")},
    FieldWord{CsvField::BirthMonth, "birth-month", QT_TRANSLATE_NOOP("CsvField", "Month of birth")},
    FieldWord{CsvField::BirthDay, "birth-day", QT_TRANSLATE_NOOP("CsvField", "Day of birth")},
    FieldWord{CsvField::Anniversary, "anniversary", QT_TRANSLATE_NOOP("CsvField", "Anniversary")},
    FieldWord{CsvField::Address, "address", QT_TRANSLATE_NOOP("CsvField", "Address")},
    FieldWord{CsvField::AddressLabel, "address-label",
              QT_TRANSLATE_NOOP("CsvField", "Label of an address")},
    FieldWord{CsvField::PoBox, "po-box", QT_TRANSLATE_NOOP("CsvField", "PO box")},
    FieldWord{CsvField::Street, "street", QT_TRANSLATE_NOOP("CsvField", "Street")},
    FieldWord{CsvField::StreetMore, "street-more",
              QT_TRANSLATE_NOOP("CsvField", "Street, second line")},
    FieldWord{CsvField::City, "city", QT_TRANSLATE_NOOP("CsvField", "City")},
    FieldWord{CsvField::Region, "region", QT_TRANSLATE_NOOP("CsvField", "State or region")},
    FieldWord{CsvField::PostalCode, "postal-code", QT_TRANSLATE_NOOP("CsvField", "Postal code")},
    FieldWord{CsvField::Country, "country", QT_TRANSLATE_NOOP("CsvField", "Country")},
    FieldWord{CsvField::Custom, "custom", QT_TRANSLATE_NOOP("CsvField", "Other field")},
    FieldWord{CsvField::CustomLabel, "custom-label",
              QT_TRANSLATE_NOOP("CsvField", "Label of an other field")},
    FieldWord{CsvField::GroupName, "group-name", QT_TRANSLATE_NOOP("CsvField", "Group")},
    FieldWord{CsvField::GroupKind, "group-kind", QT_TRANSLATE_NOOP("CsvField", "Kind of group")},
    FieldWord{CsvField::GroupParent, "group-parent",
              QT_TRANSLATE_NOOP("CsvField", "Parent organization")},
    FieldWord{CsvField::GroupLevel, "group-level", QT_TRANSLATE_NOOP("CsvField", "Level")},
    FieldWord{CsvField::GroupWeb, "group-web", QT_TRANSLATE_NOOP("CsvField", "Web page")},
    FieldWord{CsvField::GroupMeets, "group-meets", QT_TRANSLATE_NOOP("CsvField", "Meets when")},
    FieldWord{CsvField::GroupFundsTravel, "group-funds-travel",
              QT_TRANSLATE_NOOP("CsvField", "Funds travel")},
    FieldWord{CsvField::GroupSince, "group-since", QT_TRANSLATE_NOOP("CsvField", "Member since")},
    FieldWord{CsvField::GroupUntil, "group-until", QT_TRANSLATE_NOOP("CsvField", "Member until")},
    FieldWord{CsvField::GroupSponsor, "group-sponsor",
              QT_TRANSLATE_NOOP("CsvField", "Faculty sponsor")},
    FieldWord{CsvField::GroupNotes, "group-notes",
              QT_TRANSLATE_NOOP("CsvField", "Notes on the group")},
};

const FieldWord& entryOf(CsvField field)
{
    return *std::find_if(fieldWords.begin(), fieldWords.end(),
                         [field](const FieldWord& each) { return each.field == field; });
}

std::vector<CsvField> fieldsFrom(CsvField first, CsvField last)
{
    std::vector<CsvField> fields{CsvField::Keep, CsvField::LeaveOut};
    for (const FieldWord& each : fieldWords)
        if (each.field >= first && each.field <= last && each.field != CsvField::TitleOrRole)
            fields.push_back(each.field);
    return fields;
}

} // namespace

QString wordOf(CsvField field)
{
    return QString::fromLatin1(entryOf(field).word);
}

std::optional<CsvField> csvFieldOf(const QString& word)
{
    for (const FieldWord& each : fieldWords)
        if (word == QLatin1StringView(each.word))
            return each.field;
    return std::nullopt;
}

const std::vector<CsvField>& contactFields()
{
    static const std::vector<CsvField> fields = fieldsFrom(CsvField::Name, CsvField::CustomLabel);
    return fields;
}

const std::vector<CsvField>& groupFields()
{
    static const std::vector<CsvField> fields =
        fieldsFrom(CsvField::GroupName, CsvField::GroupNotes);
    return fields;
}

QString labelOf(CsvField field)
{
    return QCoreApplication::translate("CsvField", entryOf(field).label);
}

bool isDate(CsvField field)
{
    return field == CsvField::MetOn || field == CsvField::Birthday ||
           field == CsvField::Anniversary || field == CsvField::GroupSince ||
           field == CsvField::GroupUntil;
}

} // namespace rapport
