// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "guard/PatientWords.h"

#include <QDate>
#include <QString>
#include <vector>

namespace rapport
{

// A place in a text that looks as if it told who a patient is (S6). Rapport warns there; it never
// blocks, changes or sends anything. The rules are a person's, not a court's: what HIPAA's Safe
// Harbor (45 CFR 164.514(b)(2)) lists and what students write down in passing.
struct PatientSign {
    enum class Rule {
        RecordNumber,    // "MRN 00123456", a social security number
        NameWithBirth,   // "John Doe, DOB 3/4/1956"
        NameWithAge,     // "Mrs. Alvarez, 67F"
        BedWithCondition // "the CHF in bed 12", outside of talk about a class or a lecture
    };

    Rule rule = Rule::RecordNumber;
    qsizetype start = 0; // of the telling part, in characters
    qsizetype length = 0;

    friend bool operator==(const PatientSign&, const PatientSign&) = default;
};

// Made once, it reads any number of texts.
class PatientGuard
{
public:
    PatientGuard();

    // Sentence by sentence, at most one sign of a rule in each. `today`: a bare date beside a name
    // is taken for a birthday when it lies ten years back or more.
    std::vector<PatientSign> signsIn(const QString& text, QDate today) const;

private:
    PatientWords m_words;
};

// "Looks like a patient's record number: …": what an editor or an export says of a sign.
QString sentenceOf(PatientSign::Rule rule);

} // namespace rapport
