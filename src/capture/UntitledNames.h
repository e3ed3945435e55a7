// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capture/NameReader.h"
#include "capture/PersonDetails.h"

namespace rapport
{

// What the words before promise about the next name.
enum class Expect { Nothing, Listed, Cued };

// Names without "Dr": by what stands before them, by a degree or an address behind them, by what
// they do ("Anna Bell spoke"), or because the notebook knows them.
class UntitledNames
{
public:
    UntitledNames(const Sentence& sentence, const CaptureContext& context, const NameReader& names,
                  const PersonDetails& details)
        : m_sentence(sentence)
        , m_context(context)
        , m_names(names)
        , m_details(details)
    {
    }

    // Tokens of the name at `i`; 0: none. `described`: "resident" stands before it.
    size_t lengthAt(size_t i, Expect expect, bool described);

private:
    bool isKnownThing(size_t i, size_t length) const;
    size_t listedGivenName(size_t i) const;
    size_t afterJoiner(size_t i) const;
    size_t signedName(size_t i);
    bool actsTogether(size_t i, size_t end) const;
    bool isKnownWord(size_t i);
    bool isKnownName(size_t i, size_t run);

    const Sentence& m_sentence;
    const CaptureContext& m_context;
    const NameReader& m_names;
    const PersonDetails& m_details;
    int m_lookups = 0;
};

} // namespace rapport
