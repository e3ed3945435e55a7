// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Filters.h"
#include "domain/FollowUp.h"
#include "ui/widgets/Page.h"

class QAction;
class QMenu;
class QStackedWidget;

namespace rapport
{

class ContactFilterBar;
class ContactListModel;
class ContactView;
class NameList;

// The list of people beside the one that is looked at.
class ContactsPage : public Page
{
    Q_OBJECT

public:
    explicit ContactsPage(const Context& context, QWidget* parent = nullptr);

    QString title() const override;
    QWidget* firstFocus() override;

    // Selects and shows this person, whatever the list was narrowed to.
    void reveal(ContactId id);

private:
    QWidget* makeListPane();
    QWidget* makeDetailPane();
    QWidget* makeEmptyState();
    void makeActions();
    QAction* addPageAction(const QString& text, const QList<QKeySequence>& keys,
                           void (ContactsPage::*run)());
    void fillFollowUpMenu();
    void planFollowUp(FollowUpKind kind, QDate dueOn);
    void reload();
    void showCurrent();
    void narrow(const ContactFilter& filter);
    void editCurrent();
    void logCurrent();
    void followUpCurrent();
    void trashCurrent();
    ContactId current() const;

    ContactListModel* m_model;
    NameList* m_list;
    ContactFilterBar* m_filters;
    ContactView* m_view;
    QMenu* m_followUpMenu;
    QStackedWidget* m_detail;
    QStackedWidget* m_stack;
    QList<QAction*> m_actions;
};

} // namespace rapport
