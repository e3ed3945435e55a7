// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/merge/MergeField.h"

#include "notebook/Merging.h"

#include <QCoreApplication>
#include <algorithm>

namespace rapport
{
namespace
{

struct MergeFieldText {
    Q_DECLARE_TR_FUNCTIONS(MergeField)
};

const Post* currentPost(const Contact& contact)
{
    const auto post = std::find_if(contact.posts.begin(), contact.posts.end(),
                                   [](const Post& each) { return each.isCurrent(); });
    return post == contact.posts.end() ? nullptr : &*post;
}

QString postText(const Contact& contact)
{
    const Post* post = currentPost(contact);
    if (!post)
        return {};
    QStringList parts{post->role, post->specialty, post->department, post->institution};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QString firstOf(const std::vector<Reach>& reaches)
{
    return reaches.empty() ? QString() : reaches.front().value;
}

// The one that stays is the first of the united list.
void putFirst(std::vector<Reach>& merged, const std::vector<Reach>& other)
{
    const auto found = std::find_if(merged.begin(), merged.end(), [&](const Reach& each) {
        return each.value.compare(other.front().value, Qt::CaseInsensitive) == 0;
    });
    if (found != merged.end())
        std::rotate(merged.begin(), found, std::next(found));
}

MergeField nameField(const Contact& kept, const Contact& other)
{
    return {MergeFieldText::tr("Name"), displayNameOf(kept), displayNameOf(other), false,
            [](Contact& merged, const Contact& theirs) {
                merged.title = theirs.title;
                merged.given = theirs.given;
                merged.family = theirs.family;
                merged.suffix = theirs.suffix;
            }};
}

MergeField kindField(const Contact& kept, const Contact& other)
{
    const auto text = [](const Contact& contact) {
        return contact.kind == ContactKind::Other ? QString() : labelOf(contact.kind);
    };
    return {MergeFieldText::tr("Kind"), text(kept), text(other), false,
            [](Contact& merged, const Contact& theirs) { merged.kind = theirs.kind; }};
}

// The other's current post stands first; the kept one's stays below it.
MergeField roleField(const Contact& kept, const Contact& other)
{
    return {MergeFieldText::tr("Role"), postText(kept), postText(other), false,
            [](Contact& merged, const Contact& theirs) {
                const Post post = *currentPost(theirs);
                const auto found = std::find(merged.posts.begin(), merged.posts.end(), post);
                if (found != merged.posts.end())
                    std::rotate(merged.posts.begin(), found, std::next(found));
            }};
}

} // namespace

std::vector<MergeField> mergeFieldsOf(const Contact& kept, const Contact& other)
{
    std::vector<MergeField> fields{
        nameField(kept, other),
        kindField(kept, other),
        roleField(kept, other),
        {MergeFieldText::tr("E-mail"), firstOf(kept.emails), firstOf(other.emails), false,
         [](Contact& merged, const Contact& theirs) { putFirst(merged.emails, theirs.emails); }},
        {MergeFieldText::tr("Phone"), firstOf(kept.phones), firstOf(other.phones), false,
         [](Contact& merged, const Contact& theirs) { putFirst(merged.phones, theirs.phones); }},
        {MergeFieldText::tr("Pronouns"), kept.pronouns, other.pronouns, false,
         [](Contact& merged, const Contact& theirs) { merged.pronouns = theirs.pronouns; }},
        {MergeFieldText::tr("Rhythm"), rhythmText(kept.idealDays), rhythmText(other.idealDays),
         false, [](Contact& merged, const Contact& theirs) {
             merged.idealDays = theirs.idealDays;
             merged.latestDays = theirs.latestDays;
         }}};
    std::erase_if(fields, [](const MergeField& field) {
        return field.kept.isEmpty() && field.other.isEmpty();
    });
    for (MergeField& field : fields)
        field.takesOther = field.other.size() > field.kept.size();
    return fields;
}

Contact mergedBy(const std::vector<MergeField>& fields, const Contact& kept, const Contact& other)
{
    Contact merged = united(kept, other);
    for (const MergeField& field : fields)
        if (field.takesOther && !field.other.isEmpty())
            field.take(merged, other);
    return merged;
}

QString rhythmText(const std::optional<int>& days)
{
    constexpr int week = 7;
    constexpr int month = 30;
    if (!days)
        return {};
    const auto every = [](int count, const QString& one, const QString& many) {
        return count == 1 ? one : many.arg(count);
    };
    if (*days % month == 0)
        return every(*days / month, MergeFieldText::tr("Every month"),
                     MergeFieldText::tr("Every %1 months"));
    if (*days % week == 0)
        return every(*days / week, MergeFieldText::tr("Every week"),
                     MergeFieldText::tr("Every %1 weeks"));
    return every(*days, MergeFieldText::tr("Every day"), MergeFieldText::tr("Every %1 days"));
}

} // namespace rapport
