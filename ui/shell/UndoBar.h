// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>

class QAction;
class QLabel;
class QPushButton;

namespace rapport
{

class Theme;

// "Thanked Dr. Okafor. Undo" at the bottom, for 8 seconds, longer while the mouse is on it. Lies
// over the page, so that nothing moves; beside it in the window, as pages come to the front.
class UndoBar : public QFrame
{
    Q_OBJECT

public:
    UndoBar(const Theme& theme, QWidget* over);

    // `back` takes back what the sentence says was done: undo, or redo after an undo; `next` leads
    // on from there. Without `back` it is still under way: the sentence stays until the next.
    void say(const QString& sentence, QAction* back, QAction* next = nullptr);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    QPushButton* addButton(QAction*& action);
    void place();
    void startToHide();

    const Theme& m_theme;
    QWidget* m_over;
    QLabel* m_sentence;
    QAction* m_back = nullptr;
    QAction* m_next = nullptr;
    QPushButton* m_nextButton;
    QPushButton* m_backButton;
    QTimer m_timer;
};

} // namespace rapport
