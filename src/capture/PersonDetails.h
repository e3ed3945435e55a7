// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capture/PeopleReader.h"
#include "capture/StandingReader.h"

namespace rapport
{

// What stands around a name: "PGY-3 ...", "..., MS3, president of Surgery IG, jw@med.edu".
class PersonDetails
{
public:
    PersonDetails(const Sentence& sentence, const CaptureContext& context)
        : m_sentence(sentence)
        , m_standing(sentence, context)
    {
    }

    // Reads "PGY-3" or "fellow" before a name; returns where the name starts.
    size_t readPrefix(size_t i, Contact& contact) const;
    // Reads everything that follows the name; returns where it ends.
    size_t readDetails(size_t i, PersonRead& read) const;
    // Whether a degree, a year, an address or a phone follows and so makes the words a name.
    bool hasSignAt(size_t i) const;
    // Whether somebody does something there: "spoke", "offered".
    bool actsAt(size_t i) const;
    // Whether the address that follows contains the word.
    bool addressConfirms(size_t i, const QString& folded) const;

private:
    size_t afterMarks(size_t i) const;
    size_t afterArticle(size_t i) const;
    size_t readOne(size_t i, PersonRead& read) const;
    size_t readReach(size_t i, Contact& contact) const;
    size_t readPronouns(size_t i, Contact& contact) const;
    bool startsAnother(size_t i) const;

    const Sentence& m_sentence;
    StandingReader m_standing;
};

// Adds to `known` what `more` says and `known` does not.
void addDetails(Contact& known, const Contact& more);

} // namespace rapport
