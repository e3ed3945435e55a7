// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capture/Heard.h"

#include "ui/capture/DraftPeople.h"

namespace rapport
{
namespace
{

QString personKeyAt(const Draft& draft, int person)
{
    const bool isThere = person >= 0 && person < static_cast<int>(draft.people.size());
    return isThere ? keyOf(draft.people[static_cast<size_t>(person)]) : QString();
}

int personOfKey(const Draft& draft, const QString& key)
{
    for (size_t i = 0; i < draft.people.size() && !key.isEmpty(); ++i)
        if (keyOf(draft.people[i]) == key)
            return static_cast<int>(i);
    return -1;
}

} // namespace

bool operator==(const Heard& a, const Heard& b)
{
    return a.what == b.what && a.person == b.person && a.words == b.words && a.kind == b.kind &&
           a.interaction.channel == b.interaction.channel && a.interaction.on == b.interaction.on &&
           a.interaction.minutes == b.interaction.minutes;
}

std::vector<Heard> heardIn(const Draft& draft)
{
    std::vector<Heard> heard;
    for (const DraftOpportunity& each : draft.opportunities)
        heard.push_back(
            {Heard::What::Opportunity, personKeyAt(draft, each.person), each.title, each.kind, {}});
    for (const DraftAdvice& each : draft.advice)
        heard.push_back({Heard::What::Advice, personKeyAt(draft, each.person), each.words, {}, {}});
    for (const DraftInteraction& each : draft.interactions)
        heard.push_back(
            {Heard::What::Interaction, personKeyAt(draft, each.person), each.words, {}, each});
    return heard;
}

void putHeard(const std::vector<Heard>& heard, Draft& draft)
{
    draft.opportunities.clear();
    draft.advice.clear();
    draft.interactions.clear();
    for (const Heard& each : heard) {
        const int person = personOfKey(draft, each.person);
        switch (each.what) {
        case Heard::What::Opportunity:
            draft.opportunities.push_back({person, each.kind, each.words});
            break;
        case Heard::What::Advice:
            draft.advice.push_back({person, each.words});
            break;
        case Heard::What::Interaction:
            DraftInteraction interaction = each.interaction;
            interaction.person = person;
            interaction.words = each.words;
            draft.interactions.push_back(interaction);
            break;
        }
    }
}

} // namespace rapport
