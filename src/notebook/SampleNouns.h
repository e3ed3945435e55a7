// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notebook/Edit.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

namespace rapport
{

// What the keys of sample.json became.
struct SampleKeys {
    QHash<QString, GroupId> groups;
    QHash<QString, ContactId> contacts;
    QHash<QString, MeetingId> meetings;
    QHash<QString, AdviceId> advice;
    QHash<QString, OpportunityId> opportunities;
};

// Makes nouns of the entries of resources/sample/sample.json, whose days count from `now`.
class SampleNouns
{
public:
    SampleNouns(const SampleKeys& keys, QDateTime now)
        : m_keys(keys)
        , m_now(std::move(now))
    {
    }

    Profile profile(const QJsonValue& from) const;
    Term term(const QJsonValue& from) const;
    Group group(const QJsonValue& from) const;
    Contact contact(const QJsonValue& from) const; // with its id once it has one
    Meeting meeting(const QJsonValue& from) const;
    Interaction interaction(const QJsonValue& from) const;
    Advice advice(const QJsonValue& from) const;
    Opportunity opportunity(const QJsonValue& from) const;
    FollowUp followUp(const QJsonValue& from) const;

private:
    QDate day(const QJsonValue& offset) const; // null where there is none
    QDateTime instant(const QJsonValue& offset, QTime hour) const;
    MeetingTime time(const QJsonValue& from) const;

    const SampleKeys& m_keys;
    QDateTime m_now;
};

} // namespace rapport
