// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Page.h"

class QBoxLayout;
class QFrame;
class QLabel;
class QPushButton;
class QScrollArea;

namespace rapport
{

class ComingUpModel;
class ElidedLabel;
class EmptyState;
class FollowUpListModel;
class LogCard;
class PaceCard;
class RowList;
struct Agenda;

// The daily two minutes: how was it, what is owed today, what comes next, how the pace is.
class TodayPage : public Page
{
    Q_OBJECT

public:
    explicit TodayPage(const Context& context, QWidget* parent = nullptr);

    QString title() const override;
    QString subtitle() const override; // "Tuesday 14 October · Block 2, week 5"
    QWidget* firstFocus() override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeClearCard();
    QWidget* makeMainColumn();
    QWidget* makeSideColumn();
    QLabel* sectionHead(const QString& text, QWidget* parent) const;
    QWidget* followUpHead(QWidget* parent);
    void refresh();
    void showDue(const Agenda& agenda);
    void showClear(const Agenda& agenda);
    void showComingUp(const Agenda& agenda);
    QString dayWord(QDate day) const;

    FollowUpListModel* m_due;
    RowList* m_list;
    QWidget* m_dueHead;
    QLabel* m_dueCount;
    QPushButton* m_more;
    QFrame* m_clear;
    QLabel* m_clearTitle;
    ElidedLabel* m_clearNext;
    EmptyState* m_welcome;
    LogCard* m_logCard;
    ComingUpModel* m_coming;
    RowList* m_comingList;
    QLabel* m_comingHead;
    QLabel* m_paceHead;
    PaceCard* m_pace;
    QScrollArea* m_scroll;
    QBoxLayout* m_columns;
    QWidget* m_side;
};

} // namespace rapport
