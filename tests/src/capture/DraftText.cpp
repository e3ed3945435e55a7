// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DraftText.h"

#include "domain/Fold.h"

namespace rapport
{
namespace
{

void addContact(QStringList& texts, const Contact& contact)
{
    texts << contact.title << contact.given << contact.family << contact.suffix << contact.pronouns
          << wordOf(contact.kind);
    for (const auto* list : {&contact.emails, &contact.phones, &contact.links})
        for (const Reach& reach : *list)
            texts << reach.value;
    for (const Post& post : contact.posts)
        texts << post.institution << post.department << post.role;
    for (const QString& specialty : contact.specialties)
        texts << specialty;
}

void addMeeting(QStringList& texts, const DraftMeeting& meeting)
{
    texts << meeting.topic << meeting.kind << meeting.place << meeting.link << meeting.notes
          << meeting.groups;
}

} // namespace

QString savedText(const Draft& draft)
{
    QStringList texts;
    for (const DraftPerson& person : draft.people)
        addContact(texts, person.contact);
    if (draft.meeting)
        addMeeting(texts, *draft.meeting);
    for (const DraftFollowUp& each : draft.followUps)
        texts << each.title << each.note;
    for (const DraftAdvice& each : draft.advice)
        texts << each.words;
    for (const DraftOpportunity& each : draft.opportunities)
        texts << each.title;
    for (const DraftInteraction& each : draft.interactions)
        texts << each.words;
    return fold(texts.join(QLatin1Char('\n')));
}

} // namespace rapport
