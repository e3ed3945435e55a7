// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/FollowUpSections.h"

#include "notebook/Agenda.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <unordered_map>

namespace rapport
{
namespace
{

using Due = FollowUpSection::Due;
using Sections = std::vector<FollowUpSection>;

QString sectionTitle(const char* text)
{
    return QCoreApplication::translate("FollowUpSections", text);
}

Sections withoutEmpty(Sections sections)
{
    std::erase_if(sections, [](const FollowUpSection& each) { return each.ids.empty(); });
    return sections;
}

Sections dueHeads()
{
    return {{sectionTitle(QT_TRANSLATE_NOOP("FollowUpSections", "Late")), Due::Late, {}},
            {sectionTitle(QT_TRANSLATE_NOOP("FollowUpSections", "Today")), Due::Today, {}},
            {sectionTitle(QT_TRANSLATE_NOOP("FollowUpSections", "This week")), Due::Soon, {}},
            {sectionTitle(QT_TRANSLATE_NOOP("FollowUpSections", "Later")), Due::Later, {}}};
}

Sections openSections(const Lookup& lookup, const FollowUpFilter& filter, const QDateTime& now)
{
    const Agenda agenda = agendaAt(lookup, now);
    std::unordered_map<FollowUpId, size_t> sectionOf;
    const std::vector<FollowUpId>* dues[] = {&agenda.late, &agenda.today, &agenda.soon};
    for (size_t section = 0; section < std::size(dues); ++section)
        for (const FollowUpId id : *dues[section])
            sectionOf.emplace(id, section);

    Sections sections = dueHeads();
    for (const FollowUpId id : lookup.followUps(filter)) {
        const auto found = sectionOf.find(id);
        sections[found == sectionOf.end() ? 3 : found->second].ids.push_back(id);
    }
    return withoutEmpty(std::move(sections));
}

// First day of the month in which it was closed.
QDate closedMonth(const Lookup& lookup, FollowUpId id, const QTimeZone& zone)
{
    const auto followUp = lookup.followUp(id);
    if (!followUp || !followUp->closedAt)
        return {};
    const QDate day = followUp->closedAt->toTimeZone(zone).date();
    return {day.year(), day.month(), 1};
}

// The ids come newest first, so a month's end is found by halving: a few reads a month, however
// many follow-ups it holds.
Sections doneSections(const Lookup& lookup, const FollowUpFilter& filter, const QDateTime& now)
{
    const std::vector<FollowUpId> ids = lookup.followUps(filter);
    Sections sections;
    for (auto from = ids.begin(); from != ids.end();) {
        const QDate month = closedMonth(lookup, *from, now.timeZone());
        const auto until = std::partition_point(from + 1, ids.end(), [&](FollowUpId id) {
            return closedMonth(lookup, id, now.timeZone()) == month;
        });
        const QString title = QLocale().toString(month, QStringLiteral("MMMM yyyy"));
        sections.push_back({title, Due::None, {from, until}});
        from = until;
    }
    return sections;
}

} // namespace

Sections followUpSections(const Lookup& lookup, const FollowUpFilter& filter, const QDateTime& now)
{
    switch (filter.which) {
    case FollowUpFilter::Which::Open:
        return openSections(lookup, filter, now);
    case FollowUpFilter::Which::Waiting:
        return withoutEmpty(
            {{sectionTitle(QT_TRANSLATE_NOOP("FollowUpSections", "Waiting for a reply")), Due::None,
              lookup.followUps(filter)}});
    case FollowUpFilter::Which::Done:
        return doneSections(lookup, filter, now);
    }
    return {};
}

Sections dueSections(const Lookup& lookup, const QDateTime& now)
{
    DueNow due = dueNow(lookup, now);
    Sections sections = dueHeads();
    sections.resize(2);
    sections[0].ids = std::move(due.late);
    sections[1].ids = std::move(due.today);
    return withoutEmpty(std::move(sections));
}

} // namespace rapport
