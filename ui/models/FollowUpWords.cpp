// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/FollowUpWords.h"

#include "ui/widgets/DayText.h"

#include <QCoreApplication>

namespace rapport
{
namespace
{

QString followUpTr(const char* text)
{
    return QCoreApplication::translate("FollowUpWords", text);
}

QString joinedParts(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

// "Trauma imaging workshop, yesterday".
QString reasonAndDay(const FollowUpRow& row, QDate today)
{
    QString reason = row.reason;
    while (reason.endsWith(QLatin1Char('.'))) // an advice is a sentence
        reason.chop(1);
    if (reason.isEmpty() || !row.reasonOn.isValid())
        return reason;
    return followUpTr("%1, %2").arg(reason, dayText(row.reasonOn, today));
}

QString quotedWords(const QString& words)
{
    return words.isEmpty() ? QString() : followUpTr("“%1”").arg(words.simplified());
}

QString stateWord(const FollowUp& followUp)
{
    switch (followUp.state) {
    case FollowUpState::Snoozed:
        return followUpTr("snoozed");
    case FollowUpState::Waiting:
        return followUpTr("waiting for a reply");
    default:
        return {};
    }
}

} // namespace

QDate countedDay(const FollowUp& followUp, const QTimeZone& zone)
{
    if (followUp.closedAt)
        return followUp.closedAt->toTimeZone(zone).date();
    if (followUp.snoozedUntil)
        return followUp.snoozedUntil->toTimeZone(zone).date();
    if (followUp.state == FollowUpState::Waiting && followUp.nudgeOn.isValid())
        return followUp.nudgeOn;
    return followUp.dueOn;
}

QString followUpSubtitle(const FollowUpRow& row, const QDateTime& now)
{
    const FollowUp& followUp = row.followUp;
    return joinedParts({labelOf(followUp.kind), stateWord(followUp), reasonAndDay(row, now.date()),
                        followUp.isClosed() ? followUp.outcome.simplified() : QString(),
                        followUp.note.simplified()});
}

QString followUpReason(const FollowUpRow& row, const QString& lastWords, const QDateTime& now)
{
    const QString who = row.title.contains(row.contactName) ? QString() : row.contactName;
    const QString why = reasonAndDay(row, now.date());
    const QString& note = row.followUp.note;
    return joinedParts({who, why.isEmpty() ? labelOf(row.followUp.kind) : why,
                        stateWord(row.followUp), quotedWords(note.isEmpty() ? lastWords : note)});
}

QString followUpBadge(const FollowUp& followUp, const QDateTime& now)
{
    const QDate day = countedDay(followUp, now.timeZone());
    if (followUp.state == FollowUpState::Dropped)
        return followUpTr("Dropped");
    if (followUp.isClosed())
        return dayText(day, now.date());
    const QString text = dueText(day, now.date());
    if (followUp.snoozedUntil && day == now.date())
        return followUpTr("%1 %2").arg(
            text, hourText(followUp.snoozedUntil->toTimeZone(now.timeZone()).time()));
    const bool hasHour = followUp.state == FollowUpState::Open && followUp.dueHour.has_value();
    if (!hasHour || day < now.date())
        return text;
    return (day == now.date() ? followUpTr("%1 %2") : followUpTr("%1, %2"))
        .arg(text, hourText(*followUp.dueHour));
}

Tone followUpTone(const FollowUp& followUp, FollowUpSection::Due due)
{
    if (followUp.isClosed())
        return followUp.state == FollowUpState::Done ? Tone::Good : Tone::Neutral;
    if (due == FollowUpSection::Due::Late)
        return Tone::Late;
    return due == FollowUpSection::Due::Today ? Tone::Soon : Tone::Neutral;
}

} // namespace rapport
