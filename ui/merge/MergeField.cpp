// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/merge/MergeField.h"

#include "notebook/Merging.h"
#include "ui/contacts/RhythmText.h"

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

bool isFuller(const QString& text, const QString& than)
{
    return text.size() > than.size();
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
    const QString ours = displayNameOf(kept);
    const QString theirs = displayNameOf(other);
    return {MergeFieldText::tr("Name"), ours, theirs, isFuller(theirs, ours),
            [](Contact& merged, const Contact& gone) {
                merged.title = gone.title;
                merged.given = gone.given;
                merged.family = gone.family;
                merged.suffix = gone.suffix;
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
    const QString ours = postText(kept);
    const QString theirs = postText(other);
    return {MergeFieldText::tr("Role"), ours, theirs, isFuller(theirs, ours),
            [](Contact& merged, const Contact& gone) {
                const Post post = *currentPost(gone);
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
        field.takesOther = field.takesOther || field.kept.isEmpty();
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

} // namespace rapport
