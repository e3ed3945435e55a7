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

QString spanText(const Sentence& sentence, size_t from, size_t to)
{
    bool onlyGlue = true;
    for (size_t i = from; i < to && onlyGlue; ++i)
        onlyGlue = isGlue(sentence, i);
    if (onlyGlue)
        return {};
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
