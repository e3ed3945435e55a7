// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notebook/Lookup.h"
#include "ui/widgets/Page.h"

class QMenu;
class QPushButton;

namespace rapport
{

class Chip;
class EmptyState;
class FollowUpActions;
class FollowUpLine;
class FollowUpListModel;
class RowList;

// Everything owed: late, today, this week, later; what waits for a reply; what is done.
class FollowUpsPage : public Page
{
    Q_OBJECT

public:
    explicit FollowUpsPage(const Context& context, QWidget* parent = nullptr);

    QString title() const override;
    QString subtitle() const override;
    QWidget* headerWidget() override;
    QWidget* firstFocus() override;

    // Makes it the current row, in whichever list it stands.
    void select(FollowUpId id);

private:
    using Which = FollowUpFilter::Which;

    QWidget* makeChips();
    Chip* makeChip(const QString& name, int key);
    Chip* makeWhichChip(Which which, int key);
    void layOut(QWidget* chips);
    void setWhich(Which which);
    void applyFilter();
    void rememberFilter() const;
    void recallFilter();
    void showCounts();
    void showEmptiness();
    void addMenu(Chip& chip, void (FollowUpsPage::*fill)(QMenu&));
    void fillKindMenu(QMenu& menu);
    void fillContactMenu(QMenu& menu);
    void addChoice(QMenu& menu, const QString& text, bool isChosen,
                   const std::function<void()>& choose);
    // People to whom something of this list is owed, as many as a menu bears.
    std::vector<ContactRow> contactsInList() const;
    QString doneText() const;

    FollowUpFilter m_filter;
    FollowUpListModel* m_model;
    RowList* m_list;
    FollowUpActions* m_actions;
    FollowUpLine* m_line;
    QPushButton* m_add;
    std::map<Which, Chip*> m_which;
    Chip* m_kind = nullptr;
    Chip* m_contact = nullptr;
    EmptyState* m_empty;
    EmptyState* m_nothingFits;
};

} // namespace rapport
