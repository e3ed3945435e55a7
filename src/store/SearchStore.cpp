// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/SearchStore.h"

#include "domain/Fold.h"
#include "store/Query.h"

#include <algorithm>
#include <sqlite3.h>

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

qint64 rowOf(SearchKind kind, qint64 id)
{
    return (static_cast<qint64>(kind) << kindShift) | id;
}

qint64 idOf(qint64 row)
{
    return row & ((qint64{1} << kindShift) - 1);
}

QString wordOfKind(SearchKind kind)
{
    return QString::fromLatin1(kindWords[static_cast<size_t>(kind)]);
}

bool isGap(QChar c)
{
    return c.isSpace() || c.unicode() < 0x20;
}

QStringList wordsIn(QString text)
{
    std::replace_if(text.begin(), text.end(), isGap, QChar(u' '));
    return text.split(u' ', Qt::SkipEmptyParts);
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
        if (QString ours = fold(word); ours != word.toLower() && ours != withoutMarks(word))
            folded << std::move(ours);
    return folded.join(u' ');
}

QString prefixOf(QString word)
{
    return u'"' + word.replace(u'"', QStringLiteral("\"\"")) + QStringLiteral("\"*");
}

std::vector<SearchHit> readHits(Query& query)
{
    std::vector<SearchHit> hits;
    while (query.next()) {
        SearchHit hit;
        qint64 row = 0;
        query >> row >> hit.kind >> hit.uid >> hit.title >> hit.snippet;
        hit.id = idOf(row);
        hits.push_back(std::move(hit));
    }
    return hits;
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
    insert(kind, id, text);
}

// A row that is left over is met seldom; looking for it each time costs as much as the rest.
void SearchStore::add(SearchKind kind, qint64 id, const SearchText& text)
{
    try {
        insert(kind, id, text);
    } catch (const SQLite::Exception& failure) {
        if (failure.getErrorCode() != SQLITE_CONSTRAINT)
            throw;
        update(kind, id, text);
    }
}

void SearchStore::insert(SearchKind kind, qint64 id, const SearchText& text)
{
    Query query(m_database, "INSERT INTO search (rowid, kind, uid, title, body, folded)"
                            " VALUES (?, ?, ?, ?, ?, ?)");
    query << rowOf(kind, id) << wordOfKind(kind) << text.uid << text.title << text.body
          << foldedWords(text.title + u' ' + text.body);
    query.run();
}

void SearchStore::remove(SearchKind kind, qint64 id)
{
    (Query(m_database, "DELETE FROM search WHERE rowid = ?") << rowOf(kind, id)).run();
}

void SearchStore::removeAll()
{
    m_database.connection().exec("DELETE FROM search");
}

std::optional<SearchText> SearchStore::find(SearchKind kind, qint64 id) const
{
    Query query(m_database, "SELECT uid, title, body FROM search WHERE rowid = ?");
    query << rowOf(kind, id);
    if (!query.next())
        return std::nullopt;
    SearchText text;
    query >> text.uid >> text.title >> text.body;
    return text;
}

int SearchStore::count() const
{
    return Query(m_database, "SELECT count(*) FROM search").one<int>().value_or(0);
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
    Query query(m_database, sql);
    query << expression << limit;
    return readHits(query);
}

std::vector<ContactId> SearchStore::contactsNamed(const QString& word, int limit) const
{
    const QString expression = matchExpression(word);
    std::vector<ContactId> ids;
    if (expression.isEmpty())
        return ids;
    Query query(m_database, "SELECT rowid FROM search WHERE search MATCH ?"
                            " AND kind = 'contact' LIMIT ?");
    query << QStringLiteral("{title folded} : (%1)").arg(expression) << limit;
    while (query.next()) {
        qint64 row = 0;
        query >> row;
        ids.push_back(ContactId{idOf(row)});
    }
    return ids;
}

std::vector<SearchHit> SearchStore::contactsBeginning(const QString& letter, int limit) const
{
    Query query(m_database,
                "SELECT s.rowid, s.kind, s.uid, s.title, substr(s.body, 1, 80) FROM contact c"
                " JOIN search s ON s.rowid = (1 << 48) | c.id"
                " WHERE c.trashed_at IS NULL"
                " AND c.sort_key >= ?1 AND c.sort_key < ?1 || char(0x10ffff)"
                " ORDER BY c.sort_key LIMIT ?2");
    query << fold(letter) << limit;
    return readHits(query);
}

} // namespace rapport
