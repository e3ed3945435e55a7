// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capture/MeetingFieldsJson.h"

#include <QJsonArray>
#include <map>

namespace rapport
{
namespace
{

QString fieldName(MeetingField field)
{
    static const std::map<MeetingField, QString> names{
        {MeetingField::Topic, QStringLiteral("topic")},
        {MeetingField::Groups, QStringLiteral("groups")},
        {MeetingField::When, QStringLiteral("when")},
        {MeetingField::Kind, QStringLiteral("kind")},
        {MeetingField::Status, QStringLiteral("status")},
        {MeetingField::TakeAway, QStringLiteral("take_away")},
        {MeetingField::Specialties, QStringLiteral("specialties")},
        {MeetingField::Cost, QStringLiteral("cost")},
        {MeetingField::Place, QStringLiteral("place")},
        {MeetingField::Link, QStringLiteral("link")},
        {MeetingField::Notes, QStringLiteral("notes")},
        {MeetingField::Took, QStringLiteral("took")}};
    return names.at(field);
}

QJsonValue instantToJson(const std::optional<QDateTime>& at)
{
    return at ? QJsonValue(at->toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

std::optional<QDateTime> instantFromJson(const QJsonValue& json)
{
    const QDateTime at = QDateTime::fromString(json.toString(), Qt::ISODateWithMs);
    return at.isValid() ? std::optional(at.toUTC()) : std::nullopt;
}

QJsonValue timeToJson(const MeetingTime& time)
{
    return QJsonObject{{QStringLiteral("from"), time.startOn.toString(Qt::ISODate)},
                       {QStringLiteral("until"), time.endOn.toString(Qt::ISODate)},
                       {QStringLiteral("start"), instantToJson(time.startAt)},
                       {QStringLiteral("end"), instantToJson(time.endAt)},
                       {QStringLiteral("zone"), QString::fromLatin1(time.timeZone)}};
}

MeetingTime timeFromJson(const QJsonValue& json)
{
    const auto day = [&json](const char* name) {
        return QDate::fromString(json[QLatin1String(name)].toString(), Qt::ISODate);
    };
    return {day("from"), day("until"), instantFromJson(json[QLatin1String("start")]),
            instantFromJson(json[QLatin1String("end")]),
            json[QLatin1String("zone")].toString().toLatin1()};
}

template <class E>
QJsonValue wordToJson(const std::optional<E>& value)
{
    return value ? QJsonValue(wordOf(*value)) : QJsonValue();
}

QJsonArray interestsToJson(const std::vector<SpecialtyInterest>& interests)
{
    QJsonArray all;
    for (const SpecialtyInterest& each : interests)
        all.append(QJsonArray{each.specialty, wordToJson(each.before), wordToJson(each.after)});
    return all;
}

std::vector<SpecialtyInterest> interestsFromJson(const QJsonArray& json)
{
    std::vector<SpecialtyInterest> all;
    for (const QJsonValue& each : json)
        all.push_back({each[0].toString(), fromWord<Interest>(each[1].toString()),
                       fromWord<Interest>(each[2].toString())});
    return all;
}

QJsonArray tookToJson(const std::set<Took>& took)
{
    QJsonArray all;
    for (const Took each : took)
        all.append(wordOf(each));
    return all;
}

std::set<Took> tookFromJson(const QJsonArray& json)
{
    std::set<Took> all;
    for (const QJsonValue& each : json)
        if (const auto took = fromWord<Took>(each.toString()))
            all.insert(*took);
    return all;
}

QStringList textsFromJson(const QJsonArray& json)
{
    QStringList all;
    for (const QJsonValue& each : json)
        all << each.toString();
    return all;
}

QJsonValue fieldToJson(MeetingField field, const DraftMeeting& meeting)
{
    switch (field) {
    case MeetingField::Topic:
        return meeting.topic;
    case MeetingField::Groups:
        return QJsonArray::fromStringList(meeting.groups);
    case MeetingField::When:
        return timeToJson(meeting.time);
    case MeetingField::Kind:
        return meeting.kind;
    case MeetingField::Status:
        return wordOf(meeting.status);
    case MeetingField::TakeAway:
        return meeting.takeAway;
    case MeetingField::Specialties:
        return interestsToJson(meeting.specialties);
    case MeetingField::Cost:
        return meeting.cost ? QJsonValue(*meeting.cost) : QJsonValue();
    case MeetingField::Place:
        return meeting.place;
    case MeetingField::Link:
        return meeting.link;
    case MeetingField::Notes:
        return meeting.notes;
    case MeetingField::Took:
        return tookToJson(meeting.took);
    }
    return {};
}

void putField(MeetingField field, const QJsonValue& json, DraftMeeting& meeting)
{
    switch (field) {
    case MeetingField::Topic:
        meeting.topic = json.toString();
        break;
    case MeetingField::Groups:
        meeting.groups = textsFromJson(json.toArray());
        break;
    case MeetingField::When:
        if (const MeetingTime time = timeFromJson(json); time.startOn.isValid())
            meeting.time = time;
        break;
    case MeetingField::Kind:
        meeting.kind = json.toString();
        break;
    case MeetingField::Status:
        meeting.status = fromWord<MeetingStatus>(json.toString()).value_or(meeting.status);
        break;
    case MeetingField::TakeAway:
        meeting.takeAway = json.toString();
        break;
    case MeetingField::Specialties:
        meeting.specialties = interestsFromJson(json.toArray());
        break;
    case MeetingField::Cost:
        meeting.cost = json.isDouble() ? std::optional(json.toDouble()) : std::nullopt;
        break;
    case MeetingField::Place:
        meeting.place = json.toString();
        break;
    case MeetingField::Link:
        meeting.link = json.toString();
        break;
    case MeetingField::Notes:
        meeting.notes = json.toString();
        break;
    case MeetingField::Took:
        meeting.took = tookFromJson(json.toArray());
        break;
    }
}

} // namespace

QJsonObject fieldsToJson(const std::set<MeetingField>& fields, const DraftMeeting& meeting)
{
    QJsonObject json;
    for (const MeetingField field : fields)
        json[fieldName(field)] = fieldToJson(field, meeting);
    return json;
}

std::set<MeetingField> fieldsFromJson(const QJsonObject& json, DraftMeeting& meeting)
{
    std::set<MeetingField> fields;
    for (const MeetingField field : allMeetingFields) {
        const QString name = fieldName(field);
        if (!json.contains(name))
            continue;
        putField(field, json[name], meeting);
        fields.insert(field);
    }
    return fields;
}

} // namespace rapport
