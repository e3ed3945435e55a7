// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Id.h"

#include <QDate>
#include <QDateTime>
#include <QString>
#include <optional>

namespace rapport
{

struct Advice {
    AdviceId id;
    QString uid;
    ContactId contact; // the giver
    MeetingId meeting; // where it was given, if at a meeting
    QString words;
    QDate givenOn;
    QString nextStep;
    QString result;
    QDate toldOn; // when the giver heard how it went; null: not told yet
    QDateTime createdAt;
    std::optional<QDateTime> trashedAt;

    friend bool operator==(const Advice&, const Advice&) = default;
};

} // namespace rapport
