// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Filters.h"
#include "domain/FollowUp.h"
#include "ui/contacts/SelectionView.h"
#include "ui/widgets/ListPage.h"

class QAction;
class QMenu;

namespace rapport
{

class ContactFilterBar;
class ContactListModel;
class ContactView;
class RowList;

// The list of people beside the one that is looked at.
class ContactsPage : public ListPage
{
    Q_OBJECT

public:
    explicit ContactsPage(const Context& context, QWidget* parent = nullptr);

    QString title() const override;
    std::vector<ContactId> chosenPeople() const override;

    // Selects and shows this person, whatever the list was narrowed to.
    void reveal(ContactId id);
    // Those that an import brought.
    void reveal(BatchId id);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void widen() override;
    void changeSeveral(SelectionView::Part part);
    void layOutParts();
    void makeActions();
    void fillFollowUpMenu();
    void planFollowUp(FollowUpKind kind, QDate dueOn);
    void reload();
    void showCurrent();
    void showSelection();
    std::vector<ContactId> selected() const;
    void narrow(const ContactFilter& filter);
    void editCurrent();
    void logCurrent();
    void followUpCurrent();
    void archiveCurrent();
    void trashCurrent();
    ContactId current() const;

    ContactListModel* m_model;
    RowList* m_list;
    ContactFilterBar* m_filters;
    ContactView* m_view;
    SelectionView* m_selection;
    QMenu* m_followUpMenu;
    QList<QAction*> m_words; // what can be added to one person or several
    QAction* m_export = nullptr;
    QAction* m_archive = nullptr;
    QAction* m_trash = nullptr;
    QList<QAction*> m_actions; // of one person
};

} // namespace rapport
