// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/YearOfStudy.h"

namespace rapport
{
namespace
{

constexpr int longestResidency = 10;
constexpr int longestSchool = 8;

std::optional<YearOfStudy> ofMark(const Sentence& sentence, const QString& mark, int year,
                                  size_t to)
{
    const bool resident = sentence.table().pgyMarks().contains(mark);
    const bool student = sentence.table().yearMarks().contains(mark);
    const int longest = resident ? longestResidency : longestSchool;
    if ((!resident && !student) || year < 1 || year > longest)
        return std::nullopt;
    return YearOfStudy{year, resident, to};
}

// "OMS-II", "MSIV": the tokenizer leaves them one word.
std::optional<YearOfStudy> inRoman(const Sentence& sentence, size_t i)
{
    static const QStringList numerals = {QStringLiteral("iv"), QStringLiteral("iii"),
                                         QStringLiteral("ii"), QStringLiteral("i")};
    const QString& word = sentence[i].folded;
    for (qsizetype n = 0; n < numerals.size(); ++n) {
        if (!word.endsWith(numerals[n]))
            continue;
        QString mark = word.chopped(numerals[n].size());
        const bool apart = mark.endsWith(QLatin1Char('-'));
        if (apart)
            mark.chop(1);
        return apart || mark.size() > 1 ? ofMark(sentence, mark, 4 - static_cast<int>(n), i + 1)
                                        : std::nullopt;
    }
    return std::nullopt;
}

} // namespace

std::optional<YearOfStudy> yearOfStudyAt(const Sentence& sentence, size_t i)
{
    if (!sentence.isWord(i))
        return std::nullopt;
    size_t at = i + 1;
    if (at < sentence.size() && sentence[at].isMark(u'-'))
        ++at;
    if (at >= sentence.size() || sentence[at].kind != Token::Kind::Number)
        return inRoman(sentence, i);
    if (sentence.owner(at) == Owner::When)
        return std::nullopt;
    const QString& text = sentence[i].text;
    // One letter must be a capital, and two stand apart only in "MS 3".
    const bool fine = sentence[at].glued ? text == text.toUpper() || text.size() > 1
                                         : text.size() > 2 || text == QLatin1StringView("MS");
    return fine ? ofMark(sentence, sentence[i].folded, sentence[at].text.toInt(), at + 1)
                : std::nullopt;
}

} // namespace rapport
