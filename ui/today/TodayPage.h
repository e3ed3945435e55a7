// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Id.h"
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
    void makeWelcome();
    void makeClearCard();
    QWidget* makeMainColumn();
    QWidget* makeSideColumn();
    void makeComingUp();
    QLabel* sectionHead(const QString& text, QWidget* parent) const;
    QWidget* followUpHead(QWidget* parent);
    void refresh();
    void showDue();
    void showClear();
    void showComingUp(const std::vector<MeetingId>& meetings);
    QString dayWord(QDate day) const;

    FollowUpListModel* m_due;
    RowList* m_list;
    QWidget* m_dueHead;
    QLabel* m_dueCount;
    QPushButton* m_more;
    QPushButton* m_all;
    QFrame* m_clear = nullptr; // made when nothing is due
    QLabel* m_clearTitle = nullptr;
    ElidedLabel* m_clearNext = nullptr;
    EmptyState* m_welcome = nullptr; // made for an empty notebook
    LogCard* m_logCard;
    ComingUpModel* m_coming;
    QWidget* m_comingUp = nullptr; // made for the first meeting to come
    RowList* m_comingList = nullptr;
    QLabel* m_paceHead;
    PaceCard* m_pace;
    QScrollArea* m_scroll;
    QBoxLayout* m_columns;
    QBoxLayout* m_mainColumn;
    QWidget* m_side;
};

} // namespace rapport
