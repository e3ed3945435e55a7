// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/vcard/VCardOwn.h"

#include "exchange/vcard/VCardParts.h"
#include "exchange/vcard/VCardText.h"

#include <algorithm>

namespace rapport
{

namespace
{

std::string joinedParts(const QStringList& parts, char separator)
{
    std::string value;
    for (qsizetype at = 0; at < parts.size(); ++at) {
        if (at > 0)
            value += separator;
        value += escapedText(parts[at].toStdString());
    }
    return value;
}

void add(VCardProperties& properties, const char* name, std::string value)
{
    VCardProperty property;
    property.name = std::string("X-RAPPORT-") + name;
    property.value = std::move(value);
    properties.push_back(std::move(property));
}

QString isoOf(const QDate& day)
{
    return day.toString(Qt::ISODate);
}

QString digitsTextOf(const std::optional<int>& number)
{
    return number ? QString::number(*number) : QString();
}

// Null for nothing; false when it is something else than a day.
bool readIsoDay(const QString& text, QDate& day)
{
    day = QDate::fromString(text, Qt::ISODate);
    return text.isEmpty() || day.isValid();
}

bool areInOrder(const QDate& since, const QDate& until)
{
    return since.isNull() || until.isNull() || since <= until;
}

// Null for nothing; false when it is no number in the range.
bool readNumber(const QString& text, int least, int most, std::optional<int>& number)
{
    number.reset();
    if (text.isEmpty())
        return true;
    bool isNumber = false;
    const int value = text.toInt(&isNumber);
    if (!isNumber || value < least || value > most)
        return false;
    number = value;
    return true;
}

// Exactly that many, the missing ones empty.
QStringList partsOfValue(const VCardProperty& property, qsizetype count)
{
    QStringList parts = listOf(property.value, ';', static_cast<std::size_t>(count));
    while (parts.size() < count)
        parts << QString();
    return parts;
}

void addAll(const VCardProperty& property, std::vector<QString>& list)
{
    for (const QString& each : listOf(property.value, ',')) {
        if (!each.isEmpty() && std::find(list.begin(), list.end(), each) == list.end())
            list.push_back(each);
    }
}

bool readRhythm(const VCardProperty& property, Contact& contact)
{
    constexpr int most = 3650;
    const QStringList parts = partsOfValue(property, 2);
    std::optional<int> ideal;
    std::optional<int> latest;
    if (!readNumber(parts[0], 1, most, ideal) ||
        !readNumber(parts[1], ideal.value_or(1), most, latest))
        return false;
    contact.idealDays = ideal;
    contact.latestDays = latest;
    return true;
}

bool readPost(const VCardProperty& property, Contact& contact)
{
    const QStringList parts = partsOfValue(property, 7);
    Post post{parts[0], parts[1], parts[2], parts[3], {}, {}, {}};
    if (!readNumber(parts[4], 1, 10, post.pgy) || !readIsoDay(parts[5], post.sinceOn) ||
        !readIsoDay(parts[6], post.untilOn) || !areInOrder(post.sinceOn, post.untilOn))
        return false;
    contact.posts.push_back(std::move(post));
    return true;
}

template <class Kind>
bool readKind(const VCardProperty& property, Kind& kind)
{
    const auto read = fromWord<Kind>(lineOf(property.value));
    kind = read.value_or(kind);
    return read.has_value();
}

} // namespace

VCardProperties ownProperties(const Contact& contact)
{
    VCardProperties properties;
    if (contact.kind != ContactKind::Other)
        add(properties, "KIND", wordOf(contact.kind).toStdString());
    if (!contact.specialties.empty())
        add(properties, "SPECIALTIES",
            joinedParts({contact.specialties.begin(), contact.specialties.end()}, ','));
    if (!contact.circles.empty())
        add(properties, "CIRCLES",
            joinedParts({contact.circles.begin(), contact.circles.end()}, ','));
    if (contact.idealDays || contact.latestDays)
        add(properties, "RHYTHM",
            joinedParts({digitsTextOf(contact.idealDays), digitsTextOf(contact.latestDays)}, ';'));
    if (!contact.metOn.isNull() || !contact.metPlace.isEmpty())
        add(properties, "MET", joinedParts({isoOf(contact.metOn), contact.metPlace}, ';'));
    if (!contact.otherUids.empty())
        add(properties, "OTHER-UIDS",
            joinedParts({contact.otherUids.begin(), contact.otherUids.end()}, ','));
    const bool areTold =
        contact.posts.empty() || (contact.posts.size() == 1 && isPlain(contact.posts.front()));
    if (areTold)
        return properties;
    for (const Post& post : contact.posts)
        add(properties, "POST",
            joinedParts({post.institution, post.department, post.role, post.specialty,
                         digitsTextOf(post.pgy), isoOf(post.sinceOn), isoOf(post.untilOn)},
                        ';'));
    return properties;
}

VCardProperties ownProperties(const Group& group)
{
    VCardProperties properties;
    if (group.kind != GroupKind::Other)
        add(properties, "KIND", wordOf(group.kind).toStdString());
    if (group.level)
        add(properties, "LEVEL", wordOf(*group.level).toStdString());
    if (!group.meetsWhen.isEmpty())
        add(properties, "MEETS", joinedParts({group.meetsWhen}, ';'));
    if (!group.memberSinceOn.isNull() || !group.memberUntilOn.isNull())
        add(properties, "MEMBER",
            joinedParts({isoOf(group.memberSinceOn), isoOf(group.memberUntilOn)}, ';'));
    return properties;
}

bool readOwnProperty(const VCardProperty& property, Contact& contact)
{
    if (property.is("X-RAPPORT-KIND"))
        return readKind(property, contact.kind);
    if (property.is("X-RAPPORT-SPECIALTIES"))
        return addAll(property, contact.specialties), true;
    if (property.is("X-RAPPORT-CIRCLES"))
        return addAll(property, contact.circles), true;
    if (property.is("X-RAPPORT-OTHER-UIDS"))
        return addAll(property, contact.otherUids), true;
    if (property.is("X-RAPPORT-RHYTHM"))
        return readRhythm(property, contact);
    if (property.is("X-RAPPORT-MET")) {
        const QStringList parts = partsOfValue(property, 2);
        contact.metPlace = parts[1];
        return readIsoDay(parts[0], contact.metOn);
    }
    return property.is("X-RAPPORT-POST") && readPost(property, contact);
}

bool readOwnProperty(const VCardProperty& property, Group& group)
{
    if (property.is("X-RAPPORT-KIND"))
        return readKind(property, group.kind);
    if (property.is("X-RAPPORT-LEVEL")) {
        group.level = fromWord<MeetingLevel>(lineOf(property.value));
        return group.level.has_value();
    }
    if (property.is("X-RAPPORT-MEETS")) {
        group.meetsWhen = lineOf(property.value);
        return true;
    }
    if (!property.is("X-RAPPORT-MEMBER"))
        return false;
    const QStringList parts = partsOfValue(property, 2);
    QDate since;
    QDate until;
    if (!readIsoDay(parts[0], since) || !readIsoDay(parts[1], until) || !areInOrder(since, until))
        return false;
    group.memberSinceOn = since;
    group.memberUntilOn = until;
    return true;
}

} // namespace rapport
