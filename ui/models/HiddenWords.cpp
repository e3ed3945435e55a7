// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/HiddenWords.h"

#include <QCoreApplication>

namespace rapport
{

QString shownWords(const Shell& shell, const QString& words)
{
    return words.isEmpty() || !shell.hidesNotes()
               ? words
               : QCoreApplication::translate("HiddenWords", "Hidden");
}

FollowUpRow shownRow(const Shell& shell, FollowUpRow row)
{
    row.followUp.note = shownWords(shell, row.followUp.note);
    row.followUp.outcome = shownWords(shell, row.followUp.outcome);
    if (row.followUp.advice.isValid())
        row.reason = shownWords(shell, row.reason);
    return row;
}

StoryEntry shownEntry(const Shell& shell, StoryEntry entry, bool headIsNote)
{
    if (entry.kind != StoryEntry::Kind::Opportunity)
        entry.words = shownWords(shell, entry.words);
    if (headIsNote)
        entry.head = shownWords(shell, entry.head);
    return entry;
}

SearchHit shownHit(const Shell& shell, SearchHit hit)
{
    hit.snippet = shownWords(shell, hit.snippet);
    return hit;
}

} // namespace rapport
