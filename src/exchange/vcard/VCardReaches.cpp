// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/text/Ascii.h"
#include "exchange/vcard/VCardLabels.h"
#include "exchange/vcard/VCardParts.h"

#include <QSet>

namespace rapport
{

namespace
{

constexpr qsizetype longestReach = 2000;
constexpr qsizetype longestTag = 100;

// Google puts all contacts there.
bool isEverybody(const QString& tag)
{
    return tag == QLatin1StringView("myContacts");
}

QString withoutScheme(const QString& value, QLatin1StringView scheme)
{
    return value.startsWith(scheme, Qt::CaseInsensitive) ? value.mid(scheme.size()) : value;
}

// "Ana Ruiz <ana@x.example>" is the address within.
QString addressOf(const QString& value)
{
    const QString text = withoutScheme(value, QLatin1StringView("mailto:"));
    const qsizetype open = text.lastIndexOf(u'<');
    const qsizetype close = text.indexOf(u'>', open + 1);
    return open >= 0 && close > open + 1 ? text.mid(open + 1, close - open - 1).trimmed() : text;
}

// RFC 3966: "tel:+1-418-656-9254;ext=102". Anything else stays as it was typed.
QString numberOf(const QString& value)
{
    QString number = withoutScheme(value, QLatin1StringView("tel:"));
    return number.replace(QLatin1StringView(";ext="), QLatin1StringView(" ext. "));
}

QString linkOf(const VCardProperty& property, const QString& value)
{
    const QString address = withoutScheme(value, QLatin1StringView("x-apple:"));
    if (!address.isEmpty())
        return address;
    for (const char* name : {"USERNAME", "X-USER"}) {
        const std::string_view user = property.parameterValue(name);
        if (!user.empty())
            return lineOf(user);
    }
    return {};
}

QString linkLabelOf(const VCardProperty& property, const QString& value, const QString& label)
{
    if (!label.isEmpty())
        return labelFromApple(label);
    if (!property.is("URL"))
        return serviceOf(property, value);
    const QString service = serviceOfAddress(value);
    return service.isEmpty() ? labelOf(property, {}) : service;
}

} // namespace

std::optional<FromCard<Reach>> reachFromProperty(const VCardProperty& property,
                                                 const GroupLabels& labels)
{
    const VCardField field = fieldOf(property);
    if (field != VCardField::Email && field != VCardField::Phone && field != VCardField::Link)
        return {};
    const QString whole = lineOf(property.value);
    const QString label = labels.of(property);
    Reach reach;
    switch (field) {
    case VCardField::Email:
        reach = {addressOf(whole), labelOf(property, label)};
        break;
    case VCardField::Phone:
        reach = {numberOf(whole), labelOf(property, label)};
        break;
    default:
        reach = {linkOf(property, whole), linkLabelOf(property, whole, label)};
        break;
    }
    reach.value.truncate(longestReach);
    if (reach.value.isEmpty())
        return {};
    // A label of its own takes the place of what its TYPE says.
    const bool isAlone =
        property.group.empty() ||
        (!label.isEmpty() && label.size() <= longestLabel && labelOf(property, {}).isEmpty());
    return FromCard<Reach>{reach, reach.value == whole && isAlone && hasPlainParameters(property) &&
                                      !property.is("X-SOCIALPROFILE") && !property.is("X-MS-TEL") &&
                                      !property.is("SOCIALPROFILE")};
}

FromCard<std::vector<QString>> tagsFromCard(const VCardProperties& properties)
{
    FromCard<std::vector<QString>> tags;
    QSet<QString> known;
    for (const VCardProperty& property : properties) {
        if (fieldOf(property) != VCardField::Tags)
            continue;
        tags.isExact = tags.isExact && isBare(property);
        for (const QString& tag : listOf(property.value, ',')) {
            const QString text = tag.simplified().left(longestTag).trimmed();
            const bool isCut = text.size() < tag.simplified().size();
            tags.isExact = tags.isExact && !isCut && !isEverybody(text);
            if (text.isEmpty() || isEverybody(text) || known.contains(text))
                continue;
            known.insert(text);
            tags.value.push_back(text);
        }
    }
    return tags;
}

FromCard<QString> notesFromCard(const VCardProperties& properties)
{
    FromCard<QString> notes;
    QStringList texts;
    for (const VCardProperty& property : properties) {
        if (fieldOf(property) != VCardField::Notes)
            continue;
        const QString text = paragraphsOf(property.value);
        if (text.isEmpty() || texts.contains(text))
            continue;
        texts << text;
        notes.isExact = notes.isExact && isBare(property);
    }
    notes.value = texts.join(QStringLiteral("\n\n"));
    return notes;
}

} // namespace rapport
