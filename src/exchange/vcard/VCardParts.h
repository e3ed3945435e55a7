// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Contact.h"
#include "exchange/text/PersonNames.h"
#include "exchange/vcard/VCardFields.h"

#include <QStringList>
#include <optional>

// The parts of a contact that a card's properties tell, and how each is written. The reader reads
// them of a card, the writer of the lines that were kept: as long as these say what the contact
// says, they are written again as they were.
namespace rapport
{

// N, or where there is none FN, which `names` takes apart.
FromCard<PersonName> nameFromCard(const VCardProperties& properties, const PersonNames& names);
FromCard<QString> nicknameFromCard(const VCardProperties& properties);
FromCard<std::vector<Post>> postsFromCard(const VCardProperties& properties);
FromCard<std::vector<QString>> tagsFromCard(const VCardProperties& properties);
FromCard<QString> notesFromCard(const VCardProperties& properties);
FromCard<QString> pronounsFromCard(const VCardProperties& properties);
FromCard<QString> pronunciationFromCard(const VCardProperties& properties);

// An EMAIL, TEL, URL, IMPP or X-SOCIALPROFILE; nothing when it has no value.
std::optional<FromCard<Reach>> reachFromProperty(const VCardProperty& property,
                                                 const GroupLabels& labels);

PersonName personNameOf(const Contact& contact); // without `preferred`, which is a field of its own
void setPersonName(Contact& contact, const PersonName& name);
// The value of FN: "Dr. Ana Ruiz, MD".
QString formatted(const PersonName& name);
// The value of N: "Ruiz;Ana;;Dr.;MD".
std::string structuredName(const PersonName& name);
// The value of ORG: "Lakeside University Hospital;Emergency Medicine".
std::string organisationOf(const Post& post);
// Whether ORG and TITLE say all of a post.
bool isPlain(const Post& post);

} // namespace rapport
