// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/csv/CsvProperties.h"
#include "exchange/csv/CsvRow.h"

#include <QCoreApplication>
#include <map>

namespace rapport
{

// One row on its way to a Contact: first every cell by its column, then what depends on several.
class RowToContact
{
    Q_DECLARE_TR_FUNCTIONS(RowToContact)

public:
    RowToContact(const ColumnMapping& mapping, const CsvWords& words, const PersonNames& names,
                 const QStringList& cells)
        : m_mapping(mapping)
        , m_words(words)
        , m_names(names)
        , m_cells(cells)
    {
    }

    CsvOutcome read();

private:
    struct Labelled {
        QString value;
        QString label;
        int slot = 1;
    };
    using Labels = std::map<int, QString>; // by slot

    // Those that return false leave the cell to the next one.
    void readCell(std::size_t column, QString cell);
    bool readName(CsvField field, const QString& cell);
    void readStructuredName(const QString& cell);
    bool readReach(const CsvMeaning& meaning, const QString& cell, std::size_t column);
    void addReaches(std::vector<Labelled>& reaches, const QStringList& values,
                    const CsvMeaning& meaning, const QString& cell, std::size_t column);
    void readBesideEmails(QString cell, const QStringList& emails, std::size_t column);
    bool readPost(const CsvMeaning& meaning, const QString& cell);
    void readPgy(Post& post, const QString& cell);
    bool readAddress(const CsvMeaning& meaning, const QString& cell, std::size_t column);
    bool readDates(const CsvMeaning& meaning, const QString& cell, std::size_t column);
    void readOther(const CsvMeaning& meaning, const QString& cell, std::size_t column);
    void readCustom(int slot, const QString& cell, std::size_t column);
    void readKind(const QString& cell, std::size_t column);
    void readMetOn(const QString& cell);
    void readDay(const char* property, const QString& cell, std::size_t column);
    QDate dayIn(const QString& cell) const { return dateFrom(cell, m_mapping.dates, m_words); }
    QString headerOf(std::size_t column) const;
    // Of our own making: what stands in a column is what it says, however odd.
    bool isOwn() const { return m_mapping.preset == QLatin1StringView("Rapport"); }
    void keep(std::size_t column, const QString& cell);
    void addNote(const QString& text);

    void settleName();
    void keepOtherName();
    bool isOfItsInstitution() const;
    void takeWholeName();
    static std::vector<Reach> reachesOf(const std::vector<Labelled>& found, const Labels& labels);
    void settleReaches();
    void settlePosts();
    void settleAddresses();
    void keepWholeAddress(const CsvAddress& address);
    void settleBirthday();
    bool isNamed() const;
    bool hasInstitution() const;
    void nameAfterSomething();
    CsvOutcome outcome();

    const ColumnMapping& m_mapping;
    const CsvWords& m_words;
    const PersonNames& m_names;
    const QStringList& m_cells;
    CsvOutcome m_outcome;
    Contact m_contact;
    QString m_whole; // the name in one piece
    std::size_t m_wholeColumn = 0;
    QString m_besideEmail; // a name in the cell of an address
    QString m_additional;
    QString m_birthYear;
    QString m_birthMonth;
    QString m_birthDay;
    std::vector<Labelled> m_emails;
    std::vector<Labelled> m_phones;
    std::vector<Labelled> m_links;
    Labels m_emailLabels;
    Labels m_phoneLabels;
    Labels m_linkLabels;
    Labels m_customLabels;
    std::map<int, Post> m_posts;                               // by slot
    std::map<std::pair<int, QString>, CsvAddress> m_addresses; // by slot and label
};

} // namespace rapport
