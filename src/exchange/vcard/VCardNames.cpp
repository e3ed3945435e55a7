// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/NameOrder.h"
#include "exchange/text/Utf8.h"
#include "exchange/vcard/VCardParts.h"
#include "exchange/vcard/VCardText.h"

namespace rapport
{

namespace
{

// RFC 2426, 3.1.2: each of the five parts may be a list of its own.
QString part(const std::vector<std::string_view>& parts, std::size_t index, const QString& join)
{
    if (index >= parts.size())
        return {};
    QStringList words;
    for (const QString& word : listOf(parts[index], ',')) {
        if (!word.isEmpty())
            words << word.simplified();
    }
    return words.join(join);
}

QString both(const QString& first, const QString& second)
{
    return first.isEmpty() || second.isEmpty() ? first + second : first + QLatin1Char(' ') + second;
}

PersonName nameFromStructured(std::string_view value)
{
    const QString blank = QStringLiteral(" ");
    const std::vector<std::string_view> parts = splitValue(value, ';', 6);
    // "N:Ruiz\;Ana\;\;\;;;;;" of ownCloud: escaped once too often.
    const std::string first = unescapedText(parts[0]);
    if (std::count(first.begin(), first.end(), ';') == 4)
        return nameFromStructured(first);
    PersonName name;
    name.family = part(parts, 0, blank);
    name.given = both(part(parts, 1, blank), part(parts, 2, blank));
    name.title = plainTitle(part(parts, 3, blank));
    name.suffix = part(parts, 4, QStringLiteral(", "));
    // Some programs take the comma for the separator: "N:Ruiz,Ana".
    const QStringList pieces = listOf(value, ',', 3);
    if (parts.size() == 1 && pieces.size() == 2 && !pieces[0].isEmpty() && !pieces[1].isEmpty()) {
        name.family = pieces[0];
        name.given = pieces[1];
    }
    return name;
}

std::string_view withoutTrailing(std::string_view value, char letter)
{
    while (!value.empty() && value.back() == letter)
        value.remove_suffix(1);
    return value;
}

const VCardProperty* firstNamed(const VCardProperties& properties, std::string_view upperName)
{
    for (const VCardProperty& property : properties) {
        if (!property.is(upperName))
            continue;
        // Of N, separators alone say nothing: "N:;;;;".
        QString text = lineOf(property.value);
        if (upperName == "N")
            text = text.remove(u';').trimmed();
        if (!text.isEmpty())
            return &property;
    }
    return nullptr;
}

std::ptrdiff_t countOf(const VCardProperties& properties, std::string_view upperName)
{
    return std::count_if(properties.begin(), properties.end(),
                         [&](const VCardProperty& each) { return each.is(upperName); });
}

// FN must be there: without a name it repeats the e-mail address or the nickname.
bool isSaidElsewhere(const VCardProperty& whole, const VCardProperties& properties)
{
    const QString text = lineOf(whole.value);
    const GroupLabels none({});
    return std::any_of(properties.begin(), properties.end(), [&](const VCardProperty& each) {
        QString said;
        if (fieldOf(each) == VCardField::Nickname)
            said = lineOf(each.value);
        if (const auto reach = reachFromProperty(each, none); reach && each.is("EMAIL"))
            said = reach->value.value;
        return !said.isEmpty() && said.compare(text, Qt::CaseInsensitive) == 0;
    });
}

// "Marcus (Radiology)" of a phone: what stands in brackets is no name to call them by.
PersonName nameFromWhole(const QString& whole, const PersonNames& names)
{
    if (!whole.contains(u'('))
        return names.partsOf(whole);
    PersonName name;
    name.given = whole.simplified();
    return name;
}

// For other programs: Contact holds titles without full stops.
QString titleWithStops(const QString& title)
{
    static constexpr const char* stopped[] = {"Dr", "Prof", "Mr", "Mrs", "Ms"};
    QStringList words = title.split(u' ', Qt::SkipEmptyParts);
    for (QString& word : words) {
        for (const char* each : stopped) {
            if (word == QLatin1StringView(each)) {
                word += u'.';
                break;
            }
        }
    }
    return words.join(u' ');
}

std::string escapedPart(const QString& text)
{
    return escapedText(text.toStdString());
}

} // namespace

PersonName personNameOf(const Contact& contact)
{
    return {contact.title, contact.given, contact.family, contact.suffix, {}};
}

void setPersonName(Contact& contact, const PersonName& name)
{
    contact.title = name.title;
    contact.given = name.given;
    contact.family = name.family;
    contact.suffix = name.suffix;
}

QString formatted(const PersonName& name)
{
    QStringList words{titleWithStops(name.title), wholeNameOf(name.given, name.family)};
    words.removeAll(QString());
    const QString text = words.join(u' ');
    return name.suffix.isEmpty() ? text : text + QStringLiteral(", ") + name.suffix;
}

std::string structuredName(const PersonName& name)
{
    // A comma in the suffix separates its list: "Jr., MD" is two.
    std::string suffix;
    for (const QString& piece : name.suffix.split(u',')) {
        if (!suffix.empty())
            suffix += ',';
        suffix += escapedPart(piece.trimmed());
    }
    return escapedPart(name.family) + ';' + escapedPart(name.given) + ";;" +
           escapedPart(titleWithStops(name.title)) + ';' + suffix;
}

FromCard<PersonName> nameFromCard(const VCardProperties& properties, const PersonNames& names)
{
    const VCardProperty* structured = firstNamed(properties, "N");
    const VCardProperty* whole = firstNamed(properties, "FN");
    if (whole && isSaidElsewhere(*whole, properties))
        whole = nullptr;
    FromCard<PersonName> name;
    if (structured)
        name.value = nameFromStructured(structured->value);
    if (whole && name.value.given.isEmpty() && name.value.family.isEmpty()) {
        name.value = nameFromWhole(lineOf(whole->value), names);
        structured = nullptr;
    }
    name.isExact = countOf(properties, "N") <= 1 && countOf(properties, "FN") <= 1;
    if (structured) {
        name.isExact = name.isExact && isBare(*structured) &&
                       withoutTrailing(structured->value, ';') ==
                           withoutTrailing(structuredName(name.value), ';');
    }
    if (whole)
        name.isExact =
            name.isExact && isBare(*whole) && lineOf(whole->value) == formatted(name.value);
    return name;
}

// "X-ANDROID-CUSTOM:vnd.android.cursor.item/nickname;Ani;1;;;": a card has no other place for it.
QString nicknameOfAndroid(const VCardProperty& property)
{
    if (!property.is("X-ANDROID-CUSTOM"))
        return {};
    const QStringList parts = listOf(property.value, ';', 3);
    return parts.value(0) == QLatin1StringView("vnd.android.cursor.item/nickname") ? parts.value(1)
                                                                                   : QString();
}

FromCard<QString> nicknameFromCard(const VCardProperties& properties)
{
    FromCard<QString> nickname;
    for (const VCardProperty& property : properties) {
        if (fieldOf(property) != VCardField::Nickname)
            continue;
        for (const QString& each : listOf(property.value, ',')) {
            if (each.isEmpty())
                continue;
            nickname.isExact = nickname.isExact && nickname.value.isEmpty() && isBare(property);
            if (nickname.value.isEmpty())
                nickname.value = each;
        }
    }
    for (const VCardProperty& property : properties) {
        if (nickname.value.isEmpty())
            nickname.value = nicknameOfAndroid(property);
    }
    return nickname;
}

FromCard<QString> pronounsFromCard(const VCardProperties& properties)
{
    FromCard<QString> pronouns;
    for (const VCardProperty& property : properties) {
        if (fieldOf(property) != VCardField::Pronouns)
            continue;
        const QString text = lineOf(property.value);
        if (text.isEmpty())
            continue;
        const bool isNew = !pronouns.value.isEmpty() && text != pronouns.value;
        pronouns.isExact = pronouns.isExact && !isNew && isBare(property);
        if (pronouns.value.isEmpty())
            pronouns.value = text;
    }
    return pronouns;
}

FromCard<QString> pronunciationFromCard(const VCardProperties& properties)
{
    const VCardProperty* first = firstNamed(properties, "X-PHONETIC-FIRST-NAME");
    const VCardProperty* last = firstNamed(properties, "X-PHONETIC-LAST-NAME");
    FromCard<QString> pronunciation;
    pronunciation.value =
        both(first ? lineOf(first->value) : QString(), last ? lineOf(last->value) : QString());
    pronunciation.isExact = !last && (!first || isBare(*first));
    return pronunciation;
}

} // namespace rapport
