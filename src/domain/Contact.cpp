// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Contact.h"

#include "domain/NameOrder.h"

#include <QTextBoundaryFinder>

namespace rapport
{
namespace
{

const Post* currentPost(const Contact& contact)
{
    for (const Post& post : contact.posts)
        if (post.isCurrent())
            return &post;
    return nullptr;
}

bool takesFullStop(const QString& title)
{
    return title == QLatin1String("Dr") || title == QLatin1String("Prof") ||
           title == QLatin1String("Mr") || title == QLatin1String("Ms") ||
           title == QLatin1String("Mrs");
}

bool beginsWithLetter(const QString& word)
{
    return QChar::isLetterOrNumber(word.toUcs4().value(0));
}

// As readers see it: with its marks, and whole where it takes two code units.
QString firstLetter(const QString& word)
{
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, word);
    return word.left(letters.toNextBoundary());
}

} // namespace

QString nameOf(const Contact& contact)
{
    const QString& given = contact.preferred.isEmpty() ? contact.given : contact.preferred;
    const QString name = wholeNameOf(given, contact.family);
    if (!name.isEmpty())
        return name;
    return contact.emails.empty() ? QString() : contact.emails.front().value;
}

QString displayNameOf(const Contact& contact)
{
    const QString stop = takesFullStop(contact.title) ? QStringLiteral(".") : QString();
    const bool named = !contact.given.isEmpty() || !contact.family.isEmpty();
    QString name = nameOf(contact);
    if (named && !contact.title.isEmpty())
        name.prepend(contact.title + stop + QLatin1Char(' '));
    if (named && !contact.suffix.isEmpty())
        name.append(QStringLiteral(", ") + contact.suffix);
    return name;
}

// Marks and emoji beside a name are no part of it, unless there is nothing else.
QString initialsOf(const Contact& contact)
{
    const QStringList all = nameOf(contact).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QStringList words = all;
    words.removeIf([](const QString& word) { return !beginsWithLetter(word); });
    if (words.isEmpty())
        words = all.mid(0, 1);
    if (words.isEmpty())
        return QStringLiteral("?");
    QString initials = firstLetter(words.first());
    if (words.size() > 1)
        initials += firstLetter(words.last());
    return initials.toUpper();
}

QString describe(const Contact& contact)
{
    const Post* post = currentPost(contact);
    QStringList parts;
    if (post && !post->role.isEmpty())
        parts << post->role;
    else if (contact.kind != ContactKind::Other)
        parts << labelOf(contact.kind);
    if (post && post->pgy)
        parts.append((parts.isEmpty() ? QString() : parts.takeLast() + QLatin1Char(' ')) +
                     QStringLiteral("PGY-%1").arg(*post->pgy));
    if (post && !post->specialty.isEmpty())
        parts << post->specialty;
    else if (!contact.specialties.empty())
        parts << contact.specialties.front();
    else if (post && !post->institution.isEmpty())
        parts << post->institution;
    return parts.join(QStringLiteral(", "));
}

std::optional<int> pgyOf(const Contact& contact)
{
    const Post* post = currentPost(contact);
    return post ? post->pgy : std::nullopt;
}

QString digitsOf(const QString& phone)
{
    QString digits;
    for (const QChar c : phone)
        if (c.isDigit())
            digits += c;
    return digits;
}

} // namespace rapport
