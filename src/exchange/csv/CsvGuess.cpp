// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv/ColumnMapping.h"

#include "domain/Fold.h"
#include "domain/Words.h"
#include "exchange/csv/CsvContent.h"
#include "exchange/csv/CsvHeader.h"
#include "exchange/text/PersonNames.h"

#include <QCoreApplication>
#include <algorithm>

namespace rapport
{
namespace
{

constexpr double most = 0.6; // of the cells that are not empty

bool isRepeatable(CsvField field)
{
    switch (field) {
    case CsvField::Keep:
    case CsvField::LeaveOut:
    case CsvField::Email:
    case CsvField::Phone:
    case CsvField::Link:
    case CsvField::Pronunciation: // of the given, of the family name
    case CsvField::Notes:
    case CsvField::Categories:
    case CsvField::Custom:
    case CsvField::Address:
    case CsvField::StreetMore:
    case CsvField::GroupNotes:
        return true;
    default:
        return false;
    }
}

// Of a phone: or of a place.
bool isAmbiguous(const QString& header)
{
    static const QStringList words{QStringLiteral("home"), QStringLiteral("work"),
                                   QStringLiteral("office"), QStringLiteral("number")};
    return words.contains(plainHeader(header));
}

bool isOfPeopleOnly(CsvField field)
{
    return field == CsvField::Given || field == CsvField::Family || field == CsvField::Phone ||
           field == CsvField::Institution || field == CsvField::Role ||
           field == CsvField::Specialty || field == CsvField::Birthday;
}

bool isTraitOfGroups(CsvField field)
{
    return field >= CsvField::GroupKind && field != CsvField::GroupWeb &&
           field != CsvField::GroupNotes;
}

class MappingGuess
{
public:
    MappingGuess(const CsvSample& sample, const CsvWords& words)
        : m_sample(sample)
        , m_words(words)
        , m_header(headerOf(sample, words))
    {
        if (m_header.record) {
            m_width = sample.records[*m_header.record].cells.size();
            return;
        }
        for (const CsvRecord& record : sample.records)
            m_width = std::max(m_width, record.cells.size());
    }

    ColumnMapping guess()
    {
        m_mapping.separator = m_sample.separator;
        m_mapping.hasHeader = m_header.record.has_value();
        if (m_header.preset)
            m_mapping.preset = m_header.preset->name;
        findFirstLine();
        if (isAboutGroups())
            mapGroups();
        else
            mapContacts();
        settleDates();
        return m_mapping;
    }

private:
    std::size_t firstRecord() const { return m_header.record ? *m_header.record + 1 : 0; }

    void findFirstLine()
    {
        if (firstRecord() < m_sample.records.size())
            m_mapping.firstLine = m_sample.records[firstRecord()].line;
        else if (m_header.record)
            m_mapping.firstLine = m_sample.records[*m_header.record].line + 1;
    }

    QStringList headers() const
    {
        QStringList headers;
        if (m_header.record)
            headers = cellTexts(m_sample.records[*m_header.record]);
        return headers;
    }

    QString headerAt(std::size_t column) const
    {
        const QStringList written = headers();
        const bool isWritten =
            qsizetype(column) < written.size() && !written[qsizetype(column)].isEmpty();
        return isWritten
                   ? written[qsizetype(column)]
                   : QCoreApplication::translate("ColumnMapping", "Column %1").arg(column + 1);
    }

    QStringList cellsOf(std::size_t column) const
    {
        QStringList cells;
        for (std::size_t i = firstRecord(); i < m_sample.records.size(); ++i)
            if (column < m_sample.records[i].cells.size())
                cells.push_back(cellText(m_sample.records[i].cells[column]));
        return cells;
    }

    template <class Test>
    bool areMostly(std::size_t column, const Test& test) const
    {
        return shareOf(cellsOf(column), test) >= most;
    }

    bool isEmptyColumn(std::size_t column) const
    {
        const QStringList cells = cellsOf(column);
        return std::all_of(cells.begin(), cells.end(),
                           [](const QString& c) { return c.isEmpty(); });
    }

    CsvColumn* find(CsvField field)
    {
        const auto found =
            std::find_if(m_mapping.columns.begin(), m_mapping.columns.end(),
                         [field](const CsvColumn& c) { return c.meaning.field == field; });
        return found == m_mapping.columns.end() ? nullptr : &*found;
    }

