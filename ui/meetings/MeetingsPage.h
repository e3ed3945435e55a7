// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Filters.h"
#include "ui/widgets/Page.h"

class QAction;
class QLabel;
class QScrollArea;
class QStackedWidget;

namespace rapport
{

class MeetingFilterBar;
class MeetingListModel;
class MeetingView;
class RowList;

// The list of meetings beside the one that is looked at.
class MeetingsPage : public Page
{
    Q_OBJECT

public:
    explicit MeetingsPage(const Context& context, QWidget* parent = nullptr);

    QString title() const override;
    QWidget* firstFocus() override;

    // Selects and shows this meeting, whatever the list was narrowed to.
    void reveal(MeetingId id);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeListPane();
    QWidget* makeDetailPane();
    QWidget* makeEmptyState();
    void makeActions();
    QAction* addPageAction(const QString& text, const QList<QKeySequence>& keys,
                           void (MeetingsPage::*run)());
    void reload();
    void showCurrent();
    void narrow(const MeetingFilter& filter);
    void editCurrent();
    void logCurrent();
    void missCurrent();
    void trashCurrent();
    MeetingId current() const;

    MeetingListModel* m_model;
    RowList* m_list;
    MeetingFilterBar* m_filters;
    QLabel* m_nothing;
    MeetingView* m_view;
    QScrollArea* m_scroll;
    QStackedWidget* m_detail;
    QStackedWidget* m_stack;
    QAction* m_edit = nullptr;
    QAction* m_log = nullptr;
    QAction* m_miss = nullptr;
    QAction* m_trash = nullptr;
};

} // namespace rapport
