// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capture/HandJson.h"

#include "capture/LineReader.h"

#include <QJsonArray>
#include <algorithm>

namespace rapport
{
namespace
{

const auto peopleKey = QStringLiteral("people");
const auto addedKey = QStringLiteral("added");
const auto followUpsKey = QStringLiteral("follow_ups");
const auto heardKey = QStringLiteral("heard");

QString textAt(const QJsonValue& json, const char* name)
{
    return json[QLatin1StringView(name)].toString();
}

QJsonObject personToJson(const DraftPerson& person)
{
    return {{QStringLiteral("known"), QString::number(person.known.value)},
            {QStringLiteral("role"), wordOf(person.role)},
            {QStringLiteral("title"), person.contact.title},
            {QStringLiteral("given"), person.contact.given},
            {QStringLiteral("family"), person.contact.family},
            {QStringLiteral("suffix"), person.contact.suffix}};
}

bool isThere(const DraftPerson& person, const CaptureContext& context)
{
    const auto called = context.byName ? context.byName(person.contact.given, person.contact.family)
                                       : std::vector<Contact>();
    return std::any_of(called.begin(), called.end(),
                       [&](const Contact& each) { return each.id == person.known; });
}

DraftPerson personFromJson(const QJsonValue& json, const CaptureContext& context)
{
    DraftPerson person;
    person.known = ContactId{textAt(json, "known").toLongLong()};
    person.role = fromWord<Role>(textAt(json, "role")).value_or(person.role);
    person.contact.title = textAt(json, "title");
    person.contact.given = textAt(json, "given");
    person.contact.family = textAt(json, "family");
    person.contact.suffix = textAt(json, "suffix");
    if (!isThere(person, context))
        person.known = {};
    return person;
}

// A name typed by hand is read again, with its degree and address.
HandPeople::Addition additionFromJson(const QJsonValue& json, const CaptureContext& context)
{
    const QString typed = textAt(json, "typed");
    const auto read = readLine(QStringLiteral("met %1").arg(typed), context);
    if (!typed.isEmpty() && read && !read->people.empty())
        return {read->people.front(), typed};
    return {personFromJson(json, context), typed};
}

} // namespace

void peopleToJson(const HandPeople& people, QJsonObject& json)
{
    QJsonArray changes;
    for (const auto& [key, change] : people.changes) {
        QJsonObject each{{QStringLiteral("key"), key}, {QStringLiteral("removed"), change.removed}};
        if (change.role)
            each[QStringLiteral("role")] = wordOf(*change.role);
        if (change.identity)
            each[QStringLiteral("identity")] = personToJson(*change.identity);
        changes.append(each);
    }
    QJsonArray added;
    for (const HandPeople::Addition& each : people.added) {
        QJsonObject person = personToJson(each.person);
        person[QStringLiteral("typed")] = each.typed;
        added.append(person);
    }
    if (!changes.isEmpty())
        json[peopleKey] = changes;
    if (!added.isEmpty())
        json[addedKey] = added;
}

HandPeople peopleFromJson(const QJsonObject& json, const CaptureContext& context)
{
    HandPeople people;
    for (const QJsonValue& each : json[peopleKey].toArray()) {
        HandPeople::Change& change = people.changes[textAt(each, "key")];
        change.removed = each[QLatin1StringView("removed")].toBool();
        change.role = fromWord<Role>(textAt(each, "role"));
        if (const QJsonValue identity = each[QLatin1StringView("identity")]; identity.isObject())
            change.identity = personFromJson(identity, context);
    }
    for (const QJsonValue& each : json[addedKey].toArray())
        people.added.push_back(additionFromJson(each, context));
    return people;
}

void followUpsToJson(const std::map<QString, FollowUpChange>& changes, QJsonObject& json)
{
    QJsonArray all;
    for (const auto& [key, change] : changes) {
        QJsonObject each{{QStringLiteral("key"), key}};
        if (change.ticked)
            each[QStringLiteral("ticked")] = *change.ticked;
        if (change.title)
            each[QStringLiteral("title")] = *change.title;
        if (change.due)
            each[QStringLiteral("due")] = change.due->first.toString(Qt::ISODate);
        if (change.due && change.due->second)
            each[QStringLiteral("hour")] = change.due->second->toString(Qt::ISODate);
        all.append(each);
    }
    if (!all.isEmpty())
        json[followUpsKey] = all;
}

std::map<QString, FollowUpChange> followUpsFromJson(const QJsonObject& json)
{
    std::map<QString, FollowUpChange> changes;
    for (const QJsonValue& each : json[followUpsKey].toArray()) {
        FollowUpChange& change = changes[textAt(each, "key")];
        const QJsonValue ticked = each[QLatin1StringView("ticked")];
        const QJsonValue title = each[QLatin1StringView("title")];
        const QDate due = QDate::fromString(textAt(each, "due"), Qt::ISODate);
        const QTime hour = QTime::fromString(textAt(each, "hour"), Qt::ISODate);
        if (ticked.isBool())
            change.ticked = ticked.toBool();
        if (title.isString())
            change.title = title.toString();
        if (due.isValid())
            change.due = {due, hour.isValid() ? std::optional(hour) : std::nullopt};
    }
    return changes;
}

void heardToJson(const std::vector<Heard>& heard, QJsonObject& json)
{
    QJsonArray all;
    for (const Heard& each : heard) {
        const DraftInteraction& made = each.interaction;
        all.append(QJsonObject{
            {QStringLiteral("what"), static_cast<int>(each.what)},
            {QStringLiteral("person"), each.person},
            {QStringLiteral("words"), each.words},
            {QStringLiteral("kind"), wordOf(each.kind)},
            {QStringLiteral("channel"), wordOf(made.channel)},
            {QStringLiteral("on"), made.on.toString(Qt::ISODate)},
            {QStringLiteral("minutes"), made.minutes ? QJsonValue(*made.minutes) : QJsonValue()}});
    }
    json[heardKey] = all;
}

std::optional<std::vector<Heard>> heardFromJson(const QJsonObject& json)
{
    if (!json.contains(heardKey))
        return std::nullopt;
    std::vector<Heard> heard;
    for (const QJsonValue& each : json[heardKey].toArray()) {
        Heard one;
        const int what = std::clamp(each[QLatin1StringView("what")].toInt(), 0,
                                    static_cast<int>(Heard::What::Interaction));
        one.what = static_cast<Heard::What>(what);
        one.person = textAt(each, "person");
        one.words = textAt(each, "words");
        one.kind = fromWord<OpportunityKind>(textAt(each, "kind")).value_or(one.kind);
        DraftInteraction& made = one.interaction;
        made.channel = fromWord<Channel>(textAt(each, "channel")).value_or(made.channel);
        made.on = QDate::fromString(textAt(each, "on"), Qt::ISODate);
        const QJsonValue minutes = each[QLatin1StringView("minutes")];
        if (minutes.isDouble())
            made.minutes = minutes.toInt();
        heard.push_back(one);
    }
    return heard;
}

} // namespace rapport
