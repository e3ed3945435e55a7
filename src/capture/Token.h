// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>
#include <vector>

namespace rapport
{

// One piece of a typed line. Digits and letters are separate tokens ("3pm" is two), so that the
// grammar of dates needs no second look at the text.
struct Token {
    enum class Kind { Word, Number, Mark, Quote, Email, Phone, Link };

    Kind kind = Kind::Mark;
    qsizetype begin = 0; // in the line
    qsizetype end = 0;
    QString text;       // of a quote without its quotation marks, of an address without <>
    QString folded;     // for comparing
    bool glued = false; // no space before it

    bool is(QLatin1StringView foldedText) const { return folded == foldedText; }
    bool isMark(char16_t mark) const
    {
        return kind == Kind::Mark && text.size() == 1 && text.front() == QChar(mark);
    }
};

// Every character but white space is in exactly one token.
std::vector<Token> tokenize(QStringView line);
// The same without addresses, phones, links and quotes: for the table of words.
std::vector<Token> tokenizeWords(QStringView text);

} // namespace rapport
