// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/Validation.h"

#include <QCoreApplication>
#include <cmath>

namespace rapport
{
namespace
{

// The translations' context; nothing else.
struct Validation {
    Q_DECLARE_TR_FUNCTIONS(Validation)
};

// Collects the first thing that is wrong.
class Verdict
{
public:
    Verdict& refuseIf(bool wrong, const QString& what, const QString& why)
    {
        if (wrong && m_result)
            m_result = tl::unexpected(Error{Error::Kind::Invalid, what, why, {}});
        return *this;
    }
    Result<void> result() const { return m_result; }

private:
    Result<void> m_result;
};

constexpr int maxRhythmDays = 3650;

bool isBlank(const QString& text)
{
    return text.trimmed().isEmpty();
}

// Years that ISO writes with four digits: what the file can hold and compare.
bool isStorable(QDate day)
{
    return day.isValid() && day.year() >= 1 && day.year() <= 9999;
}

bool isStorableOrAbsent(QDate day)
{
    return day.isNull() || isStorable(day);
}

bool isReversed(QDate first, QDate last)
{
    return first.isValid() && last.isValid() && last < first;
}

QString noSuchDay()
{
    return Validation::tr("it is not a day of the years 1 to 9999");
}

bool hasBlankReach(const Contact& contact)
{
    for (const auto* list : {&contact.emails, &contact.phones, &contact.links})
        for (const Reach& reach : *list)
            if (isBlank(reach.value))
                return true;
    return false;
}

void checkPost(const Post& post, Verdict& verdict)
{
    verdict
        .refuseIf(post.pgy && (*post.pgy < 1 || *post.pgy > 10), Validation::tr("The PGY year"),
                  Validation::tr("it is not between 1 and 10"))
        .refuseIf(!isStorableOrAbsent(post.sinceOn) || !isStorableOrAbsent(post.untilOn),
                  Validation::tr("The time of a post"), noSuchDay())
        .refuseIf(isReversed(post.sinceOn, post.untilOn), Validation::tr("The time of a post"),
                  Validation::tr("it ends before it starts"));
}

void checkTime(const MeetingTime& time, Verdict& verdict)
{
    const QString what = Validation::tr("The time of the meeting");
    verdict
        .refuseIf(!isStorable(time.startOn) || !isStorable(time.endOn),
                  Validation::tr("The day of the meeting"), noSuchDay())
        .refuseIf(time.endAt && !time.startAt, what, Validation::tr("it has an end and no start"))
        .refuseIf(isReversed(time.startOn, time.endOn) ||
                      (time.startAt && time.endAt && *time.endAt < *time.startAt),
                  what, Validation::tr("it ends before it starts"));
}

} // namespace

Result<void> validate(const Contact& contact)
{
    Verdict verdict;
    verdict
        .refuseIf(isBlank(contact.given) && isBlank(contact.family) && isBlank(contact.preferred) &&
                      contact.emails.empty(),
                  Validation::tr("The contact"),
                  Validation::tr("it has neither a name nor an e-mail address"))
        .refuseIf(hasBlankReach(contact), Validation::tr("An address, phone or link"),
                  Validation::tr("it is empty"))
        .refuseIf(!isStorableOrAbsent(contact.metOn), Validation::tr("The day you met"),
                  noSuchDay())
        .refuseIf(contact.id.isValid() && contact.metThrough == contact.id,
                  Validation::tr("The introduction"),
                  Validation::tr("nobody is met through themselves"))
        .refuseIf(contact.idealDays.value_or(1) < 1 ||
                      contact.latestDays.value_or(maxRhythmDays) < contact.idealDays.value_or(1) ||
                      contact.latestDays.value_or(1) > maxRhythmDays,
                  Validation::tr("The rhythm"),
                  Validation::tr("its days are not 1 to 3650 with the latest after the ideal"));
    for (const Post& post : contact.posts)
        checkPost(post, verdict);
    return verdict.result();
}

Result<void> validate(const Meeting& meeting)
{
    Verdict verdict;
    checkTime(meeting.time, verdict);
    verdict
        .refuseIf(isBlank(meeting.kind), Validation::tr("The kind of the meeting"),
                  Validation::tr("it is empty"))
        .refuseIf(meeting.cost && (!std::isfinite(*meeting.cost) || *meeting.cost < 0),
                  Validation::tr("The cost"), Validation::tr("it is less than nothing"));
    for (const Participant& participant : meeting.participants)
        verdict.refuseIf(!participant.contact.isValid(), Validation::tr("A person at the meeting"),
                         Validation::tr("it is not among the contacts"));
    return verdict.result();
}

Result<void> validate(const Group& group)
{
    Verdict verdict;
    verdict
        .refuseIf(isBlank(group.name), Validation::tr("The group"),
                  Validation::tr("it has no name"))
        .refuseIf(group.id.isValid() && group.parent == group.id,
                  Validation::tr("The parent organisation"),
                  Validation::tr("a group is not part of itself"))
        .refuseIf(!isStorableOrAbsent(group.memberSinceOn) ||
                      !isStorableOrAbsent(group.memberUntilOn),
                  Validation::tr("The membership"), noSuchDay())
        .refuseIf(isReversed(group.memberSinceOn, group.memberUntilOn),
                  Validation::tr("The membership"), Validation::tr("it ends before it starts"));
    return verdict.result();
}

Result<void> validate(const FollowUp& followUp)
{
    const QString what = Validation::tr("The follow-up");
    const bool snoozed = followUp.state == FollowUpState::Snoozed;
    const bool waiting = followUp.state == FollowUpState::Waiting;
    Verdict verdict;
    verdict.refuseIf(!isStorable(followUp.dueOn), Validation::tr("The due day"), noSuchDay())
        .refuseIf(followUp.dueHour && !followUp.dueHour->isValid(), Validation::tr("The due hour"),
                  Validation::tr("it is not an hour of a day"))
        .refuseIf(snoozed != (followUp.snoozedUntil && followUp.snoozedUntil->isValid()), what,
                  Validation::tr("it is snoozed until some time, or not snoozed"))
        .refuseIf(followUp.snoozedUntil && !isStorable(followUp.snoozedUntil->toUTC().date()),
                  Validation::tr("The time it is snoozed until"), noSuchDay())
        .refuseIf(waiting != isStorable(followUp.nudgeOn), what,
                  Validation::tr("it waits for a reply until some day, or does not wait"))
        .refuseIf(followUp.isClosed() != followUp.closedAt.has_value(), what,
                  Validation::tr("it is done or dropped at some time, or still open"));
    return verdict.result();
}

Result<void> validate(const Interaction& interaction)
{
    Verdict verdict;
    verdict.refuseIf(!isStorable(interaction.on), Validation::tr("The day"), noSuchDay())
        .refuseIf(interaction.minutes && *interaction.minutes < 0, Validation::tr("The duration"),
                  Validation::tr("it is less than nothing"))
        .refuseIf(interaction.contacts.empty(), Validation::tr("The contact with a person"),
                  Validation::tr("it names nobody"));
    return verdict.result();
}

Result<void> validate(const Advice& advice)
{
    Verdict verdict;
    verdict
        .refuseIf(isBlank(advice.words), Validation::tr("The advice"),
                  Validation::tr("it has no words"))
        .refuseIf(!isStorable(advice.givenOn) || !isStorableOrAbsent(advice.toldOn),
                  Validation::tr("The day of the advice"), noSuchDay());
    return verdict.result();
}

Result<void> validate(const Opportunity& opportunity)
{
    Verdict verdict;
    verdict.refuseIf(!isStorableOrAbsent(opportunity.deadlineOn), Validation::tr("The deadline"),
                     noSuchDay());
    return verdict.result();
}

Result<void> validate(const Term& term)
{
    const QString what = Validation::tr("The term");
    Verdict verdict;
    verdict.refuseIf(isBlank(term.name), what, Validation::tr("it has no name"))
        .refuseIf(!isStorable(term.firstOn) || !isStorable(term.lastOn), what, noSuchDay())
        .refuseIf(isReversed(term.firstOn, term.lastOn), what,
                  Validation::tr("it ends before it starts"));
    return verdict.result();
}

Result<void> validate(const Batch& batch)
{
    Verdict verdict;
    verdict.refuseIf(!batch.at.isValid(), Validation::tr("The import"),
                     Validation::tr("it has no time"));
    return verdict.result();
}

Result<void> validate(const Profile& profile)
{
    Verdict verdict;
    verdict.refuseIf(profile.year && (*profile.year < 1 || *profile.year > 8),
                     Validation::tr("The year of study"),
                     Validation::tr("it is not between 1 and 8"));
    return verdict.result();
}

Result<void> validate(const Settings& settings)
{
    Verdict verdict;
    verdict
        .refuseIf(!settings.reminderHour.isValid() || !settings.quietFrom.isValid() ||
                      !settings.quietUntil.isValid(),
                  Validation::tr("The hour"), Validation::tr("it is not an hour of a day"))
        .refuseIf(settings.reachOutsPerWeek < 0 || settings.eventsPerMonth < 0,
                  Validation::tr("The pace"), Validation::tr("it is less than nothing"));
    for (const auto& [kind, days] : settings.delays)
        verdict.refuseIf(days < 0 || days > 3650, Validation::tr("The delay"),
                         Validation::tr("it is not between 0 and 3650 days"));
    return verdict.result();
}

Result<void> validateOwnWord(const QString& word)
{
    Verdict verdict;
    verdict.refuseIf(isBlank(word), Validation::tr("The name"), Validation::tr("it is empty"));
    return verdict.result();
}

} // namespace rapport