    // Groups have parents, hours and travel funds; people have addresses, posts and two names.
    bool isAboutGroups() const
    {
        if (!m_header.record || m_header.preset)
            return false;
        int names = 0;
        int traits = 0;
        int addresses = 0;
        bool isSaid = false;
        for (const QString& header : headers()) {
            const std::optional<CsvMeaning> group = m_words.groupMeaningOf(header);
            const std::optional<CsvMeaning> person = m_words.meaningOf(header, nullptr);
            if (person && isOfPeopleOnly(person->field) && !group)
                return false;
            const bool isName = group && group->field == CsvField::GroupName;
            names += isName ? 1 : 0;
            // "Club name" says it, "Name" does not.
            isSaid |= isName && !person;
            traits += group && isTraitOfGroups(group->field) ? 1 : 0;
            addresses += person && person->field == CsvField::Email ? 1 : 0;
        }
        return names == 1 && (traits > addresses || (isSaid && traits > 0));
    }

    void mapGroups()
    {
        m_mapping.subject = ColumnMapping::Subject::Groups;
        for (std::size_t i = 0; i < m_width; ++i) {
            const QString header = headerAt(i);
            add({header, m_words.groupMeaningOf(header).value_or(CsvMeaning{})});
        }
    }

    void mapContacts()
    {
        for (std::size_t i = 0; i < m_width; ++i) {
            const QString header = headerAt(i);
            std::optional<CsvMeaning> meaning;
            if (m_header.record)
                meaning = m_words.meaningOf(header, m_header.preset);
            add({header, byContent(i, meaning.value_or(CsvMeaning{}))});
        }
        settleNames();
        const bool isNamed = has(CsvField::Name) || has(CsvField::Given) || has(CsvField::Family) ||
                             has(CsvField::StructuredName);
        // Words with capitals are names beside addresses; in other tables they are anything.
        if (!isNamed && !m_header.preset && (has(CsvField::Email) || has(CsvField::Phone)))
            guessNames();
    }

    // The second column of a kind that can be there only once is kept as it is.
    void add(CsvColumn column)
    {
        CsvMeaning& meaning = column.meaning;
        const auto isTaken = [&] {
            return std::any_of(m_mapping.columns.begin(), m_mapping.columns.end(),
                               [&](const CsvColumn& other) { return other.meaning == meaning; });
        };
        const bool isTitleToo = meaning.field == CsvField::Title && isTaken() &&
                                holdsTitles(m_mapping.columns.size()); // "Frau", "Dr."
        if (meaning.field == CsvField::Title && isTaken() && !isTitleToo && !has(CsvField::Role))
            meaning.field = CsvField::Role; // French Outlook has two of "Titre"
        while (meaning.field == CsvField::Institution && isTaken())
            ++meaning.slot;
        if (!isRepeatable(meaning.field) && !isTitleToo && isTaken())
            meaning = {};
        m_mapping.columns.push_back(std::move(column));
    }

    // What the cells say against the header, or in its place.
    CsvMeaning byContent(std::size_t column, CsvMeaning meaning)
    {
        if (meaning.field == CsvField::TitleOrRole)
            meaning.field = isTitle(column) ? CsvField::Title : CsvField::Role;
        const bool isOpen = meaning.field == CsvField::Keep || meaning.field == CsvField::Name ||
                            meaning.field == CsvField::Phone || meaning.field == CsvField::Role ||
                            meaning.field == CsvField::Address; // "Internet address"
        if (!isOpen || isEmptyColumn(column) ||
            (m_header.preset && meaning.field != CsvField::Phone))
            return meaning;
        if (areMostly(column, looksLikeEmail))
            return {CsvField::Email, meaning.label, 1};
        if (meaning.field == CsvField::Phone && !isAmbiguous(headerAt(column)))
            return meaning;
        if (meaning.field == CsvField::Phone)
            return shareOf(cellsOf(column), looksLikePhone) < 0.3 && !m_header.preset ? CsvMeaning{}
                                                                                      : meaning;
        if (meaning.field != CsvField::Keep)
            return meaning;
        return ofUnknownColumn(column);
    }

    CsvMeaning ofUnknownColumn(std::size_t column) const
    {
        const auto isDay = [&](const QString& cell) {
            return dateFrom(cell, DateOrder::DayFirst, m_words).isValid();
        };
        if (areMostly(column, isDay))
            return {};
        if (areMostly(column, looksLikePhone))
            return {CsvField::Phone, {}, 1};
        const auto isLinkedIn = [](const QString& cell) {
            return cell.contains(QLatin1StringView("linkedin.com/"), Qt::CaseInsensitive);
        };
        if (areMostly(column, isLinkedIn))
            return {CsvField::Link, QStringLiteral("LinkedIn"), 1};
        if (areMostly(column, looksLikeLink))
            return {CsvField::Link, {}, 1};
        return {};
    }

