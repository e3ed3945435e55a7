// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/ReportWords.h"
#include "notebook/Reports.h"

#include <QCoreApplication>
#include <algorithm>

namespace rapport
{
namespace
{

struct CvLines {
    Q_DECLARE_TR_FUNCTIONS(CvLines)
};

QString contactName(const Lookup& lookup, ContactId id)
{
    const std::optional<ContactRow> row = id.isValid() ? lookup.contactRow(id) : std::nullopt;
    return row ? row->displayName : QString();
}

// Groups with a membership; the latest start first.
ReportSection memberships(const Lookup& lookup, QDate today)
{
    std::vector<Group> groups;
    for (const GroupId id : lookup.groups())
        if (const auto group = lookup.group(id); group && group->memberSinceOn.isValid())
            groups.push_back(*group);
    std::stable_sort(groups.begin(), groups.end(), [](const Group& one, const Group& other) {
        return one.memberSinceOn > other.memberSinceOn;
    });
    ReportSection section{CvLines::tr("Membership"), {}};
    for (const Group& group : groups)
        section.lines.push_back({periodText(group.memberSinceOn, group.memberUntilOn, today),
                                 CvLines::tr("%1, member").arg(group.name),
                                 {},
                                 {}});
    return section;
}

ReportSection opportunitiesIn(const Lookup& lookup)
{
    ReportSection section{CvLines::tr("Research, service and projects"), {}};
    for (const OpportunityId id : lookup.opportunities()) {
        const std::optional<Opportunity> each = lookup.opportunity(id);
        if (!each || (each->stage != Stage::UnderWay && each->stage != Stage::Done))
            continue;
        const QString name = contactName(lookup, each->contact);
        const QString title = each->title.isEmpty()
                                  ? labelOf(each->kind)
                                  : CvLines::tr("%1: %2").arg(labelOf(each->kind), each->title);
        section.lines.push_back({labelOf(each->stage),
                                 title,
                                 name.isEmpty() ? name : CvLines::tr("with %1").arg(name),
                                 {}});
    }
    return section;
}

// Attended meetings of these kinds, the newest first.
ReportSection meetingsOf(const Lookup& lookup, const std::vector<Meeting>& attended,
                         const QString& title, const QStringList& kinds)
{
    ReportSection section{title, {}};
    for (auto meeting = attended.rbegin(); meeting != attended.rend(); ++meeting)
        if (kinds.contains(meeting->kind))
            section.lines.push_back(lineOf(lookup, *meeting));
    return section;
}

} // namespace

Report cvLines(const Lookup& lookup, const QDateTime& now)
{
    const std::vector<Meeting> attended =
        attendedBetween(lookup, QDate(1, 1, 1), now.date().addDays(1), now);
    const Profile profile = lookup.profile();
    Report report{CvLines::tr("CV lines"), profile.name, {}};
    for (ReportSection& section : std::vector{
             memberships(lookup, now.date()), opportunitiesIn(lookup),
             meetingsOf(lookup, attended, CvLines::tr("Shadowing"), {QStringLiteral("shadowing")}),
             meetingsOf(lookup, attended, CvLines::tr("Service"),
                        {QStringLiteral("community service")}),
             meetingsOf(lookup, attended, CvLines::tr("Conferences"),
                        {QStringLiteral("conference")}),
             meetingsOf(lookup, attended, CvLines::tr("Workshops and skills"),
                        {QStringLiteral("workshop"), QStringLiteral("skills session")})})
        if (!section.lines.empty())
            report.sections.push_back(std::move(section));
    return report;
}

} // namespace rapport
