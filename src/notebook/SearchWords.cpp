// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/SearchWords.h"

#include <QCoreApplication>

namespace rapport
{
namespace
{

// The parts of a body, one after the other; empty ones leave no gap.
QString joined(const QStringList& parts)
{
    QStringList filled;
    for (const QString& part : parts)
        if (!part.isEmpty())
            filled << part;
    return filled.join(QStringLiteral(" · "));
}

template <class Noun>
bool isGone(const std::optional<Noun>& noun)
{
    return !noun || noun->trashedAt;
}

QString contactNameIn(const Lookup& lookup, ContactId id)
{
    const std::optional<ContactRow> row = id.isValid() ? lookup.contactRow(id) : std::nullopt;
    return row ? row->displayName : QString();
}

QStringList reachWords(const Contact& contact)
{
    QStringList words;
    for (const auto* reaches : {&contact.emails, &contact.phones, &contact.links})
        for (const Reach& reach : *reaches)
            words << reach.value;
    return words;
}

QStringList postWords(const Contact& contact)
{
    QStringList words;
    for (const Post& post : contact.posts)
        words << post.role << post.specialty << post.department << post.institution;
    return words;
}

QStringList participantWords(const Lookup& lookup, const Meeting& meeting)
{
    QStringList words;
    for (const Participant& participant : meeting.participants)
        words << contactNameIn(lookup, participant.contact) << participant.note;
    return words;
}

} // namespace

std::optional<SearchText> searchTextOf(const Lookup& lookup, ContactId id)
{
    const std::optional<Contact> contact = lookup.contact(id);
    if (isGone(contact))
        return std::nullopt;
    const QString title = displayNameOf(*contact);
    QStringList parts{describe(*contact)};
    // What the title hides: 小明 within 王小明, Robert who is called Bob.
    if (!nameOf(*contact).startsWith(contact->given))
        parts << contact->given;
    parts << contact->preferred << contact->notes;
    for (const auto* words : {&contact->specialties, &contact->tags, &contact->circles})
        for (const QString& word : *words)
            parts << word;
    parts << postWords(*contact) << contact->metPlace << reachWords(*contact);
    return SearchText{contact->uid, title, joined(parts)};
}

std::optional<SearchText> searchTextOf(const Lookup& lookup, MeetingId id)
{
    const std::optional<Meeting> meeting = lookup.meeting(id);
    const std::optional<MeetingRow> row = isGone(meeting) ? std::nullopt : lookup.meetingRow(id);
    if (!row)
        return std::nullopt;
    QStringList parts{meeting->takeAway, meeting->notes};
    parts << row->groups << meeting->place << participantWords(lookup, *meeting);
    for (const SpecialtyInterest& each : meeting->specialties)
        parts << each.specialty;
    parts << labelOfWord(meeting->kind) << meeting->mood << meeting->quote << meeting->link;
    return SearchText{meeting->uid, row->title, joined(parts)};
}

std::optional<SearchText> searchTextOf(const Lookup& lookup, GroupId id)
{
    const std::optional<Group> group = lookup.group(id);
    if (isGone(group))
        return std::nullopt;
    return SearchText{
        group->uid, group->name,
        joined({labelOf(group->kind), group->meetsWhen, group->webPage, group->notes})};
}

std::optional<SearchText> searchTextOf(const Lookup& lookup, FollowUpId id)
{
    const std::optional<FollowUpRow> row = lookup.followUpRow(id);
    if (!row || row->followUp.trashedAt)
        return std::nullopt;
    const FollowUp& followUp = row->followUp;
    if ((followUp.contact.isValid() && isGone(lookup.contact(followUp.contact))) ||
        (followUp.meeting.isValid() && isGone(lookup.meeting(followUp.meeting))))
        return std::nullopt;
    return SearchText{followUp.uid, row->title,
                      joined({row->contactName, followUp.note, row->reason, followUp.outcome})};
}

std::optional<SearchText> searchTextOf(const Lookup& lookup, InteractionId id)
{
    const std::optional<Interaction> interaction = lookup.interaction(id);
    if (isGone(interaction))
        return std::nullopt;
    QStringList names;
    for (const ContactId contact : interaction->contacts)
        names << contactNameIn(lookup, contact);
    return SearchText{interaction->uid,
                      joined({labelOf(interaction->channel), names.join(QStringLiteral(", "))}),
                      interaction->words};
}

std::optional<SearchText> searchTextOf(const Lookup& lookup, AdviceId id)
{
    const std::optional<Advice> advice = lookup.advice(id);
    if (isGone(advice))
        return std::nullopt;
    const QString giver = contactNameIn(lookup, advice->contact);
    const QString title =
        giver.isEmpty() ? QCoreApplication::translate("SearchWords", "Advice")
                        : QCoreApplication::translate("SearchWords", "Advice from %1").arg(giver);
    return SearchText{advice->uid, title,
                      joined({advice->words, advice->nextStep, advice->result})};
}

std::optional<SearchText> searchTextOf(const Lookup& lookup, OpportunityId id)
{
    const std::optional<Opportunity> opportunity = lookup.opportunity(id);
    if (isGone(opportunity))
        return std::nullopt;
    const QString kind = labelOf(opportunity->kind);
    return SearchText{opportunity->uid, opportunity->title.isEmpty() ? kind : opportunity->title,
                      joined({contactNameIn(lookup, opportunity->contact), kind,
                              opportunity->nextStep, opportunity->notes})};
}

} // namespace rapport
