// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/Context.h"

#include <QObject>

class QMenu;

namespace rapport
{

class DraftForm;
class TokenEdit;
struct DraftPerson;
struct FieldToken;

// The people of a capture as chips: known ones, new ones, and those that could be two. Each has a
// menu for its role, who is meant, and removing it.
class PersonChips : public QObject
{
    Q_OBJECT

public:
    PersonChips(const Context& context, DraftForm& form, TokenEdit& field);

    // Opens the menu of the first chip that several people could be meant by; false: none.
    bool askWhoIsMeant();

private:
    void follow();
    FieldToken tokenOf(int index) const;
    QString wordsFor(const DraftPerson& person) const;
    void add(const FieldToken& token);
    void remove(const FieldToken& token);
    void openMenu(int index, const QPoint& at);
    void addRoles(QMenu& menu, int index);
    void addIdentities(QMenu& menu, int index);

    const Context m_context;
    DraftForm& m_form;
    TokenEdit& m_field;
};

} // namespace rapport
