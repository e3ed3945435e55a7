// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/import/ContactMatcher.h"

#include "domain/Fold.h"
#include "notebook/Unite.h"
#include "notebook/import/ContactMerge.h"

#include <QCoreApplication>
#include <algorithm>

namespace rapport
{
namespace
{

struct ContactMatching {
    Q_DECLARE_TR_FUNCTIONS(ContactMatcher)
};

constexpr size_t comparedPeople = 16; // of one name or address: a file may hold thousands
constexpr size_t shownCandidates = 4;

QString nameKeyOf(const Contact& contact)
{
    return fold(wholeNameOf(contact)).simplified();
}

// Of a card without a name, what it is called.
QString calledKeyOf(const Contact& contact)
{
    const QString name = nameKeyOf(contact);
    return name.isEmpty() ? fold(contact.preferred).simplified() : name;
}

QString firstWord(const QString& text)
{
    return fold(text).simplified().section(u' ', 0, 0).remove(u'.');
}

// Whether two names of one address can be one person's: people marry and shorten their names, and
// families and offices share addresses.
bool canBeOneName(const Contact& one, const Contact& other)
{
    if (nameKeyOf(one).isEmpty() || nameKeyOf(other).isEmpty())
        return true;
    const QString first = firstWord(one.given);
    const QString second = firstWord(other.given);
    if (first.isEmpty() || second.isEmpty())
        return fold(one.family) == fold(other.family);
    return first.startsWith(second) || second.startsWith(first) ||
           first == firstWord(other.preferred) || second == firstWord(one.preferred);
}

bool isOneName(const Contact& one, const Contact& other)
{
    const QString first = nameKeyOf(one);
    const QString second = nameKeyOf(other);
    return first.isEmpty() || second.isEmpty() || first == second;
}

QString detailOf(const Contact& contact)
{
    QStringList parts;
    if (const QString said = describe(contact); !said.isEmpty())
        parts << said;
    if (!contact.emails.empty())
        parts << contact.emails.front().value;
    else if (!contact.phones.empty())
        parts << contact.phones.front().value;
    return parts.join(QStringLiteral(" · "));
}

QString whyAsked(const Contact& read, const Contact& known)
{
    const QString who = displayNameOf(known);
    const bool sameName = nameKeyOf(read) == nameKeyOf(known);
    if (!sameName &&
        missingFrom(known.emails, read.emails, Medium::Email).size() == read.emails.size())
        return ContactMatching::tr("An earlier file called %1 so").arg(who);
    if (!sameName)
        return ContactMatching::tr("Same e-mail as %1, other name").arg(who);
    const QString email = read.emails.empty() ? QString() : read.emails.front().value;
    if (email.isEmpty())
        return ContactMatching::tr("Same name as %1").arg(who);
    return ContactMatching::tr("Same name as %1, other e-mail: %2").arg(who, email);
}

} // namespace

ContactMatcher::ContactMatcher(const Lookup& lookup, IncomingSpool& spool, const ImportPlan& plan,
                               QDate today)
    : m_lookup(lookup)
    , m_spool(spool)
    , m_plan(plan)
    , m_today(today)
{
}

void ContactMatcher::match(const IncomingContact& incoming, ImportItem& item)
{
    item.noun = ImportNoun::Contact;
    item.title = displayNameOf(incoming.contact);
    item.initials = initialsOf(incoming.contact);
    item.detail = detailOf(incoming.contact);
    if (!matchUid(incoming, item) && !matchEmail(incoming, item) && !matchName(incoming, item))
        item.verdict = ImportVerdict::New;
    remember(incoming.contact);
}

bool ContactMatcher::matchUid(const IncomingContact& incoming, ImportItem& item)
{
    std::vector<QString> uids = incoming.contact.otherUids;
    uids.insert(uids.begin(), incoming.contact.uid);
    for (const QString& uid : uids) {
        if (uid.isEmpty())
            continue;
        Target target;
        if (const auto earlier = m_byUid.constFind(uid); earlier != m_byUid.constEnd())
            target = rootOf(*earlier);
        else
            target.existing = m_lookup.contactOfUid(uid).value;
        if (target == Target{})
            continue;
        accept(incoming, target, ContactMatching::tr("matched by its identifier"), item);
        return true;
    }
    return false;
}

bool ContactMatcher::matchEmail(const IncomingContact& incoming, ImportItem& item)
{
    const Targets targets = withEmailsOf(incoming.contact);
    if (targets.empty())
        return false;
    if (targets.size() == 1) {
        const std::optional<IncomingContact> known = contactOf(targets.front());
        const auto isOne = targets.front().existing != 0 ? canBeOneName : isOneName;
        if (known && isOne(known->contact, incoming.contact)) {
            accept(incoming, targets.front(), ContactMatching::tr("matched by e-mail"), item);
            return true;
        }
    }
    if (!acceptSame(incoming, targets, item))
        ask(incoming, targets, item);
    return true;
}

bool ContactMatcher::matchName(const IncomingContact& incoming, ImportItem& item)
{
    const Targets targets = namedAs(incoming.contact);
    if (targets.empty())
        return false;
    if (!acceptSame(incoming, targets, item))
        ask(incoming, targets, item);
    return true;
}

ContactMatcher::Targets ContactMatcher::withEmailsOf(const Contact& contact) const
{
    Targets targets;
    for (const Reach& email : contact.emails) {
        for (const ContactId id : m_lookup.contactsByEmail(email.value))
            addTo(targets, {id.value, -1});
        for (const int item : m_byEmail.value(fold(email.value.trimmed())))
            addTo(targets, rootOf(item));
    }
    return targets;
}

ContactMatcher::Targets ContactMatcher::namedAs(const Contact& contact)
{
    Targets targets;
    const QString key = calledKeyOf(contact);
    if (key.isEmpty())
        return targets;
    if (nameKeyOf(contact).isEmpty()) {
        for (const ContactId id : onceSaid("preferred", contact.preferred)) {
            const std::optional<Contact> known = m_lookup.contact(id);
            if (known && nameKeyOf(*known).isEmpty())
                addTo(targets, {id.value, -1});
        }
    }
    for (const ContactId id : m_lookup.contactsByName(contact.given, contact.family)) {
        const std::optional<Contact> known =
            contact.given.isEmpty() ? m_lookup.contact(id) : std::nullopt;
        if (!known || nameKeyOf(*known) == key) // a family name alone finds all who bear it
            addTo(targets, {id.value, -1});
    }
    for (const ContactId id : onceSaid("name", wholeNameOf(contact)))
        addTo(targets, {id.value, -1});
    for (const int item : m_byName.value(key))
        addTo(targets, rootOf(item));
    return targets;
}

// Whom an earlier file called so, whatever the student calls them by now.
const std::vector<ContactId>& ContactMatcher::onceSaid(const char* field, const QString& text)
{
    static const std::vector<ContactId> nobody;
    if (!m_bySaid) {
        m_bySaid.emplace();
        const QByteArray name = Said::startOf("name");
        const QByteArray preferred = Said::startOf("preferred");
        for (const auto& [id, said] : m_lookup.saidOfContacts())
            for (qsizetype at = 0; at + Said::digestSize <= said.size(); at += Said::digestSize) {
                const QByteArray digest = said.sliced(at, Said::digestSize);
                if (digest.startsWith(name) || digest.startsWith(preferred))
                    (*m_bySaid)[digest].push_back(id);
            }
    }
    const auto found = m_bySaid->constFind(Said::digestOf(field, text));
    return found == m_bySaid->constEnd() ? nobody : *found;
}

ContactMatcher::Target ContactMatcher::rootOf(int item) const
{
    const ImportItem* at = &m_plan.items[static_cast<size_t>(item)];
    while (at->existing == 0 && at->earlier >= 0) {
        item = at->earlier;
        at = &m_plan.items[static_cast<size_t>(item)];
    }
    return at->existing != 0 ? Target{at->existing, -1} : Target{0, item};
}

void ContactMatcher::addTo(Targets& targets, const Target& target) const
{
    if (targets.size() < comparedPeople &&
        std::find(targets.begin(), targets.end(), target) == targets.end())
        targets.push_back(target);
}

void ContactMatcher::accept(const IncomingContact& incoming, const Target& target,
                            const QString& reason, ImportItem& item)
{
    const std::optional<IncomingContact> known = contactOf(target);
    if (known && known->contact.trashedAt) {
        item.isTrashed = true;
        item.verdict = ImportVerdict::Conflict;
        item.answer = ImportAnswer::Skip;
        item.reason = ContactMatching::tr("You put %1 into the trash").arg(item.title);
        item.candidates = {candidate(incoming, target)};
        return;
    }
    item.existing = target.existing;
    item.earlier = target.item;
    item.reason = target.item >= 0 ? ContactMatching::tr("again in these files") : reason;
    item.changes = changes(incoming, target);
    item.verdict = item.changes.empty() ? ImportVerdict::Same : ImportVerdict::Update;
}

// What adds nothing to one of them need not be asked about.
bool ContactMatcher::acceptSame(const IncomingContact& incoming, const Targets& targets,
                                ImportItem& item)
{
    for (const Target& target : targets) {
        if (!changes(incoming, target).empty())
            continue;
        accept(incoming, target, ContactMatching::tr("known with all of it"), item);
        return true;
    }
    return false;
}

void ContactMatcher::ask(const IncomingContact& incoming, const Targets& targets, ImportItem& item)
{
    item.verdict = ImportVerdict::Conflict;
    item.answer = ImportAnswer::KeepApart;
    for (const Target& target : targets)
        if (item.candidates.size() < shownCandidates)
            item.candidates.push_back(candidate(incoming, target));
    std::stable_partition(item.candidates.begin(), item.candidates.end(),
                          [&](const ImportCandidate& each) { return each.title == item.title; });
    item.reason = item.candidates.front().reason;
}

ImportCandidate ContactMatcher::candidate(const IncomingContact& incoming,
                                          const Target& target) const
{
    ImportCandidate candidate;
    candidate.existing = target.existing;
    candidate.item = target.item;
    if (const std::optional<IncomingContact> known = contactOf(target)) {
        candidate.title = displayNameOf(known->contact);
        candidate.reason = whyAsked(incoming.contact, known->contact);
    }
    candidate.changes = changes(incoming, target);
    return candidate;
}

std::vector<ImportChange> ContactMatcher::changes(const IncomingContact& incoming,
                                                  const Target& target) const
{
    std::optional<IncomingContact> known = contactOf(target);
    if (!known)
        return {};
    Said said(known->contact.said);
    std::vector<ImportChange> changes = mergeInto(known->contact, incoming.contact, m_today, said);
    if (!incoming.photo)
        return changes;
    const QByteArray read = m_spool.photo(*incoming.photo);
    const QByteArray before = photoOf(target, *known);
    if (!said.again("photo", QString::fromLatin1(read)) && before != read)
        changes.push_back({QStringLiteral("photo"), ContactMatching::tr("Photo"),
                           before.isEmpty() ? QString() : ContactMatching::tr("a picture"),
                           before.isEmpty() ? ContactMatching::tr("a picture")
                                            : ContactMatching::tr("another picture"),
                           true});
    return changes;
}

std::optional<IncomingContact> ContactMatcher::contactOf(const Target& target) const
{
    if (target.existing != 0) {
        std::optional<Contact> contact = m_lookup.contact(ContactId{target.existing});
        return contact ? std::optional(IncomingContact{std::move(*contact), {}}) : std::nullopt;
    }
    const std::optional<IncomingNoun> noun =
        m_spool.noun(m_plan.items[static_cast<size_t>(target.item)].record);
    if (!noun || !std::holds_alternative<IncomingContact>(*noun))
        return std::nullopt;
    return std::get<IncomingContact>(*noun);
}

QByteArray ContactMatcher::photoOf(const Target& target, const IncomingContact& contact) const
{
    if (target.existing == 0)
        return contact.photo ? m_spool.photo(*contact.photo) : QByteArray();
    const std::optional<Photo> photo = m_lookup.photo(ContactId{target.existing});
    return photo ? photo->bytes : QByteArray();
}

void ContactMatcher::remember(const Contact& contact)
{
    const int item = static_cast<int>(m_plan.items.size());
    if (!contact.uid.isEmpty() && !m_byUid.contains(contact.uid))
        m_byUid.insert(contact.uid, item);
    for (const Reach& email : contact.emails)
        m_byEmail[fold(email.value.trimmed())].push_back(item);
    if (const QString name = calledKeyOf(contact); !name.isEmpty())
        m_byName[name].push_back(item);
}

} // namespace rapport
