// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Contact.h"
#include "exchange/signature/SignatureWords.h"
#include "exchange/text/PersonNames.h"

#include <QStringList>

namespace rapport
{

// What was read out of the lines below an e-mail or on a card (Q4): a proposal, to be looked at.
struct Signature {
    Contact contact;
    QStringList leftOver; // lines with nothing that was understood, such as a street
};

// Each line, and each part of a line between bars or bullets, is one thing: an address, a phone, a
// link, the name, a role, a department, an institution. Of two people the first is proposed; all
// that stands from the second's name on is left over.
class SignatureReader
{
public:
    Signature read(const QString& text) const;

private:
    bool takeReach(const QString& part, Contact& contact) const;
    bool takeWords(const QString& part, Contact& contact) const;
    bool takeName(const QString& part, Contact& contact) const;
    PersonName nameIn(const QString& part) const; // empty: it is something else
    bool beginsAnother(const QString& line, const QString& below, const Contact& contact) const;

    SignatureWords m_words;
    PersonNames m_names;
};

} // namespace rapport
