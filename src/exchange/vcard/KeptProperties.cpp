// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/vcard/KeptProperties.h"

#include "exchange/vcard/ContentLineText.h"

namespace rapport
{

namespace
{

constexpr std::size_t longestKeptLine = 1024UL * 1024;
constexpr std::size_t mostKeptOfCard = 4 * longestKeptLine;

} // namespace

KeptProperties::KeptProperties(const VCardProperties& properties)
    : m_properties(properties)
    , m_isKept(properties.size(), false)
{
}

void KeptProperties::keep(VCardField field)
{
    for (std::size_t at = 0; at < m_properties.size(); ++at)
        m_isKept[at] = m_isKept[at] || fieldOf(m_properties[at]) == field;
}

KeptProperties::Lines KeptProperties::lines() const
{
    std::vector<bool> isKept = m_isKept;
    for (const std::size_t at : labelsInUse(m_properties, m_isKept))
        isKept[at] = true;
    Lines result;
    std::size_t size = 0;
    for (std::size_t at = 0; at < m_properties.size(); ++at) {
        if (!isKept[at])
            continue;
        const VCardProperty& property = m_properties[at];
        const std::string line = lineText(property);
        if (line.size() > longestKeptLine || size + line.size() > mostKeptOfCard) {
            result.tooLarge.push_back(at);
            continue;
        }
        size += line.size();
        result.lines.push_back(QString::fromStdString(line));
        const bool isEmpty = property.value.find_first_not_of("; ") == std::string::npos;
        if (fieldOf(property) == VCardField::None && !isEmpty)
            result.withoutField.push_back(at);
    }
    return result;
}

std::vector<std::size_t> labelsInUse(const VCardProperties& properties,
                                     const std::vector<bool>& isUsed)
{
    std::map<std::string, bool> groups; // of what is no label itself: whether any of it is in use
    for (std::size_t at = 0; at < properties.size(); ++at) {
        if (properties[at].group.empty() || fieldOf(properties[at]) == VCardField::Label)
            continue;
        bool& isGroupUsed = groups[upperGroup(properties[at])];
        isGroupUsed = isGroupUsed || isUsed[at];
    }
    std::vector<std::size_t> labels;
    for (std::size_t at = 0; at < properties.size(); ++at) {
        if (fieldOf(properties[at]) != VCardField::Label)
            continue;
        const auto group = groups.find(upperGroup(properties[at]));
        if (group == groups.end() || group->second)
            labels.push_back(at);
    }
    return labels;
}

} // namespace rapport
