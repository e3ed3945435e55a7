// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/vcard/VCard.h"

#include <QString>
#include <map>
#include <vector>

namespace rapport
{

// Which part of a contact or group a property is about.
enum class VCardField {
    None,      // there is no place for it: kept as its line
    Technical, // the same, and nobody misses it: REV, PRODID, ...
    Name,      // N, FN
    Nickname,
    Post, // ORG, TITLE, ROLE
    Email,
    Phone,
    Link, // URL, IMPP, X-SOCIALPROFILE
    Tags, // CATEGORIES
    Notes,
    Pronouns,
    Pronunciation,
    Uid,
    Photo,
    Kind,
    Member,
    Label, // X-ABLabel, the label of what is in its group
    Own    // X-RAPPORT-...: what only Rapport writes
};

VCardField fieldOf(const VCardProperty& property);

// A value read from a card. Exact: written again, it says as much as the card did; otherwise the
// lines it came from are kept beside it (Contact::properties).
template <class T>
struct FromCard {
    T value{};
    bool isExact = true;
};

using VCardProperties = std::vector<VCardProperty>;

// Whether there is nothing to a property but its value.
bool isBare(const VCardProperty& property);

// The value as text in one line or, for notes, in several; without blanks around it and without
// characters that turn the direction of what follows them (bidi embeddings, overrides, isolates).
QString lineOf(std::string_view value);
// The same of text that holds no escapes: of a parameter.
QString lineOfText(QString text);
QString paragraphsOf(std::string_view value);

// The pieces of a list or structured value, each as lineOf(). `most`: see splitValue().
QStringList listOf(std::string_view value, char separator, std::size_t most = 1000);

// The X-ABLabel of each group of a card, by the group's name in upper case.
class GroupLabels
{
public:
    explicit GroupLabels(const VCardProperties& properties);

    // Empty where it has none.
    QString of(const VCardProperty& property) const;

private:
    std::map<std::string, QString> m_labels;
};

std::string upperGroup(const VCardProperty& property);

} // namespace rapport
