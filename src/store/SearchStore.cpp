// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/SearchStore.h"

#include "domain/Fold.h"

#include <QRegularExpression>
#include <algorithm>

namespace rapport
{
namespace
{

constexpr int kindShift = 48;

constexpr const char* kindWords[] = {"",          "contact",     "meeting", "group",
                                     "follow-up", "interaction", "advice",  "opportunity"};

// The marks around a hit: \x02 and \x03.
constexpr const char* ranked = "SELECT rowid, kind, uid, highlight(search, 2, char(2), char(3)),"
                               " snippet(search, 3, char(2), char(3), '…', 14)"
                               " FROM search WHERE search MATCH ? ORDER BY rank LIMIT ?";
constexpr const char* unranked = "SELECT rowid, kind, uid, highlight(search, 2, char(2), char(3)),"
                                 " snippet(search, 3, char(2), char(3), '…', 14)"
                                 " FROM search WHERE search MATCH ? LIMIT ?";

int64_t rowOf(SearchKind kind, qint64 id)
{
    return (static_cast<int64_t>(kind) << kindShift) | id;
}

qint64 idOf(int64_t row)
{
    return row & ((int64_t{1} << kindShift) - 1);
}

const char* wordOfKind(SearchKind kind)
{
    return kindWords[static_cast<size_t>(kind)];
}

QStringList wordsIn(const QString& text)
{
    static const QRegularExpression gap(QStringLiteral("[\\s\\x{0}-\\x{1f}]+"));
    return text.split(gap, Qt::SkipEmptyParts);
}

bool isSearchable(const QString& word)
{
    return std::any_of(word.begin(), word.end(), [](QChar c) { return c.isLetterOrNumber(); });
}

// What the tokenizer makes of a word: lower case, without marks.
QString withoutMarks(const QString& word)
{
    const QString parts = word.toLower().normalized(QString::NormalizationForm_KD);
    QString plain;
    std::copy_if(parts.begin(), parts.end(), std::back_inserter(plain),
                 [](QChar c) { return !c.isMark(); });
    return plain;
}

// Words that our fold table changes and the tokenizer does not.
QString foldedWords(const QString& text)
{
    QStringList folded;
    for (const QString& word : wordsIn(text))
        if (QString ours = fold(word); ours != withoutMarks(word))
            folded << std::move(ours);
    return folded.join(u' ');
}

QString prefixOf(QString word)
{
    return u'"' + word.replace(u'"', QStringLiteral("\"\"")) + QStringLiteral("\"*");
}

QString textOf(const SQLite::Column& column)
{
    return QString::fromUtf8(column.getText(), column.getBytes());
}

} // namespace

QString matchExpression(const QString& typed)
{
    QStringList terms;
    for (const QString& word : wordsIn(typed)) {
        if (!isSearchable(word))
            continue;
        const QString folded = fold(word);
        terms << (folded == withoutMarks(word)
                      ? prefixOf(word)
                      : QStringLiteral("(%1 OR %2)").arg(prefixOf(word), prefixOf(folded)));
    }
    return terms.join(QStringLiteral(" AND "));
}

void SearchStore::update(SearchKind kind, qint64 id, const SearchText& text)
{
    remove(kind, id);
    SQLite::Statement& row = m_database.prepared(
        "INSERT INTO search (rowid, kind, uid, title, body, folded) VALUES (?, ?, ?, ?, ?, ?)");
    row.bind(1, rowOf(kind, id));
    row.bind(2, wordOfKind(kind));
    row.bind(3, text.uid.toStdString());
    row.bind(4, text.title.toStdString());
    row.bind(5, text.body.toStdString());
    row.bind(6, foldedWords(text.title + u' ' + text.body).toStdString());
    row.exec();
    row.reset();
}

void SearchStore::remove(SearchKind kind, qint64 id)
{
    SQLite::Statement& row = m_database.prepared("DELETE FROM search WHERE rowid = ?");
    row.bind(1, rowOf(kind, id));
    row.exec();
    row.reset();
}

void SearchStore::removeAll()
{
    m_database.connection().exec("DELETE FROM search");
}

std::optional<SearchText> SearchStore::find(SearchKind kind, qint64 id) const
{
    SQLite::Statement& row =
        m_database.prepared("SELECT uid, title, body FROM search WHERE rowid = ?");
    row.bind(1, rowOf(kind, id));
    std::optional<SearchText> found;
    if (row.executeStep())
        found = SearchText{textOf(row.getColumn(0)), textOf(row.getColumn(1)),
                           textOf(row.getColumn(2))};
    row.reset();
    return found;
}

int SearchStore::count() const
{
    return m_database.connection().execAndGet("SELECT count(*) FROM search").getInt();
}

std::vector<SearchHit> SearchStore::search(const QString& typed, int limit) const
{
    return hits(ranked, typed, limit);
}

std::vector<SearchHit> SearchStore::searchUnranked(const QString& typed, int limit) const
{
    return hits(unranked, typed, limit);
}

std::vector<SearchHit> SearchStore::hits(const char* sql, const QString& typed, int limit) const
{
    const QString expression = matchExpression(typed);
    if (expression.isEmpty())
        return {};
    SQLite::Statement& row = m_database.prepared(sql);
    row.bind(1, expression.toStdString());
    row.bind(2, limit);
    std::vector<SearchHit> found;
    while (row.executeStep())
        found.push_back({textOf(row.getColumn(1)), idOf(row.getColumn(0).getInt64()),
                         textOf(row.getColumn(2)), textOf(row.getColumn(3)),
                         textOf(row.getColumn(4))});
    row.reset();
    return found;
}

std::vector<SearchHit> SearchStore::contactsBeginning(const QString& letter, int limit) const
{
    SQLite::Statement& row = m_database.prepared(
        "SELECT c.id, s.uid, s.title, substr(s.body, 1, 80) FROM contact c"
        " JOIN search s ON s.rowid = (1 << 48) | c.id"
        " WHERE c.trashed_at IS NULL AND c.sort_key >= ?1 AND c.sort_key < ?1 || char(0x10ffff)"
        " ORDER BY c.sort_key LIMIT ?2");
    row.bind(1, fold(letter).toStdString());
    row.bind(2, limit);
    std::vector<SearchHit> found;
    while (row.executeStep())
        found.push_back({QString::fromLatin1(wordOfKind(SearchKind::Contact)),
                         row.getColumn(0).getInt64(), textOf(row.getColumn(1)),
                         textOf(row.getColumn(2)), textOf(row.getColumn(3))});
    row.reset();
    return found;
}

} // namespace rapport
