// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/Unite.h"

#include "domain/Fold.h"

#include <algorithm>

namespace rapport
{
namespace
{

constexpr qsizetype wholeNumber = 9; // digits of a phone number without its country code

QString linkKeyOf(const QString& link)
{
    QString key = fold(link.trimmed());
    for (const QLatin1StringView start :
         {QLatin1StringView("https://"), QLatin1StringView("http://"), QLatin1StringView("www.")})
        if (key.startsWith(start))
            key.remove(0, start.size());
    while (key.endsWith(u'/'))
        key.chop(1);
    return key;
}

bool isOnePhone(const QString& one, const QString& other)
{
    const QString first = digitsOf(one);
    const QString second = digitsOf(other);
    if (first.isEmpty() || second.isEmpty())
        return fold(one.trimmed()) == fold(other.trimmed());
    if (std::min(first.size(), second.size()) < wholeNumber)
        return first == second;
    return first.endsWith(second) || second.endsWith(first);
}

bool isOne(const QString& one, const QString& other, Medium medium)
{
    switch (medium) {
    case Medium::Phone:
        return isOnePhone(one, other);
    case Medium::Link:
        return linkKeyOf(one) == linkKeyOf(other);
    case Medium::Email:
        break;
    }
    return fold(one.trimmed()) == fold(other.trimmed());
}

void fillText(QString& known, const QString& read)
{
    if (known.isEmpty())
        known = read;
}

bool agreesText(const QString& known, const QString& read)
{
    return known.isEmpty() || read.isEmpty() || fold(known) == fold(read);
}

bool holdsText(const QString& known, const QString& read)
{
    return read.isEmpty() || fold(known) == fold(read);
}

} // namespace

std::vector<Reach> missingFrom(const std::vector<Reach>& known, const std::vector<Reach>& read,
                               Medium medium)
{
    std::vector<Reach> missing;
    const auto isIn = [medium](const std::vector<Reach>& list, const Reach& reach) {
        return std::any_of(list.begin(), list.end(), [&](const Reach& each) {
            return isOne(each.value, reach.value, medium);
        });
    };
    for (const Reach& reach : read)
        if (!isIn(known, reach) && !isIn(missing, reach))
            missing.push_back(reach);
    return missing;
}

std::vector<QString> missingFrom(const std::vector<QString>& known,
                                 const std::vector<QString>& read)
{
    std::vector<QString> missing;
    const auto isIn = [](const std::vector<QString>& list, const QString& word) {
        return std::any_of(list.begin(), list.end(),
                           [&](const QString& each) { return fold(each) == fold(word); });
    };
    for (const QString& word : read)
        if (!isIn(known, word) && !isIn(missing, word))
            missing.push_back(word);
    return missing;
}

bool agrees(const Post& known, const Post& read)
{
    return known.isCurrent() && agreesText(known.institution, read.institution) &&
           agreesText(known.department, read.department) && agreesText(known.role, read.role) &&
           agreesText(known.specialty, read.specialty) &&
           (!known.pgy || !read.pgy || known.pgy == read.pgy);
}

bool holds(const Post& known, const Post& read)
{
    return holdsText(known.institution, read.institution) &&
           holdsText(known.department, read.department) && holdsText(known.role, read.role) &&
           holdsText(known.specialty, read.specialty) && (!read.pgy || known.pgy == read.pgy) &&
           (read.sinceOn.isNull() || known.sinceOn == read.sinceOn) &&
           (read.untilOn.isNull() || known.untilOn == read.untilOn);
}

void fillPost(Post& known, const Post& read)
{
    fillText(known.institution, read.institution);
    fillText(known.department, read.department);
    fillText(known.role, read.role);
    fillText(known.specialty, read.specialty);
    if (!known.pgy)
        known.pgy = read.pgy;
    if (known.sinceOn.isNull())
        known.sinceOn = read.sinceOn;
    if (known.untilOn.isNull())
        known.untilOn = read.untilOn;
}

QString unitedNotes(const QString& known, const QString& read)
{
    const QString added = read.trimmed();
    if (added.isEmpty() || known.contains(added))
        return known;
    return known.isEmpty() ? added : known + QStringLiteral("\n\n") + added;
}

} // namespace rapport
