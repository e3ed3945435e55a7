// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capture/CaptureContext.h"
#include "capture/Sentence.h"
#include "capture/When.h"
#include "domain/Meeting.h"

namespace rapport
{

// A day, hours or a duration found in the line.
struct WhenPiece {
    size_t from = 0;
    size_t to = 0;
    std::optional<DayMention> day;
    std::optional<HourMention> hours;
    std::optional<int> minutes;

    bool isPast() const { return day && day->past; }
    // "31 Feb" and "25:00" are said and stay in the notes.
    bool isPossible() const
    {
        return !(day && !day->impossible.isEmpty()) && !(hours && !hours->impossible.isEmpty());
    }
};

// What the pieces say together.
struct WhenRead {
    MeetingTime time;
    bool planned = false;
    bool toldOfThePast = false; // by a verb
    bool dayTyped = false;
    std::optional<int> minutes;  // a duration
    std::optional<QTime> hour;   // as typed
    std::optional<QTime> around; // "this evening"
    QString inventedStart;       // a sentence, where a duration came without an hour
    QStringList notices;
};

std::vector<WhenPiece> findWhens(const Sentence& sentence, const CaptureContext& context);
// Takes the first free day, hours and duration of the line.
WhenRead readWhen(Sentence& sentence, const std::vector<WhenPiece>& pieces,
                  const CaptureContext& context);

// What the pieces between these tokens say, taking none.
WhenRead readWhenWithin(const Sentence& sentence, const std::vector<WhenPiece>& pieces, size_t from,
                        size_t to, const CaptureContext& context);

} // namespace rapport
