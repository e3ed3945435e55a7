// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/LineLimit.h"

#include "domain/Direction.h"

#include <QCoreApplication>

namespace rapport
{
namespace
{

constexpr qsizetype longestLine = 2000;

// NUL cuts text short in C.
bool isHostile(QChar c)
{
    return c.isNull() || turnsDirection(c);
}

} // namespace

LimitedLine limitLine(const QString& line)
{
    QString clean = line;
    clean.removeIf(isHostile);
    clean = clean.trimmed();
    if (clean.size() <= longestLine)
        return {clean, {}};
    qsizetype cut = longestLine;
    while (cut > longestLine / 2 && !clean[cut].isSpace())
        --cut;
    if (!clean[cut].isSpace())
        cut = clean[longestLine].isLowSurrogate() ? longestLine - 1 : longestLine;
    return {clean.left(cut), clean.mid(cut).trimmed()};
}

void keepRest(Draft& draft, const QString& rest)
{
    if (rest.isEmpty())
        return;
    const auto append = [&](QString& text) {
        text += text.isEmpty() ? rest : QLatin1Char('\n') + rest;
    };
    if (draft.meeting)
        append(draft.meeting->notes);
    for (DraftInteraction& interaction : draft.interactions)
        append(interaction.words);
    if (!draft.meeting && draft.interactions.empty() && !draft.followUps.empty())
        append(draft.followUps.front().note);
    draft.notices << QCoreApplication::translate(
        "Capture", "The line is very long: its beginning was read, the rest is in the notes.");
}

} // namespace rapport
