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

// The people of a draft: those read from the line with what was changed about them by hand, and
// those added by hand.
class DraftPeople
{
public:
    // `base` are there before any line is read: those of a planned meeting.
    void setBase(std::vector<DraftPerson> base);
    void setRead(std::vector<DraftPerson> read, const CaptureContext& context);

    const std::vector<DraftPerson>& all() const { return m_all; }
    bool isTouched() const { return !m_changes.empty() || !m_base.empty() || !m_added.empty(); }
    int indexOf(const QString& key) const; // -1: not there

    void add(const DraftPerson& person);
    void remove(int index);
    void setRole(int index, Role role);
    // Says who is meant; an invalid contact: somebody new.
    void identify(int index, const std::optional<Contact>& contact);

    // Known people this one could be, when it is not said yet which; empty: no question.
    std::vector<Contact> candidates(int index, const CaptureContext& context) const;
    // Whether several could be meant and nobody has said which.
    bool isAsked(int index) const;

private:
    struct HandChange {
        std::optional<Role> role;
        std::optional<DraftPerson> identity;
        bool removed = false;
    };
    void compose(const CaptureContext* context);
    void append(DraftPerson person, const QString& key);
    HandChange& change(int index) { return m_changes[m_keys[static_cast<size_t>(index)]]; }

    std::vector<DraftPerson> m_base;
    std::vector<DraftPerson> m_read;
    std::vector<DraftPerson> m_added;
    std::map<QString, HandChange> m_changes;
    std::vector<DraftPerson> m_all;
    std::vector<QString> m_keys; // of m_all: as read, before changes by hand
    std::vector<bool> m_asked;
};

} // namespace rapport
