// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv/RowToContact.h"

#include "domain/Direction.h"
#include "exchange/csv/CsvValues.h"

namespace rapport
{

void RowToContact::readCell(std::size_t column, QString cell)
{
    if (column >= m_mapping.columns.size()) {
        keep(column, cell);
        return;
    }
    const CsvMeaning& meaning = m_mapping.columns[column].meaning;
    if (meaning.field == CsvField::Name)
        m_wholeColumn = column;
    if (meaning.field != CsvField::Notes) // which stand alone
        cell.removeIf(turnsDirection);
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
        m_contact.title = (m_contact.title + u' ' + plainTitle(cell)).trimmed();
        return true;
    case CsvField::Suffix:
        m_contact.suffix = cell.simplified();
        return true;
    case CsvField::Preferred:
        m_contact.preferred = cell.simplified();
        return true;
    case CsvField::Pronunciation:
        m_contact.pronunciation = (m_contact.pronunciation + u' ' + cell).trimmed();
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
    m_outcome.converted.push_back(tr("“%1” is no PGY year: kept in the notes.").arg(cell));
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

QString RowToContact::headerOf(std::size_t column) const
{
    return column < m_mapping.columns.size() ? m_mapping.columns[column].header
                                             : tr("Column %1").arg(column + 1);
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
