// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

class QMenu;

namespace rapport
{

// A button that shows by an arrow behind its words that it has a menu. Without one it is plain.
// QPushButton's own menu would run an event loop while it is open.
class MenuButton : public QPushButton
{
    Q_OBJECT

public:
    explicit MenuButton(const QString& text = {}, QWidget* parent = nullptr);
    explicit MenuButton(QWidget* parent)
        : MenuButton(QString(), parent)
    {
    } // for Designer

    void setMenu(QMenu* menu); // not taken over
    QMenu* menu() const { return m_menu; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void nextCheckState() override;

private:
    void openMenu();

    QMenu* m_menu = nullptr;
};

} // namespace rapport
