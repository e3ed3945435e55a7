// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/vcard/KnownCards.h"

#include "domain/Fold.h"

namespace rapport
{

int KnownCards::lineOfNamesake(const Contact& contact, int line)
{
    if (contact.uid.isEmpty())
        return 0;
    const QString name = fold(contact.given + u' ' + contact.family).trimmed();
    const auto known = m_cards.constFind(contact.uid);
    if (known == m_cards.constEnd()) {
        m_cards.insert(contact.uid, {name, line});
        return 0;
    }
    const bool isOther = !name.isEmpty() && !known->name.isEmpty() && name != known->name;
    return isOther ? known->line : 0;
}

} // namespace rapport
