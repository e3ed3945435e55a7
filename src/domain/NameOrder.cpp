// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/NameOrder.h"

#include <QList>
#include <QStringList>
#include <algorithm>

namespace rapport
{
namespace
{

bool isHanOrHangul(char32_t letter)
{
    const QChar::Script script = QChar::script(letter);
    return script == QChar::Script_Han || script == QChar::Script_Hangul;
}

// Of a given name; "ー" and "々" are of no script.
bool isEastAsian(char32_t letter)
{
    const QChar::Script script = QChar::script(letter);
    return isHanOrHangul(letter) || script == QChar::Script_Hiragana ||
           script == QChar::Script_Katakana || letter == U'ー' || letter == U'々';
}

template <class Is>
bool consistsOf(const QString& name, Is is)
{
    const auto letters = name.toUcs4();
    return !letters.empty() && std::all_of(letters.begin(), letters.end(), is);
}

} // namespace

// Katakana alone writes foreign names, in their own order: マイケル スミス.
QString wholeNameOf(const QString& given, const QString& family)
{
    if (consistsOf(family, isHanOrHangul) && consistsOf(given, isEastAsian))
        return family + given;
    return QStringList{given, family}.join(u' ').trimmed();
}

} // namespace rapport
