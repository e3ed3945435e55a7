// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/vcard/VCard.h"

#include "exchange/text/Ascii.h"

namespace rapport
{

bool VCardProperty::is(std::string_view upperName) const
{
    return equalsIgnoringCase(name, upperName);
}

const VCardParameter* VCardProperty::parameter(std::string_view upperName) const
{
    const auto found =
        std::find_if(parameters.begin(), parameters.end(), [&](const VCardParameter& each) {
            return equalsIgnoringCase(each.name, upperName);
        });
    return found == parameters.end() ? nullptr : &*found;
}

std::string_view VCardProperty::parameterValue(std::string_view upperName) const
{
    const VCardParameter* found = parameter(upperName);
    return found && !found->values.empty() ? std::string_view(found->values.front())
                                           : std::string_view();
}

bool VCardProperty::hasParameterValue(std::string_view upperName, std::string_view upperValue) const
{
    return std::any_of(parameters.begin(), parameters.end(), [&](const VCardParameter& each) {
        return equalsIgnoringCase(each.name, upperName) &&
               std::any_of(each.values.begin(), each.values.end(), [&](const std::string& its) {
                   return equalsIgnoringCase(its, upperValue);
               });
    });
}

bool VCardProperty::isBase64() const
{
    return hasParameterValue("ENCODING", "B") || hasParameterValue("ENCODING", "BASE64");
}

} // namespace rapport
