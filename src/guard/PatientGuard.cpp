// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guard/PatientGuard.h"

#include "guard/PatientPatterns.h"

#include <QCoreApplication>

namespace rapport
{
namespace
{

constexpr int yearsToBeABirthday = 10;
constexpr qsizetype longestText = 200'000; // a note, not a book: time stays bounded

struct Clause {
    qsizetype start = 0;
    QString text;
};

// A line, or a part of one up to a full stop that ends more than an abbreviation ("Mrs.", "no.").
std::vector<Clause> sentencesOf(const QString& text)
{
    static const QRegularExpression end(
        QStringLiteral("\\n|(?<=[\\p{Ll}\\d)]{4})[.!?](?=\\s+\\p{Lu})"));
    std::vector<Clause> sentences;
    qsizetype start = 0;
    QRegularExpressionMatchIterator ends = end.globalMatch(text);
    while (ends.hasNext()) {
        const qsizetype stop = ends.next().capturedEnd();
        sentences.push_back({start, text.mid(start, stop - start)});
        start = stop;
    }
    sentences.push_back({start, text.mid(start)});
    return sentences;
}

// One sentence under the rules.
class SignReader
{
public:
    SignReader(const PatientWords& words, QDate today)
        : m_words(words)
        , m_today(today)
    {
    }

    std::vector<PatientSign> read(const Clause& sentence) const
    {
        std::vector<PatientSign> signs;
        const auto add = [&](PatientSign::Rule rule, const QRegularExpressionMatch& match) {
            if (match.hasMatch())
                signs.push_back(
                    {rule, sentence.start + match.capturedStart(), match.capturedLength()});
        };
        add(PatientSign::Rule::RecordNumber, recordNumber(sentence.text));
        add(PatientSign::Rule::NameWithBirth, nameWithBirth(sentence.text));
        add(PatientSign::Rule::NameWithAge, nameWithAge(sentence.text));
        add(PatientSign::Rule::BedWithCondition, bedWithCondition(sentence.text));
        return signs;
    }

private:
    QRegularExpressionMatch recordNumber(const QString& text) const
    {
        const QRegularExpressionMatch record = m_words.record.match(text);
        return record.hasMatch() ? record : m_words.socialSecurity.match(text);
    }

    bool namesSomebody(const QString& text) const
    {
        return m_words.name.match(text).hasMatch() || m_words.patient.match(text).hasMatch();
    }

    QRegularExpressionMatch nameWithBirth(const QString& text) const
    {
        const QRegularExpressionMatch birth = m_words.birth.match(text);
        if (birth.hasMatch())
            return namesSomebody(text) ? birth : QRegularExpressionMatch();
        const QRegularExpressionMatch beside = m_words.nameThenDate.match(text);
        const bool isOld = beside.hasMatch() && yearOfDate(beside.captured(1), m_today) <=
                                                    m_today.year() - yearsToBeABirthday;
        return isOld ? beside : QRegularExpressionMatch();
    }

    QRegularExpressionMatch nameWithAge(const QString& text) const
    {
        return m_words.patient.match(text).hasMatch() ? m_words.age.match(text)
                                                      : QRegularExpressionMatch();
    }

    QRegularExpressionMatch bedWithCondition(const QString& text) const
    {
        const bool isAboutAClass = m_words.gathering.match(text).hasMatch();
        const bool isIll = m_words.condition.match(text).hasMatch();
        return isIll && !isAboutAClass ? m_words.bed.match(text) : QRegularExpressionMatch();
    }

    const PatientWords& m_words;
    QDate m_today;
};

} // namespace

PatientGuard::PatientGuard()
    : m_words(readPatientWords())
{
}

std::vector<PatientSign> PatientGuard::signsIn(const QString& text, QDate today) const
{
    const SignReader reader(m_words, today);
    std::vector<PatientSign> signs;
    for (const Clause& sentence : sentencesOf(text.left(longestText)))
        for (const PatientSign& sign : reader.read(sentence))
            signs.push_back(sign);
    return signs;
}

QString sentenceOf(PatientSign::Rule rule)
{
    switch (rule) {
    case PatientSign::Rule::RecordNumber:
        return QCoreApplication::translate("PatientGuard",
                                           "This looks like a patient's record number.");
    case PatientSign::Rule::NameWithBirth:
        return QCoreApplication::translate("PatientGuard",
                                           "This looks like a patient's name and date of birth.");
    case PatientSign::Rule::NameWithAge:
        return QCoreApplication::translate("PatientGuard",
                                           "This looks like a patient's name and age.");
    case PatientSign::Rule::BedWithCondition:
        break;
    }
    return QCoreApplication::translate("PatientGuard",
                                       "This looks like a patient's bed and illness.");
}

} // namespace rapport
