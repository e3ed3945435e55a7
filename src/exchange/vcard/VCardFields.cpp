// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/vcard/VCardFields.h"

#include "domain/Direction.h"
#include "exchange/text/Ascii.h"
#include "exchange/vcard/VCardText.h"

#include <QStringList>

namespace rapport
{

namespace
{

struct NamedField {
    std::string_view name;
    VCardField field;
};
constexpr NamedField namedFields[] = {{"N", VCardField::Name},
                                      {"FN", VCardField::Name},
                                      {"NICKNAME", VCardField::Nickname},
                                      {"ORG", VCardField::Post},
                                      {"TITLE", VCardField::Post},
                                      {"ROLE", VCardField::Post},
                                      {"EMAIL", VCardField::Email},
                                      {"TEL", VCardField::Phone},
                                      {"X-MS-TEL", VCardField::Phone},
                                      {"URL", VCardField::Link},
                                      {"IMPP", VCardField::Link},
                                      {"X-SOCIALPROFILE", VCardField::Link},
                                      {"SOCIALPROFILE", VCardField::Link},
                                      {"CATEGORIES", VCardField::Tags},
                                      {"NOTE", VCardField::Notes},
                                      {"PRONOUNS", VCardField::Pronouns},
                                      {"X-PRONOUNS", VCardField::Pronouns},
                                      {"X-PHONETIC-FIRST-NAME", VCardField::Pronunciation},
                                      {"X-PHONETIC-LAST-NAME", VCardField::Pronunciation},
                                      {"UID", VCardField::Uid},
                                      {"PHOTO", VCardField::Photo},
                                      {"KIND", VCardField::Kind},
                                      {"X-KIND", VCardField::Kind},
                                      {"X-ADDRESSBOOKSERVER-KIND", VCardField::Kind},
                                      {"X-ABSHOWAS", VCardField::Kind},
                                      {"MEMBER", VCardField::Member},
                                      {"X-ADDRESSBOOKSERVER-MEMBER", VCardField::Member},
                                      {"X-ABLABEL", VCardField::Label},
                                      {"VERSION", VCardField::Technical},
                                      {"PRODID", VCardField::Technical},
                                      {"REV", VCardField::Technical},
                                      {"CLASS", VCardField::Technical},
                                      {"PROFILE", VCardField::Technical},
                                      {"MAILER", VCardField::Technical},
                                      {"SOURCE", VCardField::Technical},
                                      {"CLIENTPIDMAP", VCardField::Technical},
                                      {"SORT-STRING", VCardField::Technical},
                                      {"X-ABUID", VCardField::Technical},
                                      {"X-ABADR", VCardField::Technical}};

QString cleanText(std::string_view value)
{
    const std::string text = unescapedText(value);
    QString result = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    result.removeIf(turnsDirection);
    for (const char16_t lineEnd : {u'\u0085', u'\u2028', u'\u2029'})
        result.replace(QChar(lineEnd), QChar(u'\n'));
    return result.trimmed();
}

} // namespace

VCardField fieldOf(const VCardProperty& property)
{
    for (const NamedField& each : namedFields) {
        if (property.is(each.name))
            return each.field;
    }
    if (startsIgnoringCase(property.name, "X-RAPPORT-"))
        return VCardField::Own;
    return startsIgnoringCase(property.name, "X-MS-OL-") ? VCardField::Technical : VCardField::None;
}

bool isBare(const VCardProperty& property)
{
    return property.group.empty() && property.parameters.empty();
}

QString lineOfText(QString text)
{
    text.removeIf([](QChar letter) {
        return letter.category() == QChar::Other_Control || turnsDirection(letter);
    });
    return text.trimmed();
}

QString lineOf(std::string_view value)
{
    return cleanText(value).replace(u'\n', u' ');
}

QString paragraphsOf(std::string_view value)
{
    return cleanText(value);
}

QStringList listOf(std::string_view value, char separator, std::size_t most)
{
    QStringList texts;
    for (const std::string_view piece : splitValue(value, separator, most))
        texts << lineOf(piece);
    return texts;
}

std::string upperGroup(const VCardProperty& property)
{
    std::string group = property.group;
    std::transform(group.begin(), group.end(), group.begin(), upperAscii);
    return group;
}

GroupLabels::GroupLabels(const VCardProperties& properties)
{
    for (const VCardProperty& each : properties) {
        if (!each.group.empty() && fieldOf(each) == VCardField::Label)
            m_labels.emplace(upperGroup(each), lineOf(each.value));
    }
}

QString GroupLabels::of(const VCardProperty& property) const
{
    const auto found = m_labels.find(upperGroup(property));
    return property.group.empty() || found == m_labels.end() ? QString() : found->second;
}

} // namespace rapport
