// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/Notes.h"

namespace rapport
{
namespace
{

bool isEdgeMark(const Sentence& sentence, size_t i)
{
    if (sentence.isDash(i))
        return true;
    if (sentence[i].kind != Token::Kind::Mark)
        return false;
    return QStringView(u",;:.&/+@|\u2022-").contains(sentence[i].text.front());
}

bool isGlue(const Sentence& sentence, size_t i)
{
    return isEdgeMark(sentence, i) || sentence.has(i, Sense::Glue) ||
           QStringView(u"()[]<>!").contains(sentence[i].text);
}

bool isOnlyGlue(const Sentence& sentence, size_t from, size_t to)
{
    for (size_t i = from; i < to; ++i)
        if (!isGlue(sentence, i))
            return false;
    return true;
}

QString spanText(const Sentence& sentence, size_t from, size_t to)
{
    if (isOnlyGlue(sentence, from, to))
        return {};
    for (size_t i = to; i > from; --i) // "in the elevator; she" loses its end
        if (sentence.isSeparator(i - 1) && isOnlyGlue(sentence, i, to))
            to = i - 1;
    while (from < to && isEdgeMark(sentence, from))
        ++from;
    while (from < to && isEdgeMark(sentence, to - 1))
        --to;
    return sentence.text(from, to);
}

} // namespace

QString notesOf(const Sentence& sentence)
{
    QStringList spans;
    for (size_t i = 0; i < sentence.size(); ++i) {
        size_t end = i;
        while (sentence.isFree(end))
            ++end;
        if (const QString span = spanText(sentence, i, end); !span.isEmpty())
            spans << span;
        i = end;
    }
    return spans.join(QStringLiteral("; "));
}

} // namespace rapport
