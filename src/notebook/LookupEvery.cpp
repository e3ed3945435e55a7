// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/Lookup.h"

#include "notebook/LookupReading.h"
#include "store/EveryRow.h"
#include "store/OwnWords.h"
#include "store/SettingStore.h"

namespace rapport
{

template <class Id>
std::vector<std::pair<Id, QString>> Lookup::every() const
{
    return read([&] { return listEvery<Id>(m_database); });
}

template std::vector<std::pair<ContactId, QString>> Lookup::every() const;
template std::vector<std::pair<GroupId, QString>> Lookup::every() const;
template std::vector<std::pair<MeetingId, QString>> Lookup::every() const;
template std::vector<std::pair<InteractionId, QString>> Lookup::every() const;
template std::vector<std::pair<AdviceId, QString>> Lookup::every() const;
template std::vector<std::pair<OpportunityId, QString>> Lookup::every() const;
template std::vector<std::pair<FollowUpId, QString>> Lookup::every() const;

std::map<QString, QString> Lookup::ownAbbreviations() const
{
    return read([&] { return SpecialtyStore(m_database).listAbbreviations(); });
}

std::map<QString, QString> Lookup::settingTexts() const
{
    return read([&] { return SettingStore(m_database).listTexts(); });
}

} // namespace rapport
