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
//
// Writer and reader have the same verbs, so that a noun says its fields once, for both:
//     template <class Fields> void fieldsOf(Fields& fields, Fields::Of<Term>& term)

namespace rapport
{

using ArchiveJson = nlohmann::ordered_json;

class ArchiveObjectWriter
{
public:
    static constexpr bool reads = false;
    template <class Noun>
    using Of = const Noun;

    void text(const char* key, const QString& value);
    void text(const char* key, const QByteArray& value); // Latin-1
    void texts(const char* key, const QStringList& values);
    void texts(const char* key, const std::vector<QString>& values);
    void day(const char* key, QDate value);
    void hour(const char* key, const std::optional<QTime>& value);
    void instant(const char* key, const QDateTime& value);
    void instant(const char* key, const std::optional<QDateTime>& value);
    void number(const char* key, const std::optional<int>& value);
    void decimal(const char* key, const std::optional<double>& value);
    void flag(const char* key, bool value); // written when true
    void bytes(const char* key, const QByteArray& value);
    template <class E>
    void word(const char* key, E value)
    {
        text(key, wordOf(value));
    }
    template <class E>
    void word(const char* key, const std::optional<E>& value)
    {
        if (value)
            word(key, *value);
    }
    template <class E>
    void words(const char* key, const std::set<E>& values)
    {
        QStringList written;
        for (const E each : values)
            written.push_back(wordOf(each));
        texts(key, written);
    }
    // A list of objects; `fields(writer, item, index)` says what stands in each.
    template <class Item, class Fields>
    void objects(const char* key, const std::vector<Item>& items, Fields fields)
    {
        ArchiveJson list = ArchiveJson::array();
        for (std::size_t i = 0; i < items.size(); ++i) {
            ArchiveObjectWriter writer;
            fields(writer, items[i], qsizetype(i));
            list.push_back(writer.take());
        }
        value(key, std::move(list));
    }
    template <class Item, class Fields>
    void object(const char* key, const std::optional<Item>& item, Fields fields)
    {
        if (!item)
            return;
        ArchiveObjectWriter writer;
        fields(writer, *item);
        value(key, writer.take());
    }

    ArchiveJson take() { return std::move(m_json); }

private:
    void value(const char* key, ArchiveJson json); // an object or list that is not empty

    ArchiveJson m_json = ArchiveJson::object();
};

// The same values read liberally: what is missing stays as it is; what is of another type, a day
// that does not exist or a word that nobody knows stays too, and is a complaint. So is every member
// that nobody asked for.
class ArchiveObjectReader
{
public:
    static constexpr bool reads = true;
    template <class Noun>
    using Of = Noun;

    ArchiveObjectReader(const ArchiveJson& json, QStringList& complaints);

    void text(const char* key, QString& value);
    void text(const char* key, QByteArray& value);
    void texts(const char* key, QStringList& values);
    void texts(const char* key, std::vector<QString>& values);
    void day(const char* key, QDate& value);
    void hour(const char* key, std::optional<QTime>& value);
    void instant(const char* key, QDateTime& value); // UTC, whole seconds
    void instant(const char* key, std::optional<QDateTime>& value);
    void number(const char* key, std::optional<int>& value);
    void decimal(const char* key, std::optional<double>& value);
    void flag(const char* key, bool& value);
    void bytes(const char* key, QByteArray& value);
    template <class E>
    void word(const char* key, E& value)
    {
        std::optional<E> known;
        word(key, known);
        value = known.value_or(value);
    }
    template <class E>
    void word(const char* key, std::optional<E>& value)
    {
        QString written;
        text(key, written);
        if (written.isEmpty())
            return;
        if (const std::optional<E> known = fromWord<E>(written))
            value = known;
        else
            complain(key);
    }
    template <class E>
    void words(const char* key, std::set<E>& values)
    {
        QStringList written;
        texts(key, written);
        for (const QString& each : written) {
            if (const std::optional<E> known = fromWord<E>(each))
                values.insert(*known);
            else
                complain(key);
        }
    }
    // The complaints of the objects are ours.
    template <class Item, class Fields>
    void objects(const char* key, std::vector<Item>& items, Fields fields)
    {
        for (const ArchiveJson& each : list(key)) {
            ArchiveObjectReader reader(each, m_complaints);
            if (each.is_object()) {
                const qsizetype at = qsizetype(items.size());
                fields(reader, items.emplace_back(), at);
            }
            reader.complainOfTheRest();
        }
    }
    template <class Item, class Fields>
    void object(const char* key, std::optional<Item>& item, Fields fields)
    {
        if (const ArchiveJson* const found = find(key)) {
            ArchiveObjectReader reader(*found, m_complaints);
            fields(reader, item.emplace());
            reader.complainOfTheRest();
        }
    }

    void complain(const char* key);
    void complainOfTheRest();

private:
    const ArchiveJson* find(const char* key);
    const ArchiveJson& list(const char* key); // empty where there is none

    const ArchiveJson& m_json;
    QStringList& m_complaints;
    std::set<std::string> m_asked;
};

} // namespace rapport
