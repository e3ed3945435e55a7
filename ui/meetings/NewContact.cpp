// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/NewContact.h"

namespace rapport
{

Contact newContact(const QString& typed)
{
    Contact contact;
    QStringList parts = typed.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    static const QStringList titles{QStringLiteral("dr"), QStringLiteral("prof"),
                                    QStringLiteral("mr"), QStringLiteral("ms"),
                                    QStringLiteral("mrs")};
    if (parts.size() > 1 &&
        titles.contains(QString(parts.first()).remove(QLatin1Char('.')).toLower()))
        contact.title = labelOfWord(parts.takeFirst().remove(QLatin1Char('.')).toLower());
    // One word after a title is a family name: "Dr. Ruiz".
    if (parts.size() > 1 || !contact.title.isEmpty())
        contact.family = parts.takeLast();
    contact.given = parts.join(QLatin1Char(' '));
    return contact;
}

} // namespace rapport
