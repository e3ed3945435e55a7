// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/Duplicates.h"

#include "domain/Fold.h"
#include "domain/NameLikeness.h"

#include <algorithm>
#include <set>
#include <unordered_map>

namespace rapport
{
namespace
{

constexpr double closeSpelling = 0.93;   // "Jonathan"/"Jonathon"; not "Maria"/"Mario"
constexpr double closeAtOnePlace = 0.87; // with the same institution
constexpr qsizetype fewestDigits = 7;    // a phone without its area code
constexpr size_t largestBlock = 300;     // a prefix this common says nothing
constexpr qsizetype blockPrefix = 3;
constexpr size_t askEvery = 4096;

bool shareOne(const QStringList& ones, const QStringList& others)
{
    return std::any_of(ones.begin(), ones.end(),
                       [&](const QString& each) { return others.contains(each); });
}

// +1 312 555 0142 and 555 0142 are one phone: the shorter is the end of the longer.
bool isSamePhone(const QString& one, const QString& other)
{
    const bool isLonger = one.size() > other.size();
    return (isLonger ? other : one).size() >= fewestDigits &&
           (isLonger ? one.endsWith(other) : other.endsWith(one));
}

bool sharePhone(const IdentityRow& one, const IdentityRow& other)
{
    for (const QString& phone : one.phones)
        for (const QString& otherPhone : other.phones)
            if (isSamePhone(phone, otherPhone))
                return true;
    return false;
}

// "ana" against "a", and against the name somebody goes by.
double givenLikeness(const IdentityRow& one, const IdentityRow& other)
{
    double best = 0;
    for (const QString* mine : {&one.given, &one.preferred})
        for (const QString* theirs : {&other.given, &other.preferred}) {
            if (mine->isEmpty() || theirs->isEmpty())
                continue;
            const bool isInitial = mine->size() == 1 || theirs->size() == 1;
            best = std::max(best, isInitial ? (mine->front() == theirs->front() ? 0.9 : 0)
                                            : nameLikeness(*mine, *theirs));
        }
    return best;
}

double likenessOf(const IdentityRow& one, const IdentityRow& other)
{
    const double straight =
        std::min(givenLikeness(one, other), nameLikeness(one.family, other.family));
    // Family and given name typed into each other's field.
    const double crossed =
        std::min(nameLikeness(one.given, other.family), nameLikeness(one.family, other.given));
    return std::max(straight, crossed);
}

bool isWholeNameEqual(const IdentityRow& one, const IdentityRow& other)
{
    return !one.family.isEmpty() && one.family == other.family && !one.given.isEmpty() &&
           one.given == other.given;
}

std::optional<Sameness> samenessOf(const IdentityRow& one, const IdentityRow& other,
                                   double likeness)
{
    if (shareOne(one.emails, other.emails))
        return Sameness::SameEmail;
    if (sharePhone(one, other) && likeness >= 0.5)
        return Sameness::SamePhone;
    if (isWholeNameEqual(one, other))
        return Sameness::SameName;
    const bool isOnePlace = !one.institution.isEmpty() && one.institution == other.institution;
    if (likeness >= (isOnePlace ? closeAtOnePlace : closeSpelling))
        return Sameness::SimilarName;
    return std::nullopt;
}

using Blocks = std::unordered_map<QString, std::vector<size_t>>;

// The keys under which somebody is compared with others.
QStringList blockKeys(const IdentityRow& row)
{
    QStringList keys;
    for (const QString& email : row.emails)
        keys << u'@' + email;
    for (const QString& phone : row.phones)
        if (phone.size() >= fewestDigits)
            keys << u'#' + phone.right(fewestDigits);
    // Family and given name alike, so that a crossed pair meets too.
    for (const QString* name : {&row.family, &row.given, &row.preferred})
        if (!name->isEmpty() && !row.family.isEmpty())
            keys << name->left(blockPrefix) + u' ' +
                        (name == &row.family ? row.given : row.family).left(1);
    keys.removeDuplicates();
    return keys;
}

Blocks blocksOf(const std::vector<IdentityRow>& people)
{
    Blocks blocks;
    for (size_t i = 0; i < people.size(); ++i)
        for (const QString& key : blockKeys(people[i]))
            blocks[key].push_back(i);
    return blocks;
}

using IndexPairs = std::set<std::pair<size_t, size_t>>;

IndexPairs pairsToCompare(const Blocks& blocks)
{
    IndexPairs pairs;
    for (const auto& [key, members] : blocks) {
        if (members.size() > largestBlock)
            continue;
        for (size_t i = 0; i < members.size(); ++i)
            for (size_t j = i + 1; j < members.size(); ++j)
                pairs.emplace(members[i], members[j]);
    }
    return pairs;
}

} // namespace

std::optional<LikelyPair> likelySame(const IdentityRow& one, const IdentityRow& other)
{
    const double likeness = likenessOf(one, other);
    const std::optional<Sameness> why = samenessOf(one, other, likeness);
    if (!why)
        return std::nullopt;
    const auto [first, second] = std::minmax(one.id, other.id);
    return LikelyPair{first, second, *why, likeness};
}

std::vector<LikelyPair> findDuplicates(const std::vector<IdentityRow>& people,
                                       const std::vector<std::pair<ContactId, ContactId>>& notSame,
                                       const std::function<bool()>& isCancelled)
{
    const std::set<std::pair<ContactId, ContactId>> different(notSame.begin(), notSame.end());
    std::vector<LikelyPair> found;
    size_t compared = 0;
    for (const auto& [i, j] : pairsToCompare(blocksOf(people))) {
        if (++compared % askEvery == 0 && isCancelled())
            return {};
        const auto pair = likelySame(people[i], people[j]);
        if (pair && !different.contains({pair->first, pair->second}))
            found.push_back(*pair);
    }
    std::sort(found.begin(), found.end(), [](const LikelyPair& one, const LikelyPair& other) {
        return std::tie(one.why, other.likeness, one.first, one.second) <
               std::tie(other.why, one.likeness, other.first, other.second);
    });
    return found;
}

std::optional<LikelyPair> likeliest(const Contact& typed, const std::vector<IdentityRow>& people)
{
    IdentityRow row{typed.id,
                    fold(typed.given).simplified(),
                    fold(typed.family).simplified(),
                    fold(typed.preferred).simplified(),
                    {},
                    {},
                    {}};
    for (const Reach& email : typed.emails)
        row.emails << fold(email.value.trimmed());
    for (const Reach& phone : typed.phones)
        row.phones << digitsOf(phone.value);
    for (const Post& post : typed.posts)
        if (post.isCurrent() && row.institution.isEmpty())
            row.institution = fold(post.institution).simplified();
    std::optional<LikelyPair> best;
    for (const IdentityRow& other : people)
        if (const auto pair = likelySame(row, other))
            if (!best || std::tie(pair->why, best->likeness) < std::tie(best->why, pair->likeness))
                best = LikelyPair{other.id, typed.id, pair->why, pair->likeness};
    return best;
}

} // namespace rapport
