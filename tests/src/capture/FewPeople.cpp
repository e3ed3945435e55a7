// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FewPeople.h"

#include "domain/Fold.h"

namespace rapport
{

void FewPeople::add(const Contact& contact)
{
    Contact added = contact;
    added.id = ContactId{static_cast<qint64>(m_contacts.size()) + 1};
    m_contacts.push_back(added);
}

void FewPeople::addAll(const Draft& draft)
{
    for (const DraftPerson& person : draft.people)
        if (!person.known.isValid())
            add(person.contact);
    if (draft.meeting)
        m_groups << draft.meeting->groups;
}

CaptureContext FewPeople::contextAt(const QDateTime& now) const
{
    CaptureContext context;
    context.now = now;
    context.locale = QLocale(QLocale::English, QLocale::UnitedStates);
    context.groups = m_groups;
    context.byName = [people = m_contacts](const QString& given, const QString& family) {
        std::vector<Contact> found;
        for (const Contact& each : people)
            if (fold(each.family) == fold(family) &&
                (given.isEmpty() || fold(each.given) == fold(given)))
                found.push_back(each);
        return found;
    };
    context.byGiven = [people = m_contacts](const QString& given) {
        std::vector<Contact> found;
        for (const Contact& each : people)
            if (fold(each.given) == fold(given))
                found.push_back(each);
        return found;
    };
    context.byEmail = [people = m_contacts](const QString& address) {
        std::vector<Contact> found;
        for (const Contact& each : people)
            for (const Reach& email : each.emails)
                if (email.value.compare(address, Qt::CaseInsensitive) == 0)
                    found.push_back(each);
        return found;
    };
    return context;
}

} // namespace rapport
