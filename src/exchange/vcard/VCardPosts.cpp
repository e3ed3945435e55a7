// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/text/Ascii.h"
#include "exchange/vcard/VCardParts.h"
#include "exchange/vcard/VCardText.h"

#include <algorithm>

namespace rapport
{

namespace
{

struct GroupedPost {
    Post post;
    std::string group;
};

Post postFromOrganisation(const VCardProperty& property)
{
    QStringList parts = listOf(property.value, ';', 100);
    Post post;
    post.institution = parts.takeFirst();
    parts.removeAll(QString());
    post.department = parts.join(QStringLiteral(", "));
    if (post.institution.isEmpty())
        std::swap(post.institution, post.department);
    return post;
}

// RFC 6350, 5.4: the same in another language, "TITLE;ALTID=1;LANGUAGE=de".
bool isAlternative(const VCardProperties& properties, const VCardProperty& property)
{
    const std::string_view id = property.parameterValue("ALTID");
    return !id.empty() &&
           std::any_of(properties.data(), &property, [&](const VCardProperty& earlier) {
               return equalsIgnoringCase(earlier.name, property.name) &&
                      earlier.parameterValue("ALTID") == id;
           });
}

// A TITLE goes to the post of its group, else to the first without one.
Post& postFor(const VCardProperty& property, std::vector<GroupedPost>& posts)
{
    const std::string group = upperGroup(property);
    for (const bool isSameGroup : {true, false}) {
        for (GroupedPost& each : posts) {
            if (each.post.role.isEmpty() && (!isSameGroup || each.group == group))
                return each.post;
        }
    }
    posts.push_back({Post(), group});
    return posts.back().post;
}

} // namespace

std::string organisationOf(const Post& post)
{
    const std::string institution = escapedText(post.institution.toStdString());
    return post.department.isEmpty()
               ? institution
               : institution + ';' + escapedText(post.department.toStdString());
}

bool isPlain(const Post& post)
{
    return post.specialty.isEmpty() && !post.pgy && post.sinceOn.isNull() && post.isCurrent() &&
           !(post.institution.isEmpty() && !post.department.isEmpty());
}

FromCard<std::vector<Post>> postsFromCard(const VCardProperties& properties)
{
    std::vector<GroupedPost> posts;
    FromCard<std::vector<Post>> result;
    for (const VCardProperty& property : properties) {
        if (!property.is("ORG") || lineOf(property.value).remove(u';').trimmed().isEmpty())
            continue;
        if (isAlternative(properties, property)) {
            result.isExact = false;
            continue;
        }
        const Post post = postFromOrganisation(property);
        result.isExact = result.isExact && isBare(property) && posts.empty() &&
                         listOf(property.value, ';', 100).size() <= 2;
        posts.push_back({post, upperGroup(property)});
    }
    QStringList roles;
    for (const char* name : {"TITLE", "ROLE"}) {
        for (const VCardProperty& property : properties) {
            const QString text = property.is(name) ? lineOf(property.value) : QString();
            if (text.isEmpty() || roles.contains(text))
                continue;
            // A ROLE beside a TITLE is another word for it; it is kept, not a post of its own.
            const bool isSecond =
                (property.is("ROLE") && !roles.isEmpty()) || isAlternative(properties, property);
            result.isExact =
                result.isExact && isBare(property) && property.is("TITLE") && roles.isEmpty();
            if (!isSecond)
                postFor(property, posts).role = text;
            roles << text;
        }
    }
    for (GroupedPost& each : posts)
        result.value.push_back(std::move(each.post));
    return result;
}

} // namespace rapport
