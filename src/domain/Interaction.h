// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Id.h"
#include "domain/Words.h"

#include <QDate>
#include <QDateTime>
#include <optional>
#include <vector>

namespace rapport
{

// Contact outside a meeting (C4): an e-mail, a call, a chat in the corridor.
struct Interaction {
    InteractionId id;
    QString uid;
    Channel channel = Channel::InPerson;
    QDate on;
    std::optional<int> minutes;
    QString words;
    std::vector<ContactId> contacts;
    QDateTime createdAt;
    std::optional<QDateTime> trashedAt;

    friend bool operator==(const Interaction&, const Interaction&) = default;
};

} // namespace rapport
