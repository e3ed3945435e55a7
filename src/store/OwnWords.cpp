// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/OwnWords.h"

#include "store/Query.h"

namespace rapport
{

void MeetingKindStore::add(const QString& name)
{
    (Query(m_database, "INSERT INTO meeting_kind (name) VALUES (?) ON CONFLICT (name) DO NOTHING")
     << name)
        .run();
}

std::vector<QString> MeetingKindStore::list()
{
    return Query(m_database, "SELECT name FROM meeting_kind ORDER BY name").all<QString>();
}

void SpecialtyStore::add(const QString& name, const QString& abbreviation)
{
    (Query(m_database, "INSERT INTO specialty (name, abbreviation) VALUES (?, ?)"
                       " ON CONFLICT (name) DO UPDATE SET abbreviation = excluded.abbreviation")
     << name << abbreviation)
        .run();
}

std::vector<QString> SpecialtyStore::list()
{
    return Query(m_database, "SELECT name FROM specialty ORDER BY name").all<QString>();
}

std::map<QString, QString> SpecialtyStore::listAbbreviations()
{
    Query query(m_database, "SELECT name, abbreviation FROM specialty");
    std::map<QString, QString> abbreviations;
    while (query.next()) {
        QString name, abbreviation;
        query >> name >> abbreviation;
        abbreviations[name] = abbreviation;
    }
    return abbreviations;
}

} // namespace rapport
