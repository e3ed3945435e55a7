// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>
#include <span>
#include <vector>

// The closed vocabularies of Rapport. Each value has one word, the one product.md uses: it stands
// in the data file, in JSON and, translated, on the screen.

namespace rapport
{

enum class ContactKind {
    Attending,
    Faculty,
    Fellow,
    Resident,
    Upperclassman,
    Classmate,
    Nurse,
    PhysicianAssistant,
    Pharmacist,
    Therapist,
    Staff,
    Coordinator,
    Alumnus,
    Other
};
enum class MeetingStatus { Planned, Attended, Missed };
enum class MeetingLevel { Institutional, Local, National };
enum class Role { Speaker, Panelist, Organizer, Host, MetThere, CameWithMe, HopeToMeet };
enum class Interest { NotForMe, Maybe, WantMore };
enum class Took { LearnedAField, Network, Opportunity, Skill, Perspective, Fun };
enum class GroupKind {
    Specialty,
    Advocacy,
    Identity,
    Faith,
    Military,
    Service,
    LearningCommunity,
    MedicalSociety,
    SpecialtySociety,
    Other
};
enum class FollowUpKind {
    ThankYou,
    WriteToNewContact,
    Continue,
    AskToMeet,
    AskToShadow,
    AskAboutResearch,
    SendPromised,
    ShareOutcome,
    KeepInTouch,
    Congratulate,
    AskForLetter,
    NudgeLetter,
    ThankForLetter,
    Deadline,
    Reply,
    Other
};
enum class FollowUpState { Open, Snoozed, Waiting, Done, Dropped };
enum class OpportunityKind {
    Research,
    Education,
    Service,
    Shadowing,
    Clinical,
    Mentorship,
    Leadership,
    Skills,
    Fellowship,
    Elective,
    Paper,
    Scholarship,
    Letter
};
enum class Stage { HeardOf, Asked, Applied, UnderWay, Done, Declined };
enum class Channel { InPerson, Email, Call, VideoCall, Message, Coffee, Shadowing, Letter, Other };

template <class E>
struct Word {
    E value;
    const char* word; // lower-case English; the source text for translation in context "Words"
};

// All values of one vocabulary, in the order a menu lists them.
template <class E>
std::span<const Word<E>> words();

template <class E>
QString wordOf(E value)
{
    for (const Word<E>& each : words<E>())
        if (each.value == value)
            return QString::fromLatin1(each.word);
    return {};
}

template <class E>
std::optional<E> fromWord(QStringView word)
{
    for (const Word<E>& each : words<E>())
        if (word.compare(QLatin1StringView(each.word), Qt::CaseInsensitive) == 0)
            return each.value;
    return std::nullopt;
}

// The word in the student's language, first letter upper-case: for labels and menus.
QString labelOfWord(const QString& word);
template <class E>
QString labelOf(E value)
{
    return labelOfWord(wordOf(value));
}

// A meeting's kind is an open vocabulary: these words, and those the student adds.
const std::vector<QString>& builtInMeetingKinds();

} // namespace rapport
