// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv/RowToContact.h"

#include "exchange/csv/CsvContent.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace rapport
{
namespace
{

// The translations' context; nothing else.
struct CsvReading {
    Q_DECLARE_TR_FUNCTIONS(CsvReading)
};

// "* Work" is Google's mark for the preferred one; "Work Fax" is kept as the others are: "work
// fax".
QString plainLabel(QString label)
{
    label.remove(u'*');
    label = label.simplified();
    static const QStringList usual{QStringLiteral("work"),     QStringLiteral("home"),
                                   QStringLiteral("mobile"),   QStringLiteral("other"),
                                   QStringLiteral("main"),     QStringLiteral("pager"),
                                   QStringLiteral("work fax"), QStringLiteral("home fax")};
    return usual.contains(label.toLower()) ? label.toLower() : label;
}

// Google's "* myContacts" is everybody; "* starred" is a tag like others. Where it parts them by
// ":::", a comma belongs to the name: "EMIG, 2025".
QStringList tagsIn(const QString& cell)
{
    static const QRegularExpression marks(QStringLiteral("[;,\\n]"));
    QStringList tags;
    const QStringList pieces =
        cell.contains(QLatin1StringView(":::")) ? valuesIn(cell) : cell.split(marks);
    for (QString tag : pieces) {
        tag = tag.remove(u'*').remove(u'"').simplified();
        const bool isEverybody =
            tag.compare(QLatin1StringView("mycontacts"), Qt::CaseInsensitive) == 0 ||
            tag.compare(QLatin1StringView("my contacts"), Qt::CaseInsensitive) == 0;
        if (!tag.isEmpty() && !isEverybody && !tags.contains(tag))
            tags.push_back(tag);
    }
    return tags;
}

QStringList specialtiesIn(const QString& cell)
{
    static const QRegularExpression marks(QStringLiteral(":::|[;\\n]"));
    QStringList specialties;
    for (const QString& specialty : cell.split(marks, Qt::SkipEmptyParts))
        if (!specialty.trimmed().isEmpty())
            specialties.push_back(specialty.simplified());
    return specialties;
}

// "4.91715E+11": a spreadsheet took the number for a sum, and its last digits are gone.
bool isShortenedNumber(const QString& cell)
{
    static const QRegularExpression pattern(QStringLiteral("^\\d([.,]\\d+)?E\\+\\d+$"));
    return pattern.match(cell).hasMatch();
}

std::optional<int> pgyIn(const QString& cell)
{
    static const QRegularExpression pattern(QStringLiteral("^\\D*(10|[1-9])\\D*$"));
    const QRegularExpressionMatch match = pattern.match(cell);
    return match.hasMatch() ? std::optional<int>(match.captured(1).toInt()) : std::nullopt;
}

} // namespace

void RowToContact::readCell(std::size_t column, const QString& cell)
{
    if (column >= m_mapping.columns.size()) {
        keep(column, cell);
        return;
    }
    const CsvMeaning& meaning = m_mapping.columns[column].meaning;
    if (meaning.field == CsvField::Name)
        m_wholeColumn = column;
    if (!readName(meaning.field, cell) && !readReach(meaning, cell, column) &&
        !readPost(meaning, cell) && !readAddress(meaning, cell, column) &&
        !readDates(meaning, cell, column))
        readOther(meaning, cell, column);
}

bool RowToContact::readName(CsvField field, const QString& cell)
{
    switch (field) {
    case CsvField::Name:
        m_whole = cell;
        return true;
    case CsvField::StructuredName:
        readStructuredName(cell);
        return true;
    case CsvField::Given:
        m_contact.given = cell.simplified();
        return true;
    case CsvField::Additional:
        m_additional = cell.simplified();
        return true;
    case CsvField::Family:
        m_contact.family = cell.simplified();
        return true;
    case CsvField::Title:
        m_contact.title = plainTitle(cell);
        return true;
    case CsvField::Suffix:
        m_contact.suffix = cell.simplified();
        return true;
    case CsvField::Preferred:
        m_contact.preferred = cell.simplified();
        return true;
    case CsvField::Pronunciation:
        m_contact.pronunciation = cell;
        return true;
    case CsvField::Pronouns:
        m_contact.pronouns = cell;
        return true;
    default:
        return false;
    }
}

void RowToContact::readStructuredName(const QString& cell)
{
    const QStringList parts = cell.split(u';');
    m_contact.family = parts.value(0).trimmed();
    m_contact.given = parts.value(1).trimmed();
    m_additional = parts.value(2).trimmed();
    if (!parts.value(3).trimmed().isEmpty())
        m_contact.title = plainTitle(parts.value(3));
    if (!parts.value(4).trimmed().isEmpty())
        m_contact.suffix = parts.value(4).trimmed();
}

bool RowToContact::readReach(const CsvMeaning& meaning, const QString& cell, std::size_t column)
{
    switch (meaning.field) {
    case CsvField::Email:
        addReaches(m_emails, emailsIn(cell), meaning, cell, column);
        return true;
    case CsvField::Phone:
        addReaches(m_phones, phonesIn(cell), meaning, cell, column);
        return true;
    case CsvField::Link:
        addReaches(m_links, valuesIn(cell), meaning, cell, column);
        return true;
    case CsvField::EmailLabel:
        m_emailLabels[meaning.slot] = plainLabel(cell);
        return true;
    case CsvField::PhoneLabel:
        m_phoneLabels[meaning.slot] = plainLabel(cell);
        return true;
    case CsvField::LinkLabel:
        m_linkLabels[meaning.slot] = plainLabel(cell);
        return true;
    default:
        return false;
    }
}

// What is none of its kind goes to the notes, where it is seen.
void RowToContact::addReaches(std::vector<Labelled>& reaches, const QStringList& values,
                              const CsvMeaning& meaning, const QString& cell, std::size_t column)
{
    const bool isNoPhone =
        meaning.field == CsvField::Phone && (digitsOf(cell).isEmpty() || isShortenedNumber(cell));
    if (values.empty() || isNoPhone) {
        const QString header = m_mapping.columns[column].header;
        addNote(header + QLatin1StringView(": ") + cell);
        m_outcome.converted.push_back(
            CsvReading::tr("“%1” is no %2: kept in the notes.").arg(cell, header));
        return;
    }
    for (const QString& value : values)
        reaches.push_back({value, meaning.label, meaning.slot});
    if (meaning.field == CsvField::Email)
        readBesideEmails(cell, values, column);
}

// "Ana Ruiz <ana@x.edu>" names a person; "ana@x.edu / 555-0101" has a number too.
void RowToContact::readBesideEmails(QString cell, const QStringList& emails, std::size_t column)
{
    static const QRegularExpression marks(QStringLiteral("mailto:|:::|[<>()\\[\\];,\"/|]"),
                                          QRegularExpression::CaseInsensitiveOption);
    for (const QString& email : emails)
        cell.remove(email, Qt::CaseInsensitive);
    cell = cell.replace(marks, QStringLiteral(" ")).simplified();
    if (!hasLetterOrDigit(cell))
        return;
    if (looksLikePhone(cell))
        m_phones.push_back({cell, {}, 1});
    else if (looksLikeName(cell) && m_besideEmail.isEmpty())
        m_besideEmail = cell;
    else
        addNote(headerOf(column) + QLatin1StringView(": ") + cell);
}

bool RowToContact::readPost(const CsvMeaning& meaning, const QString& cell)
{
    Post& post = m_posts[meaning.slot];
    switch (meaning.field) {
    case CsvField::Institution:
        post.institution = cell;
        return true;
    case CsvField::Department:
        post.department = cell;
        return true;
    case CsvField::Role:
    case CsvField::TitleOrRole:
        post.role = cell;
        return true;
    case CsvField::Pgy:
        readPgy(post, cell);
        return true;
    case CsvField::Specialty:
        for (const QString& specialty : specialtiesIn(cell))
            m_contact.specialties.push_back(specialty);
        return true;
    default:
        return false;
    }
}

void RowToContact::readPgy(Post& post, const QString& cell)
{
    post.pgy = pgyIn(cell);
    if (post.pgy)
        return;
    addNote(QLatin1StringView("PGY: ") + cell);
    m_outcome.converted.push_back(
        CsvReading::tr("“%1” is no PGY year: kept in the notes.").arg(cell));
}

bool RowToContact::readAddress(const CsvMeaning& meaning, const QString& cell, std::size_t column)
{
    CsvAddress& address = m_addresses[{meaning.slot, meaning.label}];
    switch (meaning.field) {
    case CsvField::Address:
        address.whole += (address.whole.isEmpty() ? QString() : QStringLiteral("\n")) + cell;
        address.wholeColumns.push_back(column);
        return true;
    case CsvField::AddressLabel:
        address.label = plainLabel(cell);
        return true;
    case CsvField::PoBox:
        address.poBox = cell;
        return true;
    case CsvField::Street:
        address.street = cell;
        return true;
    case CsvField::StreetMore:
        address.extended += (address.extended.isEmpty() ? QString() : QStringLiteral(", ")) + cell;
        return true;
    case CsvField::City:
        address.city = cell;
        return true;
    case CsvField::Region:
        address.region = cell;
        return true;
    case CsvField::PostalCode:
        address.postalCode = cell;
        return true;
    case CsvField::Country:
        address.country = cell;
        return true;
    default:
        return false;
    }
}

bool RowToContact::readDates(const CsvMeaning& meaning, const QString& cell, std::size_t column)
{
    switch (meaning.field) {
    case CsvField::MetOn:
        readMetOn(cell);
        return true;
    case CsvField::Birthday:
        readDay("BDAY", cell, column);
        return true;
    case CsvField::Anniversary:
        readDay("ANNIVERSARY", cell, column);
        return true;
    case CsvField::BirthYear:
        m_birthYear = cell;
        return true;
    case CsvField::BirthMonth:
        m_birthMonth = cell;
        return true;
    case CsvField::BirthDay:
        m_birthDay = cell;
        return true;
    default:
        return false;
    }
}

void RowToContact::readOther(const CsvMeaning& meaning, const QString& cell, std::size_t column)
{
    switch (meaning.field) {
    case CsvField::LeaveOut:
        return;
    case CsvField::Uid:
        m_contact.uid = cell;
        return;
    case CsvField::Kind:
        readKind(cell, column);
        return;
    case CsvField::Notes:
        addNote(cell);
        return;
    case CsvField::Categories:
        for (const QString& tag : tagsIn(cell))
            m_contact.tags.push_back(tag);
        return;
    case CsvField::MetPlace:
        m_contact.metPlace = cell;
        return;
    case CsvField::CustomLabel:
        m_customLabels[meaning.slot] = plainLabel(cell);
        return;
    case CsvField::Custom:
        readCustom(meaning.slot, cell, column);
        return;
    default:
        keep(column, cell);
    }
}

void RowToContact::readCustom(int slot, const QString& cell, std::size_t column)
{
    const auto label = m_customLabels.find(slot);
    const QString name = label == m_customLabels.end() ? headerOf(column) : label->second;
    m_contact.properties.push_back(keptLine(name, column, cell));
}

void RowToContact::readKind(const QString& cell, std::size_t column)
{
    if (const std::optional<ContactKind> kind = fromWord<ContactKind>(cell))
        m_contact.kind = *kind;
    else
        keep(column, cell);
}

void RowToContact::readMetOn(const QString& cell)
{
    if (isNoDate(cell))
        return;
    m_contact.metOn = dayIn(cell);
    if (m_contact.metOn.isValid())
        return;
    addNote(CsvReading::tr("Met on: %1").arg(cell));
    m_outcome.converted.push_back(
        CsvReading::tr("“%1” is no day that exists: kept in the notes.").arg(cell));
}

// RFC 6350 4.3.1: a birthday without its year is --0314.
void RowToContact::readDay(const char* property, const QString& cell, std::size_t column)
{
    if (isNoDate(cell))
        return;
    const QDate day = dayIn(cell);
    if (const QString yearless = dayWithoutYearFrom(cell, m_mapping.dates, m_words);
        !yearless.isEmpty()) {
        m_contact.properties.push_back(QLatin1StringView(property) + u':' + yearless);
    } else if (day.isValid()) {
        m_contact.properties.push_back(dayLine(property, day));
    } else {
        m_contact.properties.push_back(textDayLine(property, cell));
        m_outcome.converted.push_back(
            CsvReading::tr("“%1” (%2) is no day that exists: kept as text.")
                .arg(cell, headerOf(column)));
    }
}

QString RowToContact::headerOf(std::size_t column) const
{
    return column < m_mapping.columns.size() ? m_mapping.columns[column].header
                                             : CsvReading::tr("Column %1").arg(column + 1);
}

void RowToContact::keep(std::size_t column, const QString& cell)
{
    m_contact.properties.push_back(keptLine(headerOf(column), column, cell));
}

void RowToContact::addNote(const QString& text)
{
    if (!m_contact.notes.isEmpty())
        m_contact.notes += u'\n';
    m_contact.notes += text;
}

} // namespace rapport
