// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Words.h"

#include <QCoreApplication>

namespace rapport
{

template <>
std::span<const Word<ContactKind>> words()
{
    static constexpr Word<ContactKind> all[] = {
        {ContactKind::Attending, "attending"},
        {ContactKind::Faculty, "faculty"},
        {ContactKind::Fellow, "fellow"},
        {ContactKind::Resident, "resident"},
        {ContactKind::Upperclassman, "upperclassman"},
        {ContactKind::Classmate, "classmate"},
        {ContactKind::Nurse, "nurse"},
        {ContactKind::PhysicianAssistant, "physician assistant"},
        {ContactKind::Pharmacist, "pharmacist"},
        {ContactKind::Therapist, "therapist"},
        {ContactKind::Staff, "staff"},
        {ContactKind::Coordinator, "coordinator"},
        {ContactKind::Alumnus, "alumnus"},
        {ContactKind::Other, "other"},
    };
    return all;
}

template <>
std::span<const Word<MeetingStatus>> words()
{
    static constexpr Word<MeetingStatus> all[] = {
        {MeetingStatus::Planned, "planned"},
        {MeetingStatus::Attended, "attended"},
        {MeetingStatus::Missed, "missed"},
    };
    return all;
}

template <>
std::span<const Word<MeetingLevel>> words()
{
    static constexpr Word<MeetingLevel> all[] = {
        {MeetingLevel::Institutional, "institutional"},
        {MeetingLevel::Local, "local"},
        {MeetingLevel::National, "national"},
    };
    return all;
}

template <>
std::span<const Word<Role>> words()
{
    static constexpr Word<Role> all[] = {
        {Role::Speaker, "speaker"},         {Role::Panelist, "panelist"},
        {Role::Organizer, "organizer"},     {Role::Host, "host"},
        {Role::MetThere, "met there"},      {Role::CameWithMe, "came with me"},
        {Role::HopeToMeet, "hope to meet"},
    };
    return all;
}

template <>
std::span<const Word<Interest>> words()
{
    static constexpr Word<Interest> all[] = {
        {Interest::NotForMe, "not for me"},
        {Interest::Maybe, "maybe"},
        {Interest::WantMore, "want more"},
    };
    return all;
}

template <>
std::span<const Word<Took>> words()
{
    static constexpr Word<Took> all[] = {
        {Took::LearnedAField, "learned a field"}, {Took::Network, "network"},
        {Took::Opportunity, "opportunity"},       {Took::Skill, "skill"},
        {Took::Perspective, "perspective"},       {Took::Fun, "fun"},
    };
    return all;
}

template <>
std::span<const Word<GroupKind>> words()
{
    static constexpr Word<GroupKind> all[] = {
        {GroupKind::Specialty, "specialty"},
        {GroupKind::Advocacy, "advocacy"},
        {GroupKind::Identity, "identity"},
        {GroupKind::Faith, "faith"},
        {GroupKind::Military, "military"},
        {GroupKind::Service, "service"},
        {GroupKind::LearningCommunity, "learning community"},
        {GroupKind::MedicalSociety, "medical society"},
        {GroupKind::SpecialtySociety, "specialty society"},
        {GroupKind::Other, "other"},
    };
    return all;
}

template <>
std::span<const Word<FollowUpKind>> words()
{
    static constexpr Word<FollowUpKind> all[] = {
        {FollowUpKind::ThankYou, "thank-you"},
        {FollowUpKind::WriteToNewContact, "write to a new contact"},
        {FollowUpKind::Continue, "continue the conversation"},
        {FollowUpKind::AskToMeet, "ask to meet"},
        {FollowUpKind::AskToShadow, "ask to shadow"},
        {FollowUpKind::AskAboutResearch, "ask about research"},
        {FollowUpKind::SendPromised, "send what I promised"},
        {FollowUpKind::ShareOutcome, "share the outcome of advice"},
        {FollowUpKind::KeepInTouch, "keep in touch"},
        {FollowUpKind::Congratulate, "congratulate"},
        {FollowUpKind::AskForLetter, "ask for a letter"},
        {FollowUpKind::NudgeLetter, "nudge a letter"},
        {FollowUpKind::ThankForLetter, "thank for a letter"},
        {FollowUpKind::Deadline, "deadline"},
        {FollowUpKind::Reply, "reply"},
        {FollowUpKind::Other, "other"},
    };
    return all;
}

template <>
std::span<const Word<FollowUpState>> words()
{
    static constexpr Word<FollowUpState> all[] = {
        {FollowUpState::Open, "open"},       {FollowUpState::Snoozed, "snoozed"},
        {FollowUpState::Waiting, "waiting"}, {FollowUpState::Done, "done"},
        {FollowUpState::Dropped, "dropped"},
    };
    return all;
}

template <>
std::span<const Word<OpportunityKind>> words()
{
    static constexpr Word<OpportunityKind> all[] = {
        {OpportunityKind::Research, "research"},
        {OpportunityKind::Education, "education"},
        {OpportunityKind::Service, "service"},
        {OpportunityKind::Shadowing, "shadowing"},
        {OpportunityKind::Clinical, "clinical"},
        {OpportunityKind::Mentorship, "mentorship"},
        {OpportunityKind::Leadership, "leadership"},
        {OpportunityKind::Skills, "skills"},
        {OpportunityKind::Fellowship, "fellowship"},
        {OpportunityKind::Elective, "elective or away rotation"},
        {OpportunityKind::Paper, "abstract or paper"},
        {OpportunityKind::Scholarship, "scholarship or funding"},
        {OpportunityKind::Letter, "letter"},
    };
    return all;
}

template <>
std::span<const Word<Stage>> words()
{
    static constexpr Word<Stage> all[] = {
        {Stage::HeardOf, "heard of"},   {Stage::Asked, "asked"}, {Stage::Applied, "applied"},
        {Stage::UnderWay, "under way"}, {Stage::Done, "done"},   {Stage::Declined, "declined"},
    };
    return all;
}

template <>
std::span<const Word<Channel>> words()
{
    static constexpr Word<Channel> all[] = {
        {Channel::InPerson, "in person"},  {Channel::Email, "e-mail"},
        {Channel::Call, "call"},           {Channel::VideoCall, "video call"},
        {Channel::Message, "message"},     {Channel::Coffee, "coffee"},
        {Channel::Shadowing, "shadowing"}, {Channel::Letter, "letter"},
        {Channel::Other, "other"},
    };
    return all;
}

QString labelOfWord(const QString& word)
{
    QString label = QCoreApplication::translate("Words", word.toUtf8().constData());
    if (!label.isEmpty())
        label[0] = label[0].toUpper();
    return label;
}

const std::vector<QString>& builtInMeetingKinds()
{
    static const std::vector<QString> all = {
        QStringLiteral("lunch talk"),
        QStringLiteral("panel"),
        QStringLiteral("skills session"),
        QStringLiteral("workshop"),
        QStringLiteral("conference"),
        QStringLiteral("conference session"),
        QStringLiteral("expo"),
        QStringLiteral("grand rounds"),
        QStringLiteral("case discussion"),
        QStringLiteral("seminar"),
        QStringLiteral("office hours"),
        QStringLiteral("shadowing"),
        QStringLiteral("informational interview"),
        QStringLiteral("coffee"),
        QStringLiteral("study group"),
        QStringLiteral("community service"),
        QStringLiteral("social"),
        QStringLiteral("webinar"),
        QStringLiteral("orientation"),
        QStringLiteral("other"),
    };
    return all;
}

} // namespace rapport
