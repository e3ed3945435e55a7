// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/UntitledNames.h"

#include <algorithm>

namespace rapport
{
namespace
{

constexpr int longestLookups = 24; // names tried against the notebook without other evidence

} // namespace

size_t UntitledNames::lengthAt(size_t i, Expect expect, bool described)
{
    if (expect == Expect::Cued || described) {
        const size_t length = m_names.lengthAt(i, NameSign::Certain);
        const bool lower = length > 0 && !m_sentence.isCapitalised(i);
        // "led by example": one lower-case word is a name only where it is known as one.
        const bool doubtful = lower && length == 1 && !m_names.startsWithGivenName(i) &&
                              !m_details.hasSignAt(i + 1) && !isKnownWord(i);
        if (length > 0 && !doubtful && !isKnownThing(i, length))
            return length;
    }
    if (expect == Expect::Listed) {
        if (const size_t length = m_names.lengthAt(i, NameSign::Likely))
            return length;
        if (const size_t length = afterJoiner(i))
            return length;
        if (const size_t length = listedGivenName(i))
            return length;
    }
    return signedName(i);
}

bool UntitledNames::isKnownThing(size_t i, size_t length) const
{
    return length == 1 && m_sentence.isCapitalised(i) &&
           (m_sentence.has(i, Sense::Filler) || m_sentence.has(i, Sense::Specialty) ||
            m_sentence.has(i, Sense::PlaceNoun));
}

// "met sam, alex and priya"
size_t UntitledNames::listedGivenName(size_t i) const
{
    const bool alone = m_sentence.isSeparator(i + 1) || m_sentence.has(i + 1, Sense::Joiner);
    return m_names.startsWithGivenName(i) && alone ? 1 : 0;
}

// "met Ana and Bo": a joiner makes a single word enough.
size_t UntitledNames::afterJoiner(size_t i) const
{
    const bool joined = i > 0 && m_sentence.has(i - 1, Sense::Joiner);
    if (!joined || (!m_sentence.isCapitalised(i) && !m_names.startsWithGivenName(i)))
        return 0;
    const size_t length = m_names.lengthAt(i, NameSign::Certain);
    return isKnownThing(i, length) ? 0 : length;
}

// A name that a degree, an address or a year follows, or that the notebook knows.
size_t UntitledNames::signedName(size_t i)
{
    const size_t run = m_names.runAt(i);
    if (run == 0 || (i > 0 && m_names.runAt(i - 1) > run && !m_sentence.isSeparator(i - 1) &&
                     m_sentence.isFree(i - 1)))
        return isKnownName(i, run) ? std::min<size_t>(run, 2) : 0;
    const size_t end = i + run;
    if (m_details.hasSignAt(end)) {
        const bool capitals = m_sentence.isCapitalised(i);
        if (capitals || run == 2 || (run <= 3 && m_names.startsWithGivenName(i)) ||
            (run == 1 && m_details.addressConfirms(end, m_sentence[i].folded)))
            return run;
        return 0;
    }
    if (run == 2 && actsTogether(i, end))
        return run;
    if (run == 1 && m_details.actsAt(end) && isKnownWord(i))
        return run;
    return isKnownName(i, run) ? run : 0;
}

// "Anna Bell spoke", "Anna Bell and Tom Ford spoke"
bool UntitledNames::actsTogether(size_t i, size_t end) const
{
    if (!m_sentence.isCapitalised(i) && !m_names.startsWithGivenName(i))
        return false;
    if (m_details.actsAt(end))
        return true;
    const bool listed = m_sentence.has(end, Sense::Joiner) ||
                        (end < m_sentence.size() && m_sentence[end].isMark(u','));
    return listed && m_names.runAt(end + 1) == 2 && actsTogether(end + 1, end + 3);
}

// One word that is somebody's given or family name in the notebook.
bool UntitledNames::isKnownWord(size_t i)
{
    if (!m_context.byName || !m_context.byGiven || m_lookups >= longestLookups)
        return false;
    ++m_lookups;
    const QString& word = m_sentence[i].text;
    return !m_context.byName({}, word).empty() || !m_context.byGiven(word).empty();
}

bool UntitledNames::isKnownName(size_t i, size_t run)
{
    if (run < 2 || run > 4 || !m_context.byName || m_lookups >= longestLookups)
        return false;
    ++m_lookups;
    Contact asked;
    setName(asked, m_sentence.text(i, i + run), m_sentence.table());
    return m_context.byName(asked.given, asked.family).size() == 1;
}

} // namespace rapport
