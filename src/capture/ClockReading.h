// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capture/WhenCursor.h"

#include <QString>
#include <QTime>
#include <optional>

namespace rapport
{

// One hour of the clock as typed: "noon", "5:30p", "1800", "half past 5", "5 o'clock", "7".
struct ClockReading {
    enum class Half { None, Am, Pm };
    // How much else the line must say before the digits count as an hour.
    enum class Proof {
        None,   // "5pm", "17:30"
        Day,    // "1800", "5.30": a day beside it will do
        Clock,  // "7": "at 7", "5-7"
        Spelled // "seven": "at seven"
    };

    int hour = 0;
    int minute = 0;
    Half half = Half::None;
    Proof proof = Proof::None;
    bool fullHour = false; // "05", "0730": two digits are meant as typed
    QString text;          // for saying that there is no such hour

    bool isPossible() const;
    // Whether it could be meant twelve hours later: neither am nor pm was said.
    bool isOpen() const;
};

// Found, the cursor stands behind it; else it stays.
std::optional<ClockReading> readClock(WhenCursor& cursor);

} // namespace rapport
