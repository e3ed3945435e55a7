// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Contact.h"
#include "domain/Rows.h"
#include "ui/Context.h"

#include <QWidget>
#include <memory>

class QAction;
class QLayout;
class QMenu;

namespace Ui
{
class ContactView;
}

namespace rapport
{

class AboutRows;
class PictureChoice;
class Avatar;
class RelatedFollowUpsModel;
class RowList;
class StoryList;
class StoryModel;

// One person: who they are, the story with them, how to reach them, what is owed.
class ContactView : public QWidget
{
    Q_OBJECT

public:
    explicit ContactView(const Context& context, QWidget* parent = nullptr);
    ~ContactView() override;

    void show(ContactId id);
    ContactId contact() const { return m_id; }
    // The buttons at the top run these.
    void setActions(QAction* log, QMenu* followUp, const QList<QAction*>& more);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void setUpStory();
    void setUpFollowUps();
    std::vector<StoryEntry> shownStory(ContactId id) const;
    void showHead(const Contact& contact);
    void addRhythm(const Contact& contact, QLayout& tags);
    void showOpportunities();
    void openEntry(const QModelIndex& index);
    void editEntry(const QModelIndex& index);
    void removeEntry(const QModelIndex& index);

    const Context m_context;
    ContactId m_id;
    StoryModel* m_story;
    StoryList* m_storyList;
    RelatedFollowUpsModel* m_followUps;
    RowList* m_followUpList;
    Avatar* m_avatar;
    AboutRows* m_about;
    PictureChoice* m_picture;
    std::unique_ptr<Ui::ContactView> m_ui;
};

} // namespace rapport
