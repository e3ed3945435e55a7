// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/Shell.h"

#include <QFrame>
#include <map>

class QBoxLayout;
class QLabel;

namespace rapport
{

class ShellActions;
class SidebarEntry;
class Theme;

// The left edge: log a meeting, the pages, and when the notebook was last copied.
class Sidebar : public QFrame
{
    Q_OBJECT

public:
    Sidebar(const Theme& theme, const ShellActions& actions, QWidget* parent = nullptr);

    void setPlace(Shell::Place place);
    void setCounts(int today, bool late, int followUps);
    // "Backed up today, 08:10"; empty: nothing.
    void setCopied(const QString& text);
    // A line that says so, and shows them again on a click.
    void setNotesHidden(bool hidden);

private:
    void addBrand(QBoxLayout& column, const ShellActions& actions);
    void addEntry(QBoxLayout& column, Shell::Place place, const QString& icon, const QString& text,
                  QAction* action);

    const Theme& m_theme;
    std::map<Shell::Place, SidebarEntry*> m_entries;
    QLabel* m_copied;
    SidebarEntry* m_hidden;
};

} // namespace rapport
