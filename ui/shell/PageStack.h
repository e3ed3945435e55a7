// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/Context.h"
#include "ui/Shell.h"

#include <QStackedWidget>
#include <map>

namespace rapport
{

class MeetingsPage;
class Page;

// The pages, each made when it is first asked for, so that the window opens at once.
class PageStack : public QStackedWidget
{
    Q_OBJECT

public:
    explicit PageStack(const Context& context, QWidget* parent = nullptr);

    Page& open(Shell::Place place);
    Shell::Place place() const { return m_place; }
    Page* current() const;
    void reveal(ContactId id);
    void reveal(MeetingId id);
    void reveal(FollowUpId id);
    void reveal(BatchId id);

signals:
    void headerChanged();

private:
    Page* make(Shell::Place place);

    const Context m_context;
    Shell::Place m_place = Shell::Place::Today;
    std::map<Shell::Place, Page*> m_pages;
};

} // namespace rapport
