// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/NameLikeness.h"

#include <QString>
#include <algorithm>
#include <vector>

namespace rapport
{
namespace
{

// Winkler's own figures: each of up to four equal first letters takes a tenth of what is missing.
constexpr qsizetype prefixLetters = 4;
constexpr double prefixWeight = 0.1;

struct CommonLetters {
    QString ofOne;   // in the order in which `one` has them
    QString ofOther; // in the order of `other`
};

// Letters that stand in both, no further apart than half the longer name.
CommonLetters commonLetters(QStringView one, QStringView other)
{
    const qsizetype reach = std::max<qsizetype>(std::max(one.size(), other.size()) / 2 - 1, 0);
    std::vector<bool> taken(static_cast<size_t>(other.size()), false);
    CommonLetters common;
    for (qsizetype i = 0; i < one.size(); ++i) {
        const qsizetype end = std::min(i + reach + 1, other.size());
        for (qsizetype j = std::max<qsizetype>(i - reach, 0); j < end; ++j) {
            if (taken[static_cast<size_t>(j)] || other[j] != one[i])
                continue;
            taken[static_cast<size_t>(j)] = true;
            common.ofOne += one[i];
            break;
        }
    }
    for (qsizetype j = 0; j < other.size(); ++j)
        if (taken[static_cast<size_t>(j)])
            common.ofOther += other[j];
    return common;
}

double jaro(QStringView one, QStringView other)
{
    const CommonLetters common = commonLetters(one, other);
    const auto count = static_cast<double>(common.ofOne.size());
    if (common.ofOne.isEmpty())
        return 0;
    qsizetype moved = 0;
    for (qsizetype i = 0; i < common.ofOne.size(); ++i)
        moved += common.ofOne[i] != common.ofOther[i] ? 1 : 0;
    return (count / static_cast<double>(one.size()) + count / static_cast<double>(other.size()) +
            (count - static_cast<double>(moved) / 2) / count) /
           3;
}

} // namespace

double nameLikeness(QStringView one, QStringView other)
{
    const double alike = jaro(one, other);
    const qsizetype longest = std::min({prefixLetters, one.size(), other.size()});
    qsizetype prefix = 0;
    while (prefix < longest && one[prefix] == other[prefix])
        ++prefix;
    return alike + static_cast<double>(prefix) * prefixWeight * (1 - alike);
}

} // namespace rapport
