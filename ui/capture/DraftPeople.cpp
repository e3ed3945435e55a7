// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capture/DraftPeople.h"

#include "domain/Fold.h"

#include <algorithm>

namespace rapport
{

QString keyOf(const DraftPerson& person)
{
    const QString name = fold(nameOf(person.contact)).simplified();
    if (!name.isEmpty())
        return name;
    return QStringLiteral("#%1").arg(person.known.value);
}

QString displayNameOf(const DraftPerson& person)
{
    return displayNameOf(person.contact);
}

void DraftPeople::setBase(std::vector<DraftPerson> base)
{
    m_base = std::move(base);
    compose(nullptr);
}

void DraftPeople::setRead(std::vector<DraftPerson> read, const CaptureContext& context)
{
    m_read = std::move(read);
    m_asked.clear();
    compose(&context);
}

int DraftPeople::indexOf(const QString& key) const
{
    const auto found = std::find_if(m_all.begin(), m_all.end(),
                                    [&](const DraftPerson& each) { return keyOf(each) == key; });
    return found == m_all.end() ? -1 : static_cast<int>(found - m_all.begin());
}

void DraftPeople::putHand(HandPeople hand)
{
    m_hand = std::move(hand);
    compose(nullptr);
}

void DraftPeople::add(const DraftPerson& person, const QString& typed)
{
    m_hand.added.push_back({person, typed});
    compose(nullptr);
}

void DraftPeople::remove(int index)
{
    change(index).removed = true;
    compose(nullptr);
}

void DraftPeople::setRole(int index, Role role)
{
    change(index).role = role;
    compose(nullptr);
}

void DraftPeople::identify(int index, const std::optional<Contact>& contact)
{
    DraftPerson identity = m_all[static_cast<size_t>(index)];
    identity.known = contact ? contact->id : ContactId{};
    if (contact) {
        identity.contact.title = contact->title;
        identity.contact.given = contact->given;
        identity.contact.family = contact->family;
        identity.contact.suffix = contact->suffix;
    }
    change(index).identity = identity;
    compose(nullptr);
}

std::vector<Contact> DraftPeople::candidates(int index, const CaptureContext& context) const
{
    const Contact& contact = m_all[static_cast<size_t>(index)].contact;
    if (contact.family.isEmpty() || !context.byName)
        return {};
    return context.byName(contact.given, contact.family);
}

bool DraftPeople::isAsked(int index) const
{
    const auto at = static_cast<size_t>(index);
    return at < m_asked.size() && m_asked[at];
}

// Without a context nothing was read anew: what was asked before is asked still.
void DraftPeople::compose(const CaptureContext* context)
{
    std::map<QString, bool> askedBefore;
    for (size_t i = 0; i < m_keys.size() && i < m_asked.size(); ++i)
        askedBefore[m_keys[i]] = m_asked[i];
    m_all.clear();
    m_keys.clear();
    m_asked.clear();
    for (const auto* list : {&m_base, &m_read})
        for (const DraftPerson& person : *list)
            append(person, keyOf(person));
    for (const HandPeople::Addition& each : m_hand.added)
        append(each.person, keyOf(each.person));
    for (size_t i = 0; i < m_all.size(); ++i) {
        const auto changed = m_hand.changes.find(m_keys[i]);
        const bool isSaid = m_all[i].known.isValid() ||
                            (changed != m_hand.changes.end() && changed->second.identity);
        const bool isOpen =
            context ? candidates(static_cast<int>(i), *context).size() > 1 : askedBefore[m_keys[i]];
        m_asked.push_back(!isSaid && isOpen);
    }
}

void DraftPeople::append(DraftPerson person, const QString& key)
{
    if (const auto changed = m_hand.changes.find(key); changed != m_hand.changes.end()) {
        if (changed->second.removed)
            return;
        if (changed->second.identity) {
            person.known = changed->second.identity->known;
            person.contact.title = changed->second.identity->contact.title;
            person.contact.given = changed->second.identity->contact.given;
            person.contact.family = changed->second.identity->contact.family;
        }
        if (changed->second.role)
            person.role = *changed->second.role;
    }
    const bool isThere = std::any_of(m_all.begin(), m_all.end(), [&](const DraftPerson& each) {
        return (person.known.isValid() && each.known == person.known) ||
               (!keyOf(person).isEmpty() && each.known == person.known &&
                keyOf(each) == keyOf(person));
    });
    if (isThere)
        return;
    m_all.push_back(person);
    m_keys.push_back(key);
}

} // namespace rapport
