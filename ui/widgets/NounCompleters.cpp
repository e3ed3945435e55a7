// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/NounCompleters.h"

#include "capture/WordTable.h"
#include "notebook/Notebook.h"
#include "ui/widgets/MatchCompleter.h"

#include <QLocale>
#include <algorithm>

namespace rapport
{
namespace
{

constexpr int proposalCount = 8;

std::vector<Match> matchingContacts(const Lookup& lookup, const QString& typed)
{
    std::vector<Match> matches;
    ContactFilter filter;
    filter.words = typed;
    for (const ContactId id : lookup.contacts(filter, proposalCount))
        if (const auto row = lookup.contactRow(id))
            matches.push_back({id.value, row->displayName, row->description, {}});
    return matches;
}

std::vector<Match> matchingMeetings(const Lookup& lookup, const QString& typed)
{
    // Meetings are some of the hits: ask for more than are shown.
    constexpr int searched = 60;
    std::vector<Match> matches;
    for (const SearchHit& hit : lookup.search(typed, searched)) {
        if (hit.kind != QLatin1String("meeting") || matches.size() >= proposalCount)
            continue;
        if (const auto row = lookup.meetingRow(MeetingId{hit.id}))
            matches.push_back({hit.id,
                               row->title,
                               QLocale().toString(row->time.startOn, QLocale::ShortFormat),
                               {}});
    }
    return matches;
}

std::vector<Match> namesContaining(const std::vector<QString>& names, const QString& typed)
{
    std::vector<Match> beginning;
    std::vector<Match> inside;
    for (const QString& name : names) {
        if (name.startsWith(typed, Qt::CaseInsensitive))
            beginning.push_back({0, name, {}, {}});
        else if (name.contains(QLatin1Char(' ') + typed, Qt::CaseInsensitive))
            inside.push_back({0, name, {}, {}});
    }
    beginning.insert(beginning.end(), inside.begin(), inside.end());
    if (beginning.size() > proposalCount)
        beginning.resize(proposalCount);
    return beginning;
}

std::vector<Match> matchingGroups(const Lookup& lookup, const QString& typed)
{
    std::vector<Match> matches = namesContaining(lookup.groupNames(), typed);
    for (Match& match : matches)
        match.id = lookup.groupByName(match.text).value;
    return matches;
}

// The student's own first, then those that are shipped; abbreviations find them too.
std::vector<Match> matchingSpecialties(const Lookup& lookup, const QString& typed)
{
    std::vector<QString> names = lookup.ownSpecialties();
    std::vector<Match> abbreviated;
    for (const Specialty& each : shippedWords()->specialties()) {
        if (std::find(names.begin(), names.end(), each.name) == names.end())
            names.push_back(each.name);
        for (const QString& abbreviation : each.abbreviations)
            if (abbreviation.compare(typed, Qt::CaseInsensitive) == 0)
                abbreviated.push_back({0, each.name, abbreviation, abbreviation});
    }
    for (Match& match : namesContaining(names, typed)) {
        const auto same = [&](const Match& each) { return each.text == match.text; };
        if (std::none_of(abbreviated.begin(), abbreviated.end(), same))
            abbreviated.push_back(std::move(match));
    }
    return abbreviated;
}

} // namespace

MatchCompleter* contactCompleter(Notebook& notebook, QObject* parent)
{
    return new MatchCompleter(
        [&notebook](const QString& typed) { return matchingContacts(notebook.lookup(), typed); },
        parent);
}

MatchCompleter* meetingCompleter(Notebook& notebook, QObject* parent)
{
    return new MatchCompleter(
        [&notebook](const QString& typed) { return matchingMeetings(notebook.lookup(), typed); },
        parent);
}

MatchCompleter* groupCompleter(Notebook& notebook, QObject* parent)
{
    return new MatchCompleter(
        [&notebook](const QString& typed) { return matchingGroups(notebook.lookup(), typed); },
        parent);
}

MatchCompleter* tagCompleter(Notebook& notebook, QObject* parent)
{
    return new MatchCompleter(
        [&notebook](const QString& typed) {
            return namesContaining(notebook.lookup().tags(), typed);
        },
        parent);
}

MatchCompleter* circleCompleter(Notebook& notebook, QObject* parent)
{
    return new MatchCompleter(
        [&notebook](const QString& typed) {
            return namesContaining(notebook.lookup().circles(), typed);
        },
        parent);
}

MatchCompleter* specialtyCompleter(Notebook& notebook, QObject* parent)
{
    return new MatchCompleter(
        [&notebook](const QString& typed) { return matchingSpecialties(notebook.lookup(), typed); },
        parent);
}

} // namespace rapport
