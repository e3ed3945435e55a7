// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Words.h"

#include <QDate>
#include <QDateTime>
#include <QStringList>
#include <nlohmann/json.hpp>
#include <optional>
#include <set>
#include <vector>

// How values look in the archive: days YYYY-MM-DD, instants ISO 8601 in UTC with Z, hours HH:MM,
// words as product.md has them, bytes in base64. What is empty or absent is not written.

namespace rapport
{

using ArchiveJson = nlohmann::ordered_json;

class ArchiveObjectWriter
{
public:
    void text(const char* key, const QString& value);
    void texts(const char* key, const QStringList& values);
    void texts(const char* key, const std::vector<QString>& values);
    void day(const char* key, QDate value);
    void hour(const char* key, const std::optional<QTime>& value);
    void instant(const char* key, const QDateTime& value);
    void instant(const char* key, const std::optional<QDateTime>& value);
    void number(const char* key, const std::optional<int>& value);
    void decimal(const char* key, const std::optional<double>& value);
    void flag(const char* key, bool value); // written when true
    template <class E>
    void word(const char* key, E value)
    {
        text(key, wordOf(value));
    }
    template <class E>
    void word(const char* key, const std::optional<E>& value)
    {
        if (value)
            text(key, wordOf(*value));
    }
    void value(const char* key, ArchiveJson json); // an object or list that is not empty

    ArchiveJson take() { return std::move(m_json); }

private:
    ArchiveJson m_json = ArchiveJson::object();
};

// The same values read liberally: what is missing is empty; what is of another type, a day that
// does not exist or a word that nobody knows is empty too, and a complaint. So is every member that
// nobody asked for.
class ArchiveObjectReader
{
public:
    ArchiveObjectReader(const ArchiveJson& json, QStringList& complaints);

    QString text(const char* key);
    QStringList texts(const char* key);
    std::vector<QString> textList(const char* key);
    QDate day(const char* key);
    std::optional<QTime> hour(const char* key);
    QDateTime instant(const char* key); // UTC; null where there is none
    std::optional<QDateTime> optionalInstant(const char* key);
    std::optional<int> number(const char* key);
    std::optional<double> decimal(const char* key);
    std::optional<bool> flag(const char* key);
    template <class E>
    std::optional<E> word(const char* key)
    {
        const QString written = text(key);
        if (written.isEmpty())
            return std::nullopt;
        const std::optional<E> known = fromWord<E>(written);
        if (!known)
            complain(key);
        return known;
    }
    // The objects of a list; their own complaints are ours.
    template <class Read>
    void objects(const char* key, Read read)
    {
        for (const ArchiveJson& each : list(key)) {
            ArchiveObjectReader reader(each, m_complaints);
            if (each.is_object())
                read(reader);
            reader.complainOfTheRest();
        }
    }
    template <class Read>
    void object(const char* key, Read read)
    {
        if (const ArchiveJson* const found = find(key)) {
            ArchiveObjectReader reader(*found, m_complaints);
            read(reader);
            reader.complainOfTheRest();
        }
    }
    const ArchiveJson& list(const char* key); // empty where there is none
    void complain(const char* key);
    void complainOfTheRest();

private:
    const ArchiveJson* find(const char* key);

    const ArchiveJson& m_json;
    QStringList& m_complaints;
    std::set<std::string> m_asked;
};

} // namespace rapport
