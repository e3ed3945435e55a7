// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/FollowUpPhrases.h"

#include <algorithm>

namespace rapport
{
namespace
{

bool mentions(const Sentence& sentence, const std::vector<std::vector<QString>>& about, size_t from,
              size_t end)
{
    for (size_t i = from; i < end; ++i)
        for (const std::vector<QString>& phrase : about)
            if (startsWith(sentence.tokens(), i, phrase))
                return true;
    return false;
}

} // namespace

std::optional<FollowUpVerb> followUpVerbAt(const Sentence& sentence, size_t i, size_t end)
{
    for (const FollowUpPhrase& phrase : sentence.table().followUps()) {
        size_t length = 0;
        for (const std::vector<QString>& start : phrase.starts)
            if (startsWith(sentence.tokens(), i, start))
                length = std::max(length, start.size());
        if (length > 0 &&
            (phrase.about.empty() || mentions(sentence, phrase.about, i + length, end)))
            return FollowUpVerb{phrase.kind, i + length};
    }
    return std::nullopt;
}

} // namespace rapport
