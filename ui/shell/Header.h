// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>

class QAction;
class QBoxLayout;
class QLabel;

namespace rapport
{

class Page;
class Theme;

// Above every page: its title, what it adds beside it, and the search box.
class Header : public QFrame
{
    Q_OBJECT

public:
    Header(const Theme& theme, QAction* search, QWidget* parent = nullptr);

    void showPage(Page& page);

private:
    void replaceExtra(QWidget* extra);

    const Theme& m_theme;
    QBoxLayout* m_line;
    QLabel* m_title;
    QLabel* m_subtitle;
    QPointer<QWidget> m_extra; // the page's
};

} // namespace rapport
