// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DraftJson.h"

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
    QJsonObject json{{"topic", meeting.topic},
                     {"kind", meeting.kind},
                     {"status", wordOf(meeting.status)},
                     {"date", meeting.time.startOn.toString(Qt::ISODate)},
                     {"end_date", meeting.time.endOn.toString(Qt::ISODate)},
                     {"place", meeting.place},
                     {"notes", meeting.notes},
                     {"groups", QJsonArray::fromStringList(meeting.groups)}};
    json["group"] = meeting.groups.isEmpty() ? QJsonValue() : QJsonValue(meeting.groups.first());
    if (meeting.time.startAt)
        json["start"] = meeting.time.startAt->toTimeZone(QTimeZone(meeting.time.timeZone))
                            .toString(QStringLiteral("HH:mm"));
    if (const std::optional<int> minutes = minutesOf(meeting.time))
        json["minutes"] = *minutes;
    if (meeting.cost)
        json["cost"] = *meeting.cost;
    return json;
}

QJsonObject personJson(const DraftPerson& person)
{
    const Contact& contact = person.contact;
    QJsonObject json{{"name", nameOf(contact)},
                     {"title", contact.title},
                     {"kind", wordOf(contact.kind)},
                     {"role", wordOf(person.role)},
                     {"suffix", contact.suffix},
                     {"new", !person.known.isValid()}};
    if (const std::optional<int> pgy = pgyOf(contact))
        json["pgy"] = *pgy;
    if (!contact.emails.empty())
        json["email"] = contact.emails.front().value;
    if (!contact.phones.empty())
        json["phone_digits"] = digitsOf(contact.phones.front().value);
    if (!contact.posts.empty())
        json["post"] = contact.posts.front().role;
    if (!contact.specialties.empty())
        json["specialty"] = contact.specialties.front();
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
    json["meeting"] = draft.meeting ? QJsonValue(meetingJson(*draft.meeting)) : QJsonValue();
    json["contacts"] = arrayOf(draft.people, personJson);
    json["follow_ups"] = arrayOf(draft.followUps, [&](const DraftFollowUp& each) {
        return QJsonObject{{"kind", wordOf(each.kind)},
                           {"title", each.title},
                           {"contact", nameAt(draft, each.person)},
                           {"due", each.dueOn.toString(Qt::ISODate)},
                           {"hour", each.dueHour ? QJsonValue(each.dueHour->toString(
                                                       QStringLiteral("HH:mm")))
                                                 : QJsonValue()},
                           {"hard", each.hard}};
    });
    json["opportunities"] = arrayOf(draft.opportunities, [&](const DraftOpportunity& each) {
        return QJsonObject{{"kind", wordOf(each.kind)},
                           {"title", each.title},
                           {"contact", nameAt(draft, each.person)}};
    });
    json["advice"] = arrayOf(draft.advice, [&](const DraftAdvice& each) {
        return QJsonObject{{"contact", nameAt(draft, each.person)}, {"words", each.words}};
    });
    json["interactions"] = arrayOf(draft.interactions, [&](const DraftInteraction& each) {
        return QJsonObject{{"contact", nameAt(draft, each.person)},
                           {"channel", wordOf(each.channel)},
                           {"on", each.on.toString(Qt::ISODate)},
                           {"words", each.words}};
    });
    json["notices"] = QJsonArray::fromStringList(draft.notices);
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
