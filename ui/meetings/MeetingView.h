// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Meeting.h"
#include "ui/Context.h"

#include <QWidget>
#include <memory>

class QAction;

namespace Ui
{
class MeetingView;
}

namespace rapport
{

class ParticipantListModel;
class RelatedFollowUpsModel;
class RowList;

// One meeting as it is remembered: what it was, what was taken from it, who was there, what is
// owed.
class MeetingView : public QWidget
{
    Q_OBJECT

public:
    explicit MeetingView(const Context& context, QWidget* parent = nullptr);
    ~MeetingView() override;

    void show(MeetingId id);
    MeetingId meeting() const { return m_id; }
    // The buttons at the top run these.
    void setActions(QAction* edit, const QList<QAction*>& more);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void setUpLists();
    void addGroupsTo(QMenu& menu) const;
    std::vector<Participant> shownParticipants(const Meeting& meeting) const;
    void showHead(const Meeting& meeting);
    void showTags(const Meeting& meeting);
    void showTaken(const Meeting& meeting);
    void showHeard(const Meeting& meeting);
    void showLink(const Meeting& meeting);

    const Context m_context;
    MeetingId m_id;
    ParticipantListModel* m_people;
    RelatedFollowUpsModel* m_followUps;
    RowList* m_peopleList;
    RowList* m_followUpList;
    std::unique_ptr<Ui::MeetingView> m_ui;
};

} // namespace rapport
