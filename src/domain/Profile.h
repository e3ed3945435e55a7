// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Id.h"

#include <QDate>
#include <QString>
#include <optional>

namespace rapport
{

// Me (P1); everything optional.
struct Profile {
    QString name;
    QString email;
    QString school;
    std::optional<int> year; // MS1..MS4 as 1..4; PhD years may make it longer, up to 8

    friend bool operator==(const Profile&, const Profile&) = default;
};

// A term or block of the school's calendar: "Block 2", first and last day.
struct Term {
    TermId id;
    QString uid;
    QString name;
    QDate firstOn;
    QDate lastOn;

    friend bool operator==(const Term&, const Term&) = default;
};

} // namespace rapport