    bool isTitle(std::size_t column) const
    {
        return holdsTitles(column) || (has(CsvField::Role) && !has(CsvField::Title));
    }

    bool holdsTitles(std::size_t column) const
    {
        return areMostly(column, [&](const QString& c) { return m_names.isTitle(c); });
    }

    bool has(CsvField field) const
    {
        return std::any_of(m_mapping.columns.begin(), m_mapping.columns.end(),
                           [field](const CsvColumn& c) { return c.meaning.field == field; });
    }

    // "Nombre" beside "Apellidos" is the given name, "Name" beside "Vorname" the family name, and
    // either alone the whole name; unless the cells hold the other name too.
    void settleNames()
    {
        CsvColumn* const whole = find(CsvField::Name);
        CsvColumn* const given = find(CsvField::Given);
        CsvColumn* const family = find(CsvField::Family);
        if (whole && given && !family && !isWithin(*given, *whole))
            whole->meaning.field = CsvField::Family;
        else if (whole && family && !given && !isWithin(*family, *whole))
            whole->meaning.field = CsvField::Given;
        else if (!whole && given && !family)
            given->meaning.field = CsvField::Name;
        else if (!whole && !given && family)
            family->meaning.field = CsvField::Name;
    }

    bool isWithin(const CsvColumn& part, const CsvColumn& whole) const
    {
        const QStringList parts = cellsOf(indexOf(part));
        const QStringList wholes = cellsOf(indexOf(whole));
        int filled = 0;
        int within = 0;
        for (qsizetype i = 0; i < std::min(parts.size(), wholes.size()); ++i) {
            if (parts[i].isEmpty() || wholes[i].isEmpty())
                continue;
            ++filled;
            within += fold(wholes[i]).contains(fold(parts[i])) ? 1 : 0;
        }
        return within * 2 > filled;
    }

    std::size_t indexOf(const CsvColumn& column) const
    {
        return std::size_t(&column - m_mapping.columns.data());
    }

    // Without a word for it: the first column of names; two of them, of one word each, are given
    // and family name.
    void guessNames()
    {
        std::vector<CsvColumn*> candidates;
        for (CsvColumn& column : m_mapping.columns)
            if (column.meaning.field == CsvField::Keep && areMostly(indexOf(column), looksLikeName))
                candidates.push_back(&column);
        if (candidates.empty())
            return;
        const auto isOneWord = [](const QString& cell) { return !cell.contains(u' '); };
        const bool areTwo = candidates.size() > 1 && candidates[1] == candidates[0] + 1 &&
                            areMostly(indexOf(*candidates[0]), isOneWord) &&
                            areMostly(indexOf(*candidates[1]), isOneWord);
        candidates[0]->meaning.field = areTwo ? CsvField::Given : CsvField::Name;
        if (areTwo)
            candidates[1]->meaning.field = CsvField::Family;
    }

    void settleDates()
    {
        DateEvidence evidence;
        for (std::size_t i = 0; i < m_mapping.columns.size(); ++i)
            if (isDate(m_mapping.columns[i].meaning.field))
                for (const QString& cell : cellsOf(i))
                    evidence.add(cell);
        const bool isDayFirst =
            (m_header.preset && m_header.preset->isDayFirst) || m_sample.separator == ';';
        m_mapping.dates = isDayFirst ? DateOrder::DayFirst : DateOrder::MonthFirst;
        if (evidence.dayFirst > 0 && evidence.monthFirst == 0)
            m_mapping.dates = DateOrder::DayFirst;
        else if (evidence.monthFirst > 0 && evidence.dayFirst == 0)
            m_mapping.dates = DateOrder::MonthFirst;
        else if (evidence.isUnclear() && !(m_header.preset && m_header.preset->isDayFirst)) {
            m_mapping.isUnclear = true;
            m_mapping.unclearDay = evidence.example;
        }
    }

    const CsvSample& m_sample;
    const CsvWords& m_words;
    const PersonNames m_names;
    const CsvHeader m_header;
    std::size_t m_width = 0;
    ColumnMapping m_mapping;
};

} // namespace

ColumnMapping guessMapping(const CsvSample& sample, const CsvWords& words)
{
    return MappingGuess(sample, words).guess();
}

} // namespace rapport
