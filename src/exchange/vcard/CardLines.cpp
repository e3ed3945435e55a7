// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/vcard/CardLines.h"

#include "exchange/text/Ascii.h"
#include "exchange/text/Base64.h"
#include "exchange/vcard/ContentLineText.h"
#include "exchange/vcard/KeptProperties.h"
#include "exchange/vcard/VCardLabels.h"
#include "exchange/vcard/VCardText.h"

#include <algorithm>

namespace rapport
{

namespace
{

constexpr int notPreferred = 101; // preferenceOf() of what says nothing

std::string lowerCase(const std::string& text)
{
    return QString::fromStdString(text).toLower().toStdString();
}

std::string_view nameOfReach(VCardField field, const Reach& reach)
{
    if (field == VCardField::Email)
        return "EMAIL";
    if (field == VCardField::Phone)
        return "TEL";
    // RFC 4770: IMPP is for addresses to talk to; URL for those of the web.
    const QString scheme = reach.value.section(u':', 0, 0).toLower();
    const bool isTalk =
        QStringList{QStringLiteral("skype"),  QStringLiteral("xmpp"), QStringLiteral("sip"),
                    QStringLiteral("signal"), QStringLiteral("aim"),  QStringLiteral("msnim"),
                    QStringLiteral("ymsgr")}
            .contains(scheme);
    return isTalk && scheme != reach.value.toLower() ? "IMPP" : "URL";
}

void removePreference(VCardProperty& property)
{
    std::vector<VCardParameter>& parameters = property.parameters;
    for (VCardParameter& parameter : parameters) {
        if (equalsIgnoringCase(parameter.name, "TYPE"))
            std::erase_if(parameter.values, [](const std::string& value) {
                return equalsIgnoringCase(value, "PREF");
            });
    }
    std::erase_if(parameters, [](const VCardParameter& each) {
        return equalsIgnoringCase(each.name, "PREF") || each.values.empty();
    });
}

} // namespace

CardLines::CardLines(VCardVersion version, const std::vector<QString>& keptLines)
    : m_version(version)
{
    for (const QString& line : keptLines) {
        auto property = propertyFromLineText(line.toStdString());
        if (!property || property->is("BEGIN") || property->is("END") || property->is("VERSION"))
            continue;
        if (!property->group.empty())
            m_groups.insert(upperGroup(*property));
        m_kept.push_back(std::move(*property));
    }
    m_isWritten.assign(m_kept.size(), false);
    const GroupLabels labels(m_kept);
    for (const VCardProperty& property : m_kept)
        m_keptReaches.push_back(reachFromProperty(property, labels));
    add("BEGIN", "VCARD");
    add("VERSION", isV4() ? "4.0" : "3.0");
}

void CardLines::add(std::string name, std::string value, std::vector<VCardParameter> parameters)
{
    VCardProperty property;
    property.name = std::move(name);
    property.value = std::move(value);
    property.parameters = std::move(parameters);
    add(property);
}

void CardLines::add(const VCardProperty& property)
{
    appendFolded(lineText(property), m_text);
}

void CardLines::addText(const char* name, const QString& text)
{
    if (!text.isEmpty())
        add(name, escapedText(text.toStdString()));
}

void CardLines::addList(const char* name, const std::vector<QString>& texts)
{
    std::string value;
    for (const QString& text : texts) {
        if (!value.empty())
            value += ',';
        value += escapedText(text.toStdString());
    }
    if (!value.empty())
        add(name, std::move(value));
}

bool CardLines::hasKept(VCardField field) const
{
    return std::any_of(m_kept.begin(), m_kept.end(),
                       [&](const VCardProperty& each) { return fieldOf(each) == field; });
}

bool CardLines::hasKept(const char* upperName) const
{
    return std::any_of(m_kept.begin(), m_kept.end(),
                       [&](const VCardProperty& each) { return each.is(upperName); });
}

bool CardLines::addKept(VCardField field)
{
    for (std::size_t at = 0; at < m_kept.size(); ++at) {
        if (fieldOf(m_kept[at]) != field || m_isWritten[at])
            continue;
        add(m_kept[at]);
        m_isWritten[at] = true;
    }
    return true;
}

void CardLines::addReaches(VCardField field, const std::vector<Reach>& reaches)
{
    int preference = 1; // no reach may be preferred to those before it
    for (std::size_t at = 0; at < reaches.size(); ++at) {
        const bool isPreferred = at == 0 && reaches.size() > 1;
        if (addKeptReach(field, reaches[at], preference))
            continue;
        addReach(field, reaches[at], isPreferred);
        preference = isPreferred ? 1 : notPreferred;
    }
}

bool CardLines::addKeptReach(VCardField field, const Reach& reach, int& preference)
{
    for (std::size_t at = 0; at < m_kept.size(); ++at) {
        const auto& told = m_keptReaches[at];
        if (!told || told->value != reach || m_isWritten[at] || fieldOf(m_kept[at]) != field)
            continue;
        VCardProperty property = m_kept[at];
        if (preferenceOf(property) < preference)
            removePreference(property);
        preference = preferenceOf(property);
        add(property);
        if (property.is("X-MS-TEL")) // Outlook's own; others look for TEL
            addReach(field, reach, false);
        m_isWritten[at] = true;
        return true;
    }
    return false;
}

void CardLines::addReach(VCardField field, const Reach& reach, bool isPreferred)
{
    VCardProperty property;
    property.name = nameOfReach(field, reach);
    // RFC 6350, 4.2: no escapes in an address of the web; but a backslash would be read as one.
    const std::string value = reach.value.toStdString();
    const bool isAddress = field == VCardField::Link && value.find('\\') == std::string::npos;
    property.value = isAddress ? singleLine(value) : escapedText(value);
    std::vector<std::string> types = typesFromLabel(reach.label);
    const bool isSaidByAddress =
        field == VCardField::Link && !reach.label.isEmpty() &&
        serviceOf(VCardProperty{{}, property.name, {}, {}, 0}, reach.value) == reach.label;
    const bool needsLabel = !reach.label.isEmpty() && types.empty() && !isSaidByAddress;
    if (needsLabel)
        property.group = newGroup();
    if (isPreferred && !isV4())
        types.emplace_back("PREF");
    if (field == VCardField::Email && !isV4())
        types.insert(types.begin(), "INTERNET");
    for (const std::string& type : types)
        property.parameters.push_back({"TYPE", {isV4() ? lowerCase(type) : type}});
    if (isPreferred && isV4())
        property.parameters.push_back({"PREF", {"1"}});
    add(property);
    if (needsLabel) {
        VCardProperty label;
        label.group = property.group;
        label.name = "X-ABLabel";
        label.value = escapedText(appleLabelOf(reach.label).toStdString());
        add(label);
    }
}

std::string CardLines::newGroup()
{
    do {
        ++m_lastGroup;
    } while (m_groups.count("ITEM" + std::to_string(m_lastGroup)) > 0);
    return "item" + std::to_string(m_lastGroup);
}

void CardLines::addPhoto(const Photo& photo)
{
    const std::string base64 =
        toBase64({photo.bytes.constData(), static_cast<std::size_t>(photo.bytes.size())});
    const std::string type = photo.mediaType.toStdString();
    if (isV4())
        return add("PHOTO", "data:" + type + ";base64," + base64);
    std::vector<VCardParameter> parameters{{"ENCODING", {"b"}}};
    if (type.starts_with("image/"))
        parameters.push_back({"TYPE", {photo.mediaType.mid(6).toUpper().toStdString()}});
    add("PHOTO", base64, std::move(parameters));
}

std::string CardLines::finished(std::initializer_list<VCardField> told)
{
    for (std::size_t at = 0; at < m_kept.size(); ++at) {
        const VCardField field = fieldOf(m_kept[at]);
        // Of a field that the noun has, a line that was not taken says something else by now.
        const bool isStale = field == VCardField::Own || field == VCardField::Uid ||
                             std::find(told.begin(), told.end(), field) != told.end();
        if (isStale || m_isWritten[at] || field == VCardField::Label)
            continue;
        add(m_kept[at]);
        m_isWritten[at] = true;
    }
    for (const std::size_t at : labelsInUse(m_kept, m_isWritten))
        add(m_kept[at]);
    add("END", "VCARD");
    return std::move(m_text);
}

} // namespace rapport
