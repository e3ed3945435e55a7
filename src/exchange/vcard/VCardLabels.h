// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/vcard/VCard.h"

#include <QString>
#include <vector>

namespace rapport
{

// What an e-mail address, phone or link of a card is called: "work", "home", "mobile", "work fax",
// the words of X-ABLabel, the name of a service. Rapport's labels are written without upper case.

constexpr qsizetype longestLabel = 60; // characters; what is longer is cut

// `label`: the X-ABLabel of its group, as in the file; empty where there is none.
QString labelOf(const VCardProperty& property, const QString& label);
// X-ABLabel's value as a label: Apple's "_$!<HomePage>!$_" is "home page", others stay.
QString labelFromApple(const QString& value);
// And back.
QString appleLabelOf(const QString& label);
// The name of the service of an X-SOCIALPROFILE or IMPP or of an address on the web: "LinkedIn".
QString serviceOf(const VCardProperty& property, const QString& value);
// The same for an address by itself; empty where it is no service.
QString serviceOfAddress(const QString& address);

// TYPE values that say all of the label; empty when only an X-ABLabel can.
std::vector<std::string> typesFromLabel(const QString& label);

// Place in the order of preference: 1 (PREF=1, TYPE=pref, 2.1's PREF) to 100, 101 without one.
int preferenceOf(const VCardProperty& property);

// Whether the parameters say no more than the label and the preference: nothing is lost without
// them.
bool hasPlainParameters(const VCardProperty& property);

} // namespace rapport
