// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/Database.h"

#include <map>
#include <vector>

namespace rapport
{

// The vocabularies that the student adds to, beside the words Rapport brings.
class MeetingKindStore
{
public:
    explicit MeetingKindStore(Database& database)
        : m_database(database)
    {
    }

    void add(const QString& name);
    std::vector<QString> list();

private:
    Database& m_database;
};

class SpecialtyStore
{
public:
    explicit SpecialtyStore(Database& database)
        : m_database(database)
    {
    }

    void add(const QString& name, const QString& abbreviation);
    std::vector<QString> list();
    std::map<QString, QString> listAbbreviations(); // by name; may be empty

private:
    Database& m_database;
};

} // namespace rapport
