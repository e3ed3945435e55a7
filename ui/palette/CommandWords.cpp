// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/CommandWords.h"

#include "domain/Fold.h"

#include <QAction>
#include <QRegularExpression>
#include <algorithm>

namespace rapport
{
namespace
{

QStringList plainWords(const QString& text)
{
    static const QRegularExpression gap(QStringLiteral("[^\\p{L}\\p{N}]+"));
    return fold(text).split(gap, Qt::SkipEmptyParts);
}

} // namespace

QString commandTitle(const QAction& command)
{
    static const QRegularExpression mnemonic(QStringLiteral("&(.)"));
    return command.text().replace(mnemonic, QStringLiteral("\\1"));
}

bool goesBy(const QString& name, const QString& letters)
{
    constexpr qsizetype fewestLetters = 3;
    static const QRegularExpression gap(QStringLiteral("[^\\p{L}\\p{N}]+"));
    QString shortened;
    const QStringList words = name.split(gap, Qt::SkipEmptyParts);
    for (const QString& word : words)
        if (word == word.toUpper())
            shortened += word;
        else if (word.front().isUpper()) // "of" and "and" are not spelled
            shortened += word.front();
    const QString typed = letters.trimmed();
    return typed.size() >= fewestLetters && shortened.startsWith(typed, Qt::CaseInsensitive);
}

bool matchesWords(const QString& title, const QString& typed)
{
    const QStringList titleWords = plainWords(title);
    const QStringList typedWords = plainWords(typed);
    return std::all_of(typedWords.begin(), typedWords.end(), [&](const QString& word) {
        return std::any_of(titleWords.begin(), titleWords.end(),
                           [&](const QString& each) { return each.startsWith(word); });
    });
}

} // namespace rapport
