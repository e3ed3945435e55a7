// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capture/CaptureContext.h"
#include "capture/Draft.h"

#include <map>
#include <vector>

namespace rapport
{

// Names a person of a draft while the line is still being typed: what stays the same when other
// words change.
QString keyOf(const DraftPerson& person);
QString displayNameOf(const DraftPerson& person);

// What was changed by hand about the people of a line.
struct HandPeople {
    struct Change {
        std::optional<Role> role;
        std::optional<DraftPerson> identity;
        bool removed = false;
    };
    struct Addition {
        DraftPerson person;
        QString typed; // empty: chosen from those known
    };
    std::map<QString, Change> changes; // by key
    std::vector<Addition> added;

    bool isEmpty() const { return changes.empty() && added.empty(); }
};

// The people of a draft: those read from the line with what was changed about them by hand, and
// those added by hand.
class DraftPeople
{
public:
    // `base` are there before any line is read: those of a planned meeting.
    void setBase(std::vector<DraftPerson> base);
    void setRead(std::vector<DraftPerson> read, const CaptureContext& context);

    const std::vector<DraftPerson>& all() const { return m_all; }
    bool isTouched() const { return !m_base.empty() || !m_hand.isEmpty(); }
    const HandPeople& hand() const { return m_hand; }
    void putHand(HandPeople hand);
    int indexOf(const QString& key) const; // -1: not there

    void add(const DraftPerson& person, const QString& typed = {});
    void remove(int index);
    void setRole(int index, Role role);
    // Says who is meant; an invalid contact: somebody new.
    void identify(int index, const std::optional<Contact>& contact);

    // Known people this one could be, when it is not said yet which; empty: no question.
    std::vector<Contact> candidates(int index, const CaptureContext& context) const;
    // Whether several could be meant and nobody has said which.
    bool isAsked(int index) const;

private:
    void compose(const CaptureContext* context);
    void append(DraftPerson person, const QString& key);
    HandPeople::Change& change(int index)
    {
        return m_hand.changes[m_keys[static_cast<size_t>(index)]];
    }

    std::vector<DraftPerson> m_base;
    std::vector<DraftPerson> m_read;
    HandPeople m_hand;
    std::vector<DraftPerson> m_all;
    std::vector<QString> m_keys; // of m_all: as read, before changes by hand
    std::vector<bool> m_asked;
};

} // namespace rapport
