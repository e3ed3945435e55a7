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

// What of an address is compared; a phone without any digit is compared as text.
struct ReachKey {
    QString text;
    bool isNumber = false;
};

ReachKey keyOf(const Reach& reach, Medium medium)
{
    if (medium == Medium::Link)
        return {linkKeyOf(reach.value)};
    if (medium == Medium::Phone)
        if (QString digits = digitsOf(reach.value); !digits.isEmpty())
            return {std::move(digits), true};
    return {fold(reach.value.trimmed())};
}

std::vector<ReachKey> keysOf(const std::vector<Reach>& reaches, Medium medium)
{
    std::vector<ReachKey> keys;
    for (const Reach& reach : reaches)
        keys.push_back(keyOf(reach, medium));
    return keys;
}

bool isOne(const ReachKey& one, const ReachKey& other)
{
    if (!one.isNumber || !other.isNumber)
        return one.text == other.text;
    if (std::min(one.text.size(), other.text.size()) < wholeNumber)
        return one.text == other.text;
    return one.text.endsWith(other.text) || other.text.endsWith(one.text);
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
    std::vector<ReachKey> keys = keysOf(known, medium);
    for (const Reach& reach : read) {
        const ReachKey key = keyOf(reach, medium);
        if (std::any_of(keys.begin(), keys.end(),
                        [&](const ReachKey& each) { return isOne(each, key); }))
            continue;
        missing.push_back(reach);
        keys.push_back(key);
    }
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

void fillText(QString& known, const QString& read)
{
    if (known.trimmed().isEmpty())
        known = read;
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
