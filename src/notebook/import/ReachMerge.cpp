// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/import/ReachMerge.h"

#include "domain/Fold.h"
#include "notebook/Unite.h"

#include <algorithm>

namespace rapport
{
namespace
{

// With its label: one that the student gave another is theirs by now.
QString saidByCard(const QString& uid, const Reach& reach)
{
    return QStringList{uid, reach.value, reach.label}.join(u'\n');
}

std::vector<Reach> outdatedOf(const std::vector<Reach>& known, const std::vector<Reach>& read,
                              const ReachField& field, const QString& uid,
                              const FieldChanges& changes)
{
    std::vector<Reach> outdated;
    for (const Reach& reach : missingFrom(read, known, field.medium))
        if (changes.wasSaid(field.nameOfCard, saidByCard(uid, reach)))
            outdated.push_back(reach);
    return outdated;
}

struct Correction {
    Reach before;
    Reach after;
};

void pairUp(std::vector<Reach>& outdated, std::vector<Reach>& missing, size_t before, size_t after,
            std::vector<Correction>& corrections)
{
    corrections.push_back({outdated[before], missing[after]});
    outdated.erase(outdated.begin() + static_cast<std::ptrdiff_t>(before));
    missing.erase(missing.begin() + static_cast<std::ptrdiff_t>(after));
}

// Takes what replaces something out of `missing`: what bears the same label, or one for one.
std::vector<Correction> correctionsAmong(std::vector<Reach>& missing, std::vector<Reach> outdated)
{
    std::vector<Correction> corrections;
    for (size_t at = 0; at < missing.size();) {
        const auto same = std::find_if(outdated.begin(), outdated.end(), [&](const Reach& reach) {
            return fold(reach.label) == fold(missing[at].label);
        });
        if (same == outdated.end())
            ++at;
        else
            pairUp(outdated, missing, static_cast<size_t>(same - outdated.begin()), at,
                   corrections);
    }
    if (missing.size() == 1 && outdated.size() == 1)
        pairUp(outdated, missing, 0, 0, corrections);
    return corrections;
}

void correct(std::vector<Reach>& known, const Correction& correction, const ReachField& field,
             FieldChanges& changes)
{
    const QString& before = correction.before.value;
    if (!changes.note(QString::fromLatin1(field.name) + u'/' + before, field.label, before,
                      correction.after.value))
        return;
    std::replace(known.begin(), known.end(), correction.before, correction.after);
    changes.forget(field.name, before); // so that it is news when it comes back
}

} // namespace

void mergeReaches(std::vector<Reach>& known, const std::vector<Reach>& read,
                  const ReachField& field, const QString& uid, FieldChanges& changes)
{
    const std::vector<Reach> news =
        changes.newsAmong(field.name, read, [](const Reach& reach) { return reach.value; });
    std::vector<Reach> missing = missingFrom(known, news, field.medium);
    const std::vector<Correction> corrections =
        correctionsAmong(missing, outdatedOf(known, read, field, uid, changes));
    if (!uid.isEmpty())
        for (const Reach& reach : read)
            changes.isNewsAmong(field.nameOfCard, saidByCard(uid, reach));
    for (const Correction& correction : corrections)
        correct(known, correction, field, changes);
    if (missing.empty())
        return;
    QStringList values;
    for (const Reach& reach : missing)
        values << reach.value;
    if (changes.note(QString::fromLatin1(field.name), field.label, {},
                     values.join(QStringLiteral(", "))))
        known.insert(known.end(), missing.begin(), missing.end());
}

} // namespace rapport
