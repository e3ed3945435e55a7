// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/Edit.h"

#include "notebook/EditWriting.h"
#include "notebook/Validation.h"
#include "store/OwnWords.h"
#include "store/SettingStore.h"

namespace rapport
{

Result<void> Edit::setProfile(const Profile& profile)
{
    if (Result<void> valid = validate(profile); !valid)
        return valid;
    return writing(m_database, [&]() -> Result<void> {
        SettingStore(m_database).update(profile);
        return {};
    });
}

Result<void> Edit::setSettings(const Settings& settings)
{
    if (Result<void> valid = validate(settings); !valid)
        return valid;
    return writing(m_database, [&]() -> Result<void> {
        SettingStore(m_database).update(settings);
        return {};
    });
}

Result<void> Edit::setSettingTexts(const std::map<QString, QString>& values)
{
    return writing(m_database, [&]() -> Result<void> {
        SettingStore store(m_database);
        store.update(values);
        const Result<void> valid = validate(store.profile());
        return valid ? validate(store.settings()) : valid;
    });
}

Result<void> Edit::addMeetingKind(const QString& name)
{
    if (Result<void> valid = validateOwnWord(name); !valid)
        return valid;
    return writing(m_database, [&]() -> Result<void> {
        MeetingKindStore(m_database).add(name.trimmed());
        return {};
    });
}

Result<void> Edit::addSpecialty(const QString& name, const QString& abbreviation)
{
    if (Result<void> valid = validateOwnWord(name); !valid)
        return valid;
    return writing(m_database, [&]() -> Result<void> {
        SpecialtyStore(m_database).add(name.trimmed(), abbreviation.trimmed());
        return {};
    });
}

} // namespace rapport
