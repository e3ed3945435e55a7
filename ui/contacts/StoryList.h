// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace rapport
{

class Theme;

// The story with one person. E and Delete mean the entry, not the person, while it has the focus.
class StoryList : public QListView
{
    Q_OBJECT

public:
    explicit StoryList(const Theme& theme, QWidget* parent = nullptr);

signals:
    void editAsked(const QModelIndex& entry);
    void removeAsked(const QModelIndex& entry);

protected:
    bool event(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
};

} // namespace rapport
