// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/Token.h"

#include "domain/Fold.h"

#include <QRegularExpression>

namespace rapport
{
namespace
{

struct Pattern {
    Token::Kind kind;
    QRegularExpression expression; // group 1 is the text that counts
};

// Tried in this order at the start of a run; all repeats are bounded, so a hostile line costs no
// more than a friendly one.
std::vector<Pattern> wholePatterns()
{
    const auto option = QRegularExpression::UseUnicodePropertiesOption;
    return {
        {Token::Kind::Email,
         QRegularExpression(
             QStringLiteral(
                 R"(<?(?:mailto:)?([\w.+'%-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6})>?)"),
             option)},
        {Token::Kind::Link,
         QRegularExpression(QStringLiteral(
             R"(<?((?:https?://|www\.|linkedin\.com/|[\w-]{1,40}\.?zoom\.us/)[^\s<>"]{1,500}[\w/])>?)"))},
        {Token::Kind::Phone,
         QRegularExpression(QStringLiteral(
             R"(((?:\+\d{1,3}[ .-]?)?(?:\(\d{3}\)|\d{3})[ .-]?\d{3}[ .-]?\d{4}(?: ?(?:x|ext\.?) ?\d{1,6})?|\d{3}-\d{4}|\+\d{1,3}(?:[ .()-]{0,2}\d{1,4}){2,6})(?![\d:/]))"))},
        {Token::Kind::Quote,
         QRegularExpression(QStringLiteral(R"(["“”„«]([^"“”„«»]{1,500})["“”»])"))},
    };
}

bool isApostrophe(QChar c)
{
    return c == QLatin1Char('\'') || c == QChar(0x2019);
}

bool isLetterAt(QStringView line, qsizetype i)
{
    if (i >= line.size())
        return false;
    if (line[i].isHighSurrogate() && i + 1 < line.size())
        return QChar::isLetter(QChar::surrogateToUcs4(line[i], line[i + 1]));
    return line[i].isLetter() || line[i].isMark() || line[i].isLowSurrogate();
}

// "Ph.D" and "M.D" are one word, "Kim.Then" is not.
bool isInnerDot(QStringView line, qsizetype wordBegin, qsizetype i)
{
    return line[i] == QLatin1Char('.') && i - wordBegin <= 2 && isLetterAt(line, i + 1) &&
           !isLetterAt(line, i + 2);
}

qsizetype wordEnd(QStringView line, qsizetype begin)
{
    qsizetype i = begin;
    while (i < line.size()) {
        const bool joins = (isApostrophe(line[i]) || line[i] == QLatin1Char('-') ||
                            line[i] == QChar(0x2010) || isInnerDot(line, begin, i)) &&
                           isLetterAt(line, i + 1);
        if (!isLetterAt(line, i) && !joins)
            break;
        ++i;
    }
    return i;
}

qsizetype numberEnd(QStringView line, qsizetype begin)
{
    qsizetype i = begin;
    while (i < line.size() && line[i].unicode() >= u'0' && line[i].unicode() <= u'9')
        ++i;
    return i;
}

bool startsRun(QStringView line, qsizetype i)
{
    return i == 0 || !(line[i - 1].isLetterOrNumber() || line[i - 1] == QLatin1Char('$'));
}

class Tokenizer
{
public:
    Tokenizer(QStringView line, std::vector<Pattern> patterns)
        : m_line(line)
        , m_patterns(std::move(patterns))
    {
    }

    std::vector<Token> run()
    {
        qsizetype i = 0;
        while (i < m_line.size()) {
            if (m_line[i].isSpace())
                ++i;
            else
                i = take(i);
        }
        return std::move(m_tokens);
    }

private:
    qsizetype take(qsizetype i)
    {
        if (startsRun(m_line, i))
            for (const Pattern& pattern : m_patterns)
                if (const qsizetype end = takeWhole(pattern, i); end > i)
                    return end;
        if (isLetterAt(m_line, i) && !m_line[i].isMark())
            return add(Token::Kind::Word, i, wordEnd(m_line, i));
        if (const qsizetype end = numberEnd(m_line, i); end > i)
            return add(Token::Kind::Number, i, end);
        const bool pair = m_line[i].isHighSurrogate() && i + 1 < m_line.size();
        return add(Token::Kind::Mark, i, i + (pair ? 2 : 1));
    }

    qsizetype takeWhole(const Pattern& pattern, qsizetype i)
    {
        const auto match = pattern.expression.match(m_line, i, QRegularExpression::NormalMatch,
                                                    QRegularExpression::AnchorAtOffsetMatchOption);
        if (!match.hasMatch())
            return i;
        const qsizetype end = add(pattern.kind, i, match.capturedEnd());
        m_tokens.back().text = match.captured(1).trimmed();
        return end;
    }

    qsizetype add(Token::Kind kind, qsizetype begin, qsizetype end)
    {
        Token token;
        token.kind = kind;
        token.begin = begin;
        token.end = end;
        token.text = m_line.mid(begin, end - begin).toString();
        token.folded = fold(token.text).remove(QLatin1Char('.'));
        if (kind == Token::Kind::Mark)
            token.folded = token.text;
        token.glued = !m_tokens.empty() && m_tokens.back().end == begin;
        m_tokens.push_back(std::move(token));
        return end;
    }

    QStringView m_line;
    std::vector<Pattern> m_patterns;
    std::vector<Token> m_tokens;
};

} // namespace

std::vector<Token> tokenize(QStringView line)
{
    return Tokenizer(line, wholePatterns()).run();
}

std::vector<Token> tokenizeWords(QStringView text)
{
    return Tokenizer(text, {}).run();
}

} // namespace rapport
