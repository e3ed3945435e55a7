// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>

namespace rapport
{

// The words of resources/patient-words.json, as expressions made once per scan.
struct PatientWords {
    QRegularExpression record;    // a word for a record, and its number
    QRegularExpression birth;     // a word for a birth, and a date
    QRegularExpression bed;       // a word for a bed, and its number
    QRegularExpression condition; // what somebody has
    QRegularExpression gathering; // where people talk about it
    QRegularExpression patient;   // "Mrs. Alvarez", "pt Jones"
    QRegularExpression socialSecurity;
    QRegularExpression name;         // two capitalised words
    QRegularExpression nameThenDate; // with the date as first group
    QRegularExpression age;          // 67F, 67 y/o, 67-year-old
};

PatientWords readPatientWords();

} // namespace rapport
