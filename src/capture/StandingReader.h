// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capture/CaptureContext.h"
#include "capture/Sentence.h"

namespace rapport
{

// What a person is: degrees, year, standing, office, specialty, where from. Each part returns where
// it ends, or `i` where there is none.
class StandingReader
{
public:
    StandingReader(const Sentence& sentence, const CaptureContext& context)
        : m_sentence(sentence)
        , m_context(context)
    {
    }

    size_t readDegree(size_t i, Contact& contact) const;
    size_t readStanding(size_t i, Contact& contact) const;
    size_t readYear(size_t i, Contact& contact) const;
    size_t readOffice(size_t i, Contact& contact) const;
    size_t readSpecialty(size_t i, Contact& contact) const;
    size_t readFrom(size_t i, Contact& contact) const;

private:
    bool isPost(const Contact& contact, size_t i) const;
    size_t readYearInWords(size_t i, int year, Contact& contact) const;
    ContactKind kindOfYear(int year) const;

    const Sentence& m_sentence;
    const CaptureContext& m_context;
};

} // namespace rapport
