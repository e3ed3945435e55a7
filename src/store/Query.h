// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Id.h"
#include "domain/Words.h"
#include "store/Database.h"

#include <QDateTime>
#include <concepts>
#include <optional>
#include <type_traits>
#include <vector>

namespace rapport
{

template <class E>
concept Vocabulary = std::is_enum_v<E>;

// One use of a prepared statement: values go in with <<, columns come out with >>, both from left
// to right. The one place that knows how days, hours, instants, words and ids look in a column:
// a null day, an id of 0 and an absent optional are NULL. Throws SQLite::Exception.
class Query
{
public:
    // One at a time per text: a statement is shared by all its uses.
    Query(Database& database, const char* sql)
        : m_statement(database.prepared(sql))
    {
    }
    ~Query() { m_statement.tryReset(); } // an unfinished read would hold back the WAL
    Query(const Query&) = delete;
    Query& operator=(const Query&) = delete;

    Query& operator<<(const QString& text);
    Query& operator<<(const QByteArray& bytes); // a BLOB
    Query& operator<<(QDate day);
    Query& operator<<(QTime hour);
    Query& operator<<(const QDateTime& instant);
    Query& operator<<(bool value) { return *this << (value ? 1 : 0); }
    Query& operator<<(int value);
    Query& operator<<(qint64 value);
    Query& operator<<(double value);
    template <class Noun>
    Query& operator<<(Id<Noun> id)
    {
        return id.isValid() ? *this << id.value : null();
    }
    template <Vocabulary E>
    Query& operator<<(E value)
    {
        return *this << wordOf(value);
    }
    template <class T>
    Query& operator<<(const std::optional<T>& value)
    {
        return value ? *this << *value : null();
    }

    bool next(); // to the next row
    int run();   // to the end; how many rows changed

    Query& operator>>(QString& text);
    Query& operator>>(QByteArray& bytes); // of a BLOB or a text
    Query& operator>>(QDate& day);
    Query& operator>>(QTime& hour);
    Query& operator>>(QDateTime& instant);
    Query& operator>>(bool& value);
    Query& operator>>(int& value);
    Query& operator>>(qint64& value);
    Query& operator>>(double& value);
    template <class Noun>
    Query& operator>>(Id<Noun>& id)
    {
        return *this >> id.value;
    }
    // A word this version does not know leaves the value as it was.
    template <Vocabulary E>
    Query& operator>>(E& value)
    {
        QString word;
        *this >> word;
        value = fromWord<E>(word).value_or(value);
        return *this;
    }
    template <class T>
    Query& operator>>(std::optional<T>& value)
    {
        value.reset();
        if (isNull()) {
            ++m_column;
            return *this;
        }
        T present{};
        *this >> present;
        value = std::move(present);
        return *this;
    }

    // The only row, or the first column of every row.
    template <class T>
    std::optional<T> one()
    {
        if (!next())
            return std::nullopt;
        T value{};
        *this >> value;
        return value;
    }
    template <class T>
    std::vector<T> all()
    {
        std::vector<T> values;
        while (next()) {
            T value{};
            *this >> value;
            values.push_back(std::move(value));
        }
        return values;
    }

private:
    Query& null();
    bool isNull() const;

    SQLite::Statement& m_statement;
    QList<QByteArray> m_bytes; // SQLite reads them in place: a history with pictures is large
    int m_parameter = 0;
    int m_column = 0;
};

} // namespace rapport
