// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Profile.h"
#include "domain/Settings.h"
#include "store/Database.h"

#include <map>

namespace rapport
{

// Profile and settings, a row each value: key and plain text. What equals the default has no row.
class SettingStore
{
public:
    explicit SettingStore(Database& database)
        : m_database(database)
    {
    }

    Profile profile();
    Settings settings();
    std::map<QString, QString> listTexts(); // every row: key and value
    void update(const Profile& profile);
    void update(const Settings& settings);
    void update(const std::map<QString, QString>& texts); // every row of profile and settings

private:
    using Values = std::map<QString, QString>;
    Values list(const QString& prefix);
    void write(const QString& prefix, const Values& wanted); // only rows that differ

    Database& m_database;
};

} // namespace rapport
