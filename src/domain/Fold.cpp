// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Fold.h"

#include <algorithm>

namespace rapport
{
namespace
{

struct FoldedLetter {
    char16_t letter;
    const char* folded;
};

// Letters that NFKD leaves whole, and the apostrophes in use.
constexpr FoldedLetter foldedLetters[] = {
    {u'ł', "l"},  {u'ø', "o"},  {u'ß', "ss"}, {u'đ', "d"}, {u'ð', "d"},
    {u'æ', "ae"}, {u'œ', "oe"}, {u'þ', "th"}, {u'ı', "i"}, {u'ħ', "h"},
    {u'\'', ""},  {u'’', ""},   {u'‘', ""},   {u'ʼ', ""},  {u'`', ""},
};

void appendFolded(QString& folded, QChar letter)
{
    const auto found =
        std::find_if(std::begin(foldedLetters), std::end(foldedLetters),
                     [letter](const FoldedLetter& each) { return each.letter == letter; });
    if (found == std::end(foldedLetters))
        folded += letter;
    else
        folded += QLatin1String(found->folded);
}

bool isPlainLetter(QChar c)
{
    return c.unicode() < 0x80 && c != QLatin1Char('\'') && c != QLatin1Char('`');
}

} // namespace

QString fold(QStringView text)
{
    const QString lower = text.toString().toLower();
    if (std::all_of(lower.begin(), lower.end(), isPlainLetter))
        return lower;
    QString folded;
    folded.reserve(lower.size());
    const QString parts = lower.normalized(QString::NormalizationForm_KD).toLower();
    for (const QChar part : parts)
        if (!part.isMark())
            appendFolded(folded, part);
    return folded;
}

} // namespace rapport
