// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Contact.h"

#include <QHash>

namespace rapport
{

// Which cards of a file were read so far, by UID.
class KnownCards
{
public:
    // The line of an earlier card with this UID and another name, which some programs write; 0 when
    // there is none. A card that comes twice has the same name.
    int lineOfNamesake(const Contact& contact, int line);
    bool contains(const QString& uid) const { return m_cards.contains(uid); }

private:
    struct Card {
        QString name;
        int line = 0;
    };
    QHash<QString, Card> m_cards;
};

} // namespace rapport
