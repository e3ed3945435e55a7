// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Filters.h"
#include "ui/widgets/ListPage.h"

class QAction;
class QLabel;
class QScrollArea;

namespace rapport
{

class MeetingFilterBar;
class MeetingListModel;
class MeetingView;
class RowList;

// The list of meetings beside the one that is looked at.
class MeetingsPage : public ListPage
{
    Q_OBJECT

public:
    explicit MeetingsPage(const Context& context, QWidget* parent = nullptr);

    QString title() const override;

    // Selects and shows this meeting, whatever the list was narrowed to.
    void reveal(MeetingId id);
    // Those that an import brought.
    void reveal(BatchId id);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void widen() override;
    QWidget* makeScrollingView();
    void layOutParts();
    void makeActions();
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
    QAction* m_edit = nullptr;
    QAction* m_log = nullptr;
    QAction* m_miss = nullptr;
    QAction* m_trash = nullptr;
};

} // namespace rapport
