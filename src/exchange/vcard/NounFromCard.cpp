// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/vcard/NounFromCard.h"

#include "exchange/text/Ascii.h"
#include "exchange/text/LongTexts.h"
#include "exchange/vcard/VCardLabels.h"
#include "exchange/vcard/VCardOwn.h"
#include "exchange/vcard/VCardParts.h"
#include "exchange/vcard/VCardText.h"
#include "exchange/vcard/VCardUid.h"

#include <algorithm>

namespace rapport
{

namespace
{

FileRemark remarkOn(const VCardProperty& property, const QString& text)
{
    return {static_cast<int>(property.line), text};
}

bool isKind(const VCardProperty& property, std::string_view upperValue)
{
    return fieldOf(property) == VCardField::Kind &&
           equalsIgnoringCase(trimmedAscii(property.value), upperValue);
}

bool isOrganisation(const VCardProperties& properties)
{
    return std::any_of(properties.begin(), properties.end(), [](const VCardProperty& each) {
        return isKind(each, "ORG") || isKind(each, "COMPANY");
    });
}

// A card of an organisation, a place, a device.
bool isNoPerson(const VCardProperties& properties)
{
    return std::any_of(properties.begin(), properties.end(), [](const VCardProperty& each) {
        return fieldOf(each) == VCardField::Kind && !trimmedAscii(each.value).empty() &&
               !isKind(each, "INDIVIDUAL");
    });
}

QString firstText(const VCardProperties& properties, std::string_view upperName)
{
    for (const VCardProperty& property : properties) {
        const QString text = property.is(upperName) ? lineOf(property.value) : QString();
        if (!text.isEmpty())
            return text.simplified();
    }
    return {};
}

bool hasStructuredName(const VCardProperties& properties)
{
    return !firstText(properties, "N").remove(u';').trimmed().isEmpty();
}

IncomingPerson memberFrom(const VCardProperty& property)
{
    IncomingPerson member;
    const QString value = lineOf(property.value);
    if (value.startsWith(QLatin1StringView("mailto:"), Qt::CaseInsensitive))
        member.email = value.mid(7);
    else
        member.uid = uidFromValue(property.value);
    return member;
}

void modernise(VCardProperty& property)
{
    for (const char* name : {"FN", "LABEL", "NOTE", "ROLE", "TITLE"}) {
        if (property.is(name))
            property.value = withEscaped(property.value, ",;");
    }
    // "N:Ruiz, Ana" of a phone: there the comma takes the place of the semicolon.
    const bool isParted = !property.is("N") || property.value.find(';') != std::string::npos;
    for (const char* name : {"ADR", "N", "ORG"}) {
        if (property.is(name) && isParted)
            property.value = withEscaped(property.value, ",");
    }
}

} // namespace

NounFromCard::NounFromCard(VCard card, const PersonNames& names)
    : m_card(std::move(card))
    , m_names(names)
    , m_kept(m_card.properties)
{
    if (m_card.version == "2.1") // its lines are written again as 3.0 or 4.0
        std::for_each(m_card.properties.begin(), m_card.properties.end(), modernise);
}

std::optional<IncomingNoun> NounFromCard::take(IncomingSink& sink)
{
    if (isGroup()) {
        IncomingGroup incoming = group();
        if (!incoming.group.name.isEmpty())
            return incoming;
    } else {
        IncomingContact incoming = contact();
        if (nameByOther(incoming.contact)) {
            readPhoto(incoming, sink);
            incoming.contact.properties = keptLines();
            return incoming;
        }
    }
    m_converted.clear();
    m_skipped.push_back({static_cast<int>(m_card.line),
                         tr("The card was left out: it has no name, address or number.")});
    return {};
}

bool NounFromCard::isGroup() const
{
    return std::any_of(m_card.properties.begin(), m_card.properties.end(),
                       [](const VCardProperty& each) { return isKind(each, "GROUP"); });
}

IncomingContact NounFromCard::contact()
{
    const VCardProperties& properties = m_card.properties;
    IncomingContact incoming;
    Contact& contact = incoming.contact;
    readOwn(contact);
    const QString whole = firstText(properties, "FN");
    const std::vector<Post> posts = taken(VCardField::Post, postsFromCard(properties));
    const bool isOfItsOrganisation = !posts.empty() && whole == posts.front().institution;
    contact.preferred = taken(VCardField::Nickname, nicknameFromCard(properties));
    if (!hasStructuredName(properties) && (isOfItsOrganisation || isNoPerson(properties))) {
        contact.given = whole;
    } else {
        const FromCard<PersonName> read = nameFromCard(properties, m_names);
        const PersonName& name = read.value;
        if (!read.isExact)
            keepName(name);
        setPersonName(contact, name);
        if (contact.preferred.isEmpty())
            contact.preferred = name.preferred;
    }
    addPosts(contact, posts);
    contact.pronouns = taken(VCardField::Pronouns, pronounsFromCard(properties));
    contact.pronunciation = taken(VCardField::Pronunciation, pronunciationFromCard(properties));
    contact.tags = taken(VCardField::Tags, tagsFromCard(properties));
    contact.notes = taken(VCardField::Notes, notesFromCard(properties));
    contact.uid = uidFromProperties(properties);
    readReaches(contact);
    cutTexts(contact);
    for (std::size_t at = 0; at < properties.size(); ++at) {
        const VCardField field = fieldOf(properties[at]);
        const bool hasNoPlace =
            field == VCardField::None || field == VCardField::Technical ||
            field == VCardField::Member ||
            (field == VCardField::Kind && !isKind(properties[at], "INDIVIDUAL"));
        if (hasNoPlace)
            m_kept.keep(at);
        if (field == VCardField::Kind && hasNoPlace)
            m_converted.push_back(remarkOn(
                properties[at], isOrganisation(properties)
                                    ? tr("An organisation came in as a contact of that name.")
                                    : tr("A card of the kind “%1” came in as a contact.")
                                          .arg(lineOf(properties[at].value))));
    }
    return incoming;
}

// An N that says no more than the FN beside it is written again without being kept.
void NounFromCard::keepName(const PersonName& name)
{
    VCardProperties whole;
    for (const VCardProperty& property : m_card.properties)
        if (property.is("FN"))
            whole.push_back(property);
    const bool isToldByWhole = nameFromCard(whole, m_names).value == name;
    for (std::size_t at = 0; at < m_card.properties.size(); ++at) {
        const VCardProperty& property = m_card.properties[at];
        const bool isImplied = isToldByWhole && property.is("N") && isBare(property) &&
                               property.value == structuredName(name);
        if (fieldOf(property) == VCardField::Name && !isImplied)
            m_kept.keep(at);
    }
}

void NounFromCard::cutTexts(Contact& contact)
{
    if (!cutLongTexts(contact))
        return;
    for (const VCardField field : {VCardField::Name, VCardField::Nickname, VCardField::Post})
        m_kept.keep(field);
    m_converted.push_back({static_cast<int>(m_card.line),
                           tr("Text of more than %1 characters was cut.").arg(longestText)});
}

// A contact must be called something: by its organisation, its number or its link, if need be.
bool NounFromCard::nameByOther(Contact& contact)
{
    if (!contact.given.isEmpty() || !contact.family.isEmpty() || !contact.preferred.isEmpty())
        return true;
    const int line = static_cast<int>(m_card.line);
    if (!contact.posts.empty() && !contact.posts.front().institution.isEmpty()) {
        contact.given = contact.posts.front().institution;
        m_converted.push_back(
            {line, tr("The card names no person: it came in under its organisation's name.")});
    } else if (contact.emails.empty() && !contact.phones.empty()) {
        contact.given = contact.phones.front().value;
        m_converted.push_back({line, tr("The card has no name: it came in under its number.")});
    } else if (contact.emails.empty() && !contact.links.empty()) {
        contact.given = contact.links.front().value;
        m_converted.push_back({line, tr("The card has no name: it came in under its link.")});
    } else if (contact.emails.empty() && !contact.title.isEmpty()) {
        contact.given = contact.title;
    }
    return !contact.given.isEmpty() || !contact.emails.empty();
}

void NounFromCard::readReaches(Contact& contact)
{
    struct Ranked {
        Reach reach;
        VCardField field;
        int preference;
    };
    const GroupLabels labels(m_card.properties);
    std::vector<Ranked> all;
    for (std::size_t at = 0; at < m_card.properties.size(); ++at) {
        const VCardProperty& property = m_card.properties[at];
        const auto read = reachFromProperty(property, labels);
        if (!read)
            continue;
        all.push_back({read->value, fieldOf(property), preferenceOf(property)});
        if (!read->isExact)
            m_kept.keep(at);
    }
    std::stable_sort(all.begin(), all.end(), [](const Ranked& one, const Ranked& other) {
        return one.preference < other.preference;
    });
    for (const Ranked& each : all) {
        std::vector<Reach>& list = each.field == VCardField::Email   ? contact.emails
                                   : each.field == VCardField::Phone ? contact.phones
                                                                     : contact.links;
        if (std::find(list.begin(), list.end(), each.reach) == list.end())
            list.push_back(each.reach);
    }
}

void NounFromCard::readPhoto(IncomingContact& incoming, IncomingSink& sink)
{
    for (std::size_t at = 0; at < m_card.properties.size(); ++at) {
        VCardProperty& property = m_card.properties[at];
        if (fieldOf(property) != VCardField::Photo)
            continue;
        const VCardPhoto photo = photoFromProperty(property);
        if (photo.state == VCardPhoto::State::Inline && !incoming.photo) {
            property.value.clear(); // twice in memory is enough
            incoming.photo = sink.spool(
                photo.mediaType,
                QByteArrayView(photo.bytes.data(), static_cast<qsizetype>(photo.bytes.size())));
            remarkOnFlaw(property, photo.flaw);
        } else if (photo.state == VCardPhoto::State::Inline) {
            m_kept.keep(at);
            m_converted.push_back(
                remarkOn(property, tr("A second photo is kept for export, but not shown.")));
        } else if (photo.state == VCardPhoto::State::Address) {
            m_kept.keep(at);
            m_converted.push_back(remarkOn(
                property, tr("The photo is a link: the link is kept, nothing was fetched.")));
        } else if (photo.state == VCardPhoto::State::Broken) {
            m_skipped.push_back(
                remarkOn(property, tr("The photo was left out: it is damaged or cut off.")));
        }
    }
}

void NounFromCard::remarkOnFlaw(const VCardProperty& property, VCardPhoto::Flaw flaw)
{
    if (flaw == VCardPhoto::Flaw::CutOff)
        m_converted.push_back(
            remarkOn(property, tr("The photo is cut off: what there is of it was kept.")));
    if (flaw == VCardPhoto::Flaw::NoPicture)
        m_converted.push_back(remarkOn(
            property, tr("The photo is no picture that can be shown: it was kept as it is.")));
}

// Rapport's own lines tell all posts; ORG and TITLE then repeat the current one.
void NounFromCard::addPosts(Contact& contact, const std::vector<Post>& posts) const
{
    auto place = contact.posts.begin();
    for (const Post& post : posts) {
        const bool isTold =
            std::any_of(contact.posts.begin(), contact.posts.end(), [&](const Post& each) {
                // ORG tells a department without its institution as an institution.
                const bool isPlace =
                    (each.institution == post.institution && each.department == post.department) ||
                    (each.institution.isEmpty() && post.department.isEmpty() &&
                     each.department == post.institution);
                return isPlace && each.role == post.role;
            });
        if (!isTold)
            place = std::next(contact.posts.insert(place, post));
    }
}

IncomingGroup NounFromCard::group()
{
    IncomingGroup incoming;
    Group& group = incoming.group;
    group.name = firstText(m_card.properties, "FN");
    if (group.name.isEmpty())
        group.name = firstText(m_card.properties, "N").remove(u';');
    group.uid = uidFromProperties(m_card.properties);
    group.notes = taken(VCardField::Notes, notesFromCard(m_card.properties));
    readOwn(group);
    for (std::size_t at = 0; at < m_card.properties.size(); ++at) {
        const VCardProperty& property = m_card.properties[at];
        switch (fieldOf(property)) {
        case VCardField::Name:
        case VCardField::Uid:
        case VCardField::Notes:
        case VCardField::Own:
        case VCardField::Label:
            break;
        case VCardField::Member:
            incoming.members.push_back(memberFrom(property));
            if (!incoming.members.back().uid.isEmpty())
                m_kept.keep(at); // nobody may know that card
            break;
        case VCardField::Kind:
            if (!isKind(property, "GROUP"))
                m_kept.keep(at);
            break;
        case VCardField::Link:
            if (group.webPage.isEmpty() && property.is("URL")) {
                group.webPage = lineOf(property.value);
                break;
            }
            [[fallthrough]];
        default:
            m_kept.keep(at);
        }
    }
    group.properties = keptLines();
    return incoming;
}

template <class Noun>
void NounFromCard::readOwn(Noun& noun)
{
    for (const VCardProperty& property : m_card.properties) {
        if (fieldOf(property) == VCardField::Own && !readOwnProperty(property, noun))
            m_skipped.push_back(
                remarkOn(property, tr("%1 was left out: its value makes no sense.")
                                       .arg(QString::fromStdString(property.name))));
    }
}

template <class T>
T NounFromCard::taken(VCardField field, FromCard<T> read)
{
    if (!read.isExact)
        m_kept.keep(field);
    return std::move(read.value);
}

std::vector<QString> NounFromCard::keptLines()
{
    KeptProperties::Lines kept = m_kept.lines();
    for (const std::size_t at : kept.tooLarge)
        m_skipped.push_back(remarkOn(m_card.properties[at],
                                     tr("%1 was left out: it is too large.")
                                         .arg(QString::fromStdString(m_card.properties[at].name))));
    for (const std::size_t at : kept.withoutField)
        m_withoutField.push_back({QString::fromStdString(m_card.properties[at].name).toUpper(),
                                  static_cast<int>(m_card.properties[at].line)});
    return std::move(kept.lines);
}

} // namespace rapport
