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

struct Group {
    GroupId id;
    QString uid;
    QString name; // as typed
    GroupKind kind = GroupKind::Other;
    std::optional<MeetingLevel> level;
    GroupId parent;
    QString meetsWhen;
    QString webPage;
    bool fundsTravel = false;
    ContactId sponsor;
    QDate memberSinceOn;
    QDate memberUntilOn;
    QString notes;
    std::vector<ContactId> people;
    std::vector<QString> properties; // content lines of a vCard that have no place above, unfolded
    BatchId batch;                   // the last import that wrote it
    QByteArray said;                 // what imported files said of it: see notebook/import/Said.h
    QDateTime createdAt;
    std::optional<QDateTime> trashedAt;

    friend bool operator==(const Group&, const Group&) = default;
};

} // namespace rapport
