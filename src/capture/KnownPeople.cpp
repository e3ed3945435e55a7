// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/PeopleReader.h"

#include <QCoreApplication>
#include <algorithm>

namespace rapport
{
namespace
{

// By address; else by both names; else by the family name alone, or the only name typed, which
// may be either.
std::vector<Contact> candidatesFor(const Contact& typed, const CaptureContext& context)
{
    if (context.byEmail)
        for (const Reach& email : typed.emails)
            if (std::vector<Contact> found = context.byEmail(email.value); !found.empty())
                return found;
    if (!context.byName || (typed.given.isEmpty() && typed.family.isEmpty()))
        return {};
    if (typed.family.isEmpty()) {
        std::vector<Contact> found = context.byName({}, typed.given);
        return found.empty() && context.byGiven ? context.byGiven(typed.given) : found;
    }
    return context.byName(typed.given, typed.family);
}

QString severalNotice(const Contact& typed, const std::vector<Contact>& candidates)
{
    QStringList names;
    for (const Contact& each : candidates)
        names << displayNameOf(each);
    names.removeDuplicates();
    return QCoreApplication::translate(
               "Capture", "%1 could be %2. A new person was made; say which one is meant.")
        .arg(displayNameOf(typed),
             names.mid(0, 5).join(QCoreApplication::translate("Capture", " or ")));
}

} // namespace

void matchKnown(DraftPerson& person, const CaptureContext& context, QStringList& notices)
{
    const std::vector<Contact> candidates = candidatesFor(person.contact, context);
    if (candidates.size() > 1)
        notices << severalNotice(person.contact, candidates);
    if (candidates.size() != 1)
        return;
    person.known = candidates.front().id;
    if (person.contact.emails.empty())
        person.contact.emails = candidates.front().emails;
    if (person.contact.family.isEmpty() || person.contact.given.isEmpty()) {
        person.contact.given = candidates.front().given;
        person.contact.family = candidates.front().family;
    }
    if (person.contact.title.isEmpty())
        person.contact.title = candidates.front().title;
}

} // namespace rapport
