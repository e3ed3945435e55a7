// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/FollowUp.h"

#include <QCoreApplication>

namespace rapport
{
namespace
{

struct KindTraits {
    FollowUpKind kind;
    int delayDays;
    const char* about;    // with a person
    const char* nameless; // without one
};

// F2: thank-you after 2 days, a new contact within 7; the rest are sensible starting points.
constexpr KindTraits traits[] = {
    {FollowUpKind::ThankYou, 2, QT_TRANSLATE_NOOP("FollowUp", "Thank %1"),
     QT_TRANSLATE_NOOP("FollowUp", "Say thank you")},
    {FollowUpKind::WriteToNewContact, 7, QT_TRANSLATE_NOOP("FollowUp", "Write to %1"),
     QT_TRANSLATE_NOOP("FollowUp", "Write to a new contact")},
    {FollowUpKind::Continue, 7, QT_TRANSLATE_NOOP("FollowUp", "Continue the conversation with %1"),
     QT_TRANSLATE_NOOP("FollowUp", "Continue the conversation")},
    {FollowUpKind::AskToMeet, 7, QT_TRANSLATE_NOOP("FollowUp", "Ask %1 to meet"),
     QT_TRANSLATE_NOOP("FollowUp", "Ask to meet")},
    {FollowUpKind::AskToShadow, 3, QT_TRANSLATE_NOOP("FollowUp", "Ask %1 to shadow"),
     QT_TRANSLATE_NOOP("FollowUp", "Ask to shadow")},
    {FollowUpKind::AskAboutResearch, 3, QT_TRANSLATE_NOOP("FollowUp", "Ask %1 about research"),
     QT_TRANSLATE_NOOP("FollowUp", "Ask about research")},
    {FollowUpKind::SendPromised, 2, QT_TRANSLATE_NOOP("FollowUp", "Send %1 what I promised"),
     QT_TRANSLATE_NOOP("FollowUp", "Send what I promised")},
    {FollowUpKind::ShareOutcome, 30,
     QT_TRANSLATE_NOOP("FollowUp", "Tell %1 how their advice helped"),
     QT_TRANSLATE_NOOP("FollowUp", "Share the outcome of advice")},
    {FollowUpKind::KeepInTouch, 30, QT_TRANSLATE_NOOP("FollowUp", "Keep in touch with %1"),
     QT_TRANSLATE_NOOP("FollowUp", "Keep in touch")},
    {FollowUpKind::Congratulate, 1, QT_TRANSLATE_NOOP("FollowUp", "Congratulate %1"),
     QT_TRANSLATE_NOOP("FollowUp", "Congratulate")},
    {FollowUpKind::AskForLetter, 7, QT_TRANSLATE_NOOP("FollowUp", "Ask %1 for a letter"),
     QT_TRANSLATE_NOOP("FollowUp", "Ask for a letter")},
    {FollowUpKind::NudgeLetter, 14, QT_TRANSLATE_NOOP("FollowUp", "Remind %1 of the letter"),
     QT_TRANSLATE_NOOP("FollowUp", "Nudge a letter")},
    {FollowUpKind::ThankForLetter, 2, QT_TRANSLATE_NOOP("FollowUp", "Thank %1 for the letter"),
     QT_TRANSLATE_NOOP("FollowUp", "Thank for a letter")},
    {FollowUpKind::Deadline, 7, QT_TRANSLATE_NOOP("FollowUp", "Deadline with %1"),
     QT_TRANSLATE_NOOP("FollowUp", "Deadline")},
    {FollowUpKind::Reply, 1, QT_TRANSLATE_NOOP("FollowUp", "Reply to %1"),
     QT_TRANSLATE_NOOP("FollowUp", "Reply")},
    {FollowUpKind::Other, 7, QT_TRANSLATE_NOOP("FollowUp", "Follow up with %1"),
     QT_TRANSLATE_NOOP("FollowUp", "Follow up")},
};

const KindTraits& traitsOf(FollowUpKind kind)
{
    for (const KindTraits& each : traits)
        if (each.kind == kind)
            return each;
    return traits[std::size(traits) - 1];
}

} // namespace

QString titleOf(const FollowUp& followUp, const QString& contactDisplayName)
{
    if (!followUp.title.isEmpty())
        return followUp.title;
    const KindTraits& kind = traitsOf(followUp.kind);
    if (contactDisplayName.isEmpty())
        return QCoreApplication::translate("FollowUp", kind.nameless);
    return QCoreApplication::translate("FollowUp", kind.about).arg(contactDisplayName);
}

int defaultDelay(FollowUpKind kind)
{
    return traitsOf(kind).delayDays;
}

} // namespace rapport
