// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/CostReader.h"

namespace rapport
{
namespace
{

bool isCurrencyMark(const Token& token)
{
    return token.isMark(u'$') || token.isMark(u'\u20ac') || token.isMark(u'\u00a3');
}

// "45$"; the mark of "room 12 $5" opens the next one.
bool closesAmount(const Sentence& sentence, size_t i)
{
    const bool opens = i + 1 < sentence.size() && sentence[i + 1].glued &&
                       sentence[i + 1].kind == Token::Kind::Number;
    return isCurrencyMark(sentence[i]) && !opens;
}

// Digits with "." and "," between them, from `i`; moves `i` behind them.
std::optional<double> amountAt(const Sentence& sentence, size_t& i)
{
    if (!sentence.isFree(i) || sentence[i].kind != Token::Kind::Number)
        return std::nullopt;
    QString digits = sentence[i++].text;
    while (i + 1 < sentence.size() && sentence[i].glued && sentence[i + 1].glued &&
           sentence[i + 1].kind == Token::Kind::Number) {
        const bool thousands = sentence[i].isMark(u',') && sentence[i + 1].text.size() == 3;
        const bool cents = (sentence[i].isMark(u'.') || sentence[i].isMark(u',')) &&
                           sentence[i + 1].text.size() <= 2;
        if (!thousands && !cents)
            break;
        digits += (cents ? QStringLiteral(".") : QString()) + sentence[i + 1].text;
        i += 2;
    }
    bool fine = false;
    const double amount = digits.toDouble(&fine);
    return fine && amount < 1e7 ? std::optional(amount) : std::nullopt;
}

// "free" alone in its clause, "no cost", "free for students", "registration is free"
size_t freeAt(const Sentence& sentence, size_t i)
{
    const size_t length = sentence.isFree(i) ? sentence.length(i, Sense::FreeOfCharge) : 0;
    if (length == 0)
        return 0;
    const auto edge = [&](size_t at) { return sentence.isSeparator(at) || !sentence.isFree(at); };
    const bool alone = edge(i + length) && (i == 0 || edge(i - 1));
    return length > 1 || alone ? length : 0;
}

} // namespace

std::optional<double> readCost(Sentence& sentence)
{
    for (size_t i = 0; i < sentence.size(); ++i) {
        const bool marked = sentence.isFree(i) && isCurrencyMark(sentence[i]);
        size_t end = marked ? i + 1 : i;
        if (const std::optional<double> amount = amountAt(sentence, end)) {
            const bool worded = sentence.isFree(end) &&
                                (sentence.has(end, Sense::Currency) || closesAmount(sentence, end));
            if (marked || worded) {
                sentence.take(i, marked ? end : end + 1, Owner::Cost);
                return amount;
            }
        }
        if (const size_t free = freeAt(sentence, i)) {
            sentence.take(i, i + free, Owner::Cost);
            return 0.0;
        }
    }
    return std::nullopt;
}

} // namespace rapport
