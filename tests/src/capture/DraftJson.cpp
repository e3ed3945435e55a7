// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DraftJson.h"

#include "support/Catch.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTimeZone>
#include <set>

namespace rapport
{
namespace
{

QJsonObject meetingJson(const DraftMeeting& meeting)
{
    QJsonObject json{{"topic"_q, meeting.topic},
                     {"kind"_q, meeting.kind},
                     {"status"_q, wordOf(meeting.status)},
                     {"date"_q, meeting.time.startOn.toString(Qt::ISODate)},
                     {"end_date"_q, meeting.time.endOn.toString(Qt::ISODate)},
                     {"place"_q, meeting.place},
                     {"notes"_q, meeting.notes},
                     {"groups"_q, QJsonArray::fromStringList(meeting.groups)}};
    json["group"_q] = meeting.groups.isEmpty() ? QJsonValue() : QJsonValue(meeting.groups.first());
    if (meeting.time.startAt)
        json["start"_q] = meeting.time.startAt->toTimeZone(QTimeZone(meeting.time.timeZone))
                              .toString(QStringLiteral("HH:mm"));
    if (const std::optional<int> minutes = minutesOf(meeting.time))
        json["minutes"_q] = *minutes;
    if (meeting.cost)
        json["cost"_q] = *meeting.cost;
    return json;
}

QJsonObject personJson(const DraftPerson& person)
{
    const Contact& contact = person.contact;
    QJsonObject json{{"name"_q, nameOf(contact)},      {"title"_q, contact.title},
                     {"kind"_q, wordOf(contact.kind)}, {"role"_q, wordOf(person.role)},
                     {"suffix"_q, contact.suffix},     {"new"_q, !person.known.isValid()}};
    if (const std::optional<int> pgy = pgyOf(contact))
        json["pgy"_q] = *pgy;
    if (!contact.emails.empty())
        json["email"_q] = contact.emails.front().value;
    if (!contact.phones.empty())
        json["phone_digits"_q] = digitsOf(contact.phones.front().value);
    if (!contact.posts.empty())
        json["post"_q] = contact.posts.front().role;
    if (!contact.specialties.empty())
        json["specialty"_q] = contact.specialties.front();
    return json;
}

QString nameAt(const Draft& draft, int person)
{
    return person < 0 ? QString() : nameOf(draft.people[static_cast<size_t>(person)].contact);
}

template <class List, class Make>
QJsonArray arrayOf(const List& list, const Make& make)
{
    QJsonArray array;
    for (const auto& each : list)
        array.append(make(each));
    return array;
}

bool matches(const QJsonValue& actual, const QJsonValue& expected)
{
    if (expected.isString())
        return actual.toString().compare(expected.toString(), Qt::CaseInsensitive) == 0;
    if (expected.isArray()) {
        const QJsonArray want = expected.toArray();
        const QJsonArray got = actual.toArray();
        for (qsizetype i = 0; i < want.size(); ++i)
            if (i >= got.size() || !matches(got[i], want[i]))
                return false;
        return true;
    }
    return actual == expected;
}

bool fits(const QJsonObject& actual, const QJsonObject& expected)
{
    for (auto it = expected.begin(); it != expected.end(); ++it) {
        QString key = it.key();
        const bool inside = key.endsWith(QStringLiteral("contains"));
        if (inside) {
            key = key == QStringLiteral("contains") ? QStringLiteral("words") : key.chopped(9);
            if (!actual[key].toString().contains(it.value().toString(), Qt::CaseInsensitive))
                return false;
        } else if (!matches(actual[key], it.value())) {
            return false;
        }
    }
    return true;
}

bool eachFitsAnother(const QJsonArray& actual, const QJsonArray& expected)
{
    if (expected.isEmpty())
        return actual.isEmpty();
    std::set<qsizetype> used;
    for (const QJsonValue& want : expected) {
        bool found = false;
        for (qsizetype i = 0; i < actual.size() && !found; ++i)
            if (!used.contains(i) && fits(actual[i].toObject(), want.toObject())) {
                used.insert(i);
                found = true;
            }
        if (!found)
            return false;
    }
    return true;
}

} // namespace

QJsonObject jsonOf(const Draft& draft)
{
    QJsonObject json;
    json["meeting"_q] = draft.meeting ? QJsonValue(meetingJson(*draft.meeting)) : QJsonValue();
    json["contacts"_q] = arrayOf(draft.people, personJson);
    json["follow_ups"_q] = arrayOf(draft.followUps, [&](const DraftFollowUp& each) {
        return QJsonObject{
            {"kind"_q, wordOf(each.kind)},
            {"title"_q, each.title},
            {"contact"_q, nameAt(draft, each.person)},
            {"due"_q, each.dueOn.toString(Qt::ISODate)},
            {"hour"_q, each.dueHour ? QJsonValue(each.dueHour->toString(QStringLiteral("HH:mm")))
                                    : QJsonValue()},
            {"hard"_q, each.hard}};
    });
    json["opportunities"_q] = arrayOf(draft.opportunities, [&](const DraftOpportunity& each) {
        return QJsonObject{{"kind"_q, wordOf(each.kind)},
                           {"title"_q, each.title},
                           {"contact"_q, nameAt(draft, each.person)}};
    });
    json["advice"_q] = arrayOf(draft.advice, [&](const DraftAdvice& each) {
        return QJsonObject{{"contact"_q, nameAt(draft, each.person)}, {"words"_q, each.words}};
    });
    json["interactions"_q] = arrayOf(draft.interactions, [&](const DraftInteraction& each) {
        return QJsonObject{{"contact"_q, nameAt(draft, each.person)},
                           {"channel"_q, wordOf(each.channel)},
                           {"on"_q, each.on.toString(Qt::ISODate)},
                           {"words"_q, each.words}};
    });
    json["notices"_q] = QJsonArray::fromStringList(draft.notices);
    return json;
}

QStringList missingIn(const QJsonObject& actual, const QJsonObject& expected)
{
    QStringList missing;
    for (auto it = expected.begin(); it != expected.end(); ++it) {
        const QJsonValue got = actual[it.key()];
        bool fine = true;
        if (it.key() == QStringLiteral("notices"))
            fine = got.toArray().size() == it.value().toInt();
        else if (it.value().isNull())
            fine = got.isNull();
        else if (it.value().isArray())
            fine = eachFitsAnother(got.toArray(), it.value().toArray());
        else if (it.value().isObject())
            fine = fits(got.toObject(), it.value().toObject());
        if (!fine)
            missing << it.key() + QStringLiteral(": wanted ") +
                           QString::fromUtf8(QJsonDocument(QJsonObject{{it.key(), it.value()}})
                                                 .toJson(QJsonDocument::Compact)) +
                           QStringLiteral(", got ") +
                           QString::fromUtf8(QJsonDocument(QJsonObject{{it.key(), got}})
                                                 .toJson(QJsonDocument::Compact));
    }
    return missing;
}

} // namespace rapport
