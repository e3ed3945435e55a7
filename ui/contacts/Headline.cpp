// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contacts/Headline.h"

#include <algorithm>

namespace rapport
{

QString headlineOf(const Contact& contact)
{
    const auto current = std::find_if(contact.posts.begin(), contact.posts.end(),
                                      [](const Post& post) { return post.isCurrent(); });
    QStringList parts{describe(contact)};
    if (current != contact.posts.end() && !parts.first().contains(current->institution))
        parts << current->institution;
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

bool saysAll(const QString& headline, const QStringList& parts)
{
    return std::all_of(parts.begin(), parts.end(), [&](const QString& part) {
        return headline.contains(part, Qt::CaseInsensitive);
    });
}

} // namespace rapport
