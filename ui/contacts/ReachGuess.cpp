// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contacts/ReachGuess.h"

#include <algorithm>

namespace rapport
{

Medium guessMedium(const QString& typed)
{
    const QString text = typed.trimmed();
    if (text.contains(QLatin1String("://")) || text.contains(QLatin1Char('/')))
        return Medium::Link;
    if (text.contains(QLatin1Char('@')) && !text.startsWith(QLatin1Char('@')))
        return Medium::Email;
    constexpr qsizetype fewestDigits = 3;
    const auto digits =
        std::count_if(text.cbegin(), text.cend(), [](QChar c) { return c.isDigit(); });
    const auto letters =
        std::count_if(text.cbegin(), text.cend(), [](QChar c) { return c.isLetter(); });
    // An extension ("x204") is the most letters a number has.
    return digits >= fewestDigits && letters <= digits / 3 ? Medium::Phone : Medium::Link;
}

QString guessLinkLabel(const QString& typed)
{
    if (typed.contains(QLatin1String("linkedin."), Qt::CaseInsensitive))
        return QStringLiteral("LinkedIn");
    if (typed.contains(QLatin1String("doximity."), Qt::CaseInsensitive))
        return QStringLiteral("Doximity");
    return {};
}

} // namespace rapport
