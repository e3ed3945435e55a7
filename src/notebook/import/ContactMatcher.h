// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/plan/ImportPlan.h"
#include "exchange/plan/IncomingSpool.h"
#include "notebook/Lookup.h"

#include <QHash>

namespace rapport
{

// Whether a card is new, known, or only the student can tell (X2): by uid, then by an e-mail
// address that one contact has, then asks; never by a name alone. Earlier cards of the same import
// count as contacts. Nothing to add means Same, so that a file read twice changes nothing.
class ContactMatcher
{
public:
    ContactMatcher(const Lookup& lookup, IncomingSpool& spool, const ImportPlan& plan, QDate today);

    // Fills the verdict of `item`, which will stand last in the plan, and remembers the card.
    void match(const IncomingContact& incoming, ImportItem& item);

private:
    // One person: a contact of the notebook, or an earlier card that is none.
    struct Target {
        qint64 existing = 0;
        int item = -1;

        friend bool operator==(const Target&, const Target&) = default;
    };
    using Targets = std::vector<Target>; // without repetitions

    bool matchUid(const IncomingContact& incoming, ImportItem& item);
    bool matchEmail(const IncomingContact& incoming, ImportItem& item);
    bool matchName(const IncomingContact& incoming, ImportItem& item);

    Targets withEmailsOf(const Contact& contact) const;
    Targets namedAs(const Contact& contact);
    const std::vector<ContactId>& onceSaid(const char* field, const QString& text);
    Target rootOf(int item) const;
    void addTo(Targets& targets, const Target& target) const;

    void accept(const IncomingContact& incoming, const Target& target, const QString& reason,
                ImportItem& item);
    bool acceptSame(const IncomingContact& incoming, const Targets& targets, ImportItem& item);
    void ask(const IncomingContact& incoming, const Targets& targets, ImportItem& item);
    ImportCandidate candidate(const IncomingContact& incoming, const Target& target) const;
    std::vector<ImportChange> changes(const IncomingContact& incoming, const Target& target) const;
    std::optional<IncomingContact> contactOf(const Target& target) const;
    QByteArray photoOf(const Target& target, const IncomingContact& contact) const;
    void remember(const Contact& contact);

    const Lookup& m_lookup;
    IncomingSpool& m_spool;
    const ImportPlan& m_plan;
    QDate m_today;
    std::optional<QHash<QByteArray, std::vector<ContactId>>> m_bySaid; // read when first asked
    QHash<QString, int> m_byUid;
    QHash<QString, std::vector<int>> m_byEmail; // folded
    QHash<QString, std::vector<int>> m_byName;  // folded
};

} // namespace rapport
