// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capture/Sentence.h"
#include "domain/Contact.h"

namespace rapport
{

// How sure the line is that a name comes: after "Dr" or "met" lower case will do; after a colon
// or in a list it must look like a name.
enum class NameSign { Certain, Likely };

// Finds where names are; it knows nothing of meetings.
class NameReader
{
public:
    explicit NameReader(const Sentence& sentence)
        : m_sentence(sentence)
    {
    }

    // Tokens of the name at `i`; 0: none.
    size_t lengthAt(size_t i, NameSign sign) const;
    // Up to four words that could be a name, whatever their case.
    size_t runAt(size_t i) const;
    bool startsWithGivenName(size_t i) const;

private:
    bool isNameWord(size_t i, bool lowerCase) const;
    bool isParticle(size_t i) const;
    bool isInitial(size_t i) const;
    size_t capitalisedEnd(size_t i) const;
    size_t lowerCaseEnd(size_t i) const;
    bool namesAThing(size_t from, size_t to) const;

    const Sentence& m_sentence;
};

// Writes "nguyễn văn an" as "Nguyễn Văn An" into given and family name; with a title a single
// word is the family name.
void setName(Contact& contact, const QString& typed, const WordTable& table);

} // namespace rapport
