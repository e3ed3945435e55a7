// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QPointer>
#include <functional>

class QFrame;
class QScrollArea;

namespace rapport
{

class Theme;

// A dialog as a card over its dimmed window, as in the design pictures: a child of the window, not
// a window of its own. Opened with open(), deletes itself when closed; Escape rejects; Tab stays
// inside; scrolls when the window is lower than it. Subclasses put their .ui on contentWidget().
class Sheet : public QDialog
{
    Q_OBJECT

public:
    // `over` is the window to cover; `width` a design width that narrows with the window.
    Sheet(const Theme& theme, QWidget* over, int width);

    QWidget* contentWidget() const;
    void open() override;

    // How far below the window's top the card begins, where there is room.
    void setTop(int top);
    // The last two entries of the content, what went wrong and the buttons, stay in view below what
    // scrolls.
    void pinFoot();
    // A click beside the card closes it: only where nothing typed can be lost.
    void setClosesOnClickBeside(bool closes);

    // Escape on a sheet that `hasUnsaved` says what it would lose first, by `say`; again, it
    // closes.
    void askBeforeClosing(std::function<bool()> hasUnsaved,
                          std::function<void(const QString&)> say);
    void reject() override;

    // Whether a sheet is open over this window; the shell's shortcuts rest meanwhile.
    static bool isOpenOver(const QWidget* window);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void showEvent(QShowEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void giveFocusBack();

private:
    void cover();
    int footHeight(int width) const;

    const Theme& m_theme;
    int m_width;
    int m_top;
    bool m_closesBeside = false;
    bool m_isAsked = false;
    std::function<bool()> m_hasUnsaved;
    std::function<void(const QString&)> m_sayUnsaved;
    QFrame* m_card;
    QScrollArea* m_scroll;
    QWidget* m_content;
    QFrame* m_rule; // between what scrolls and the foot
    QWidget* m_foot = nullptr;
    QPointer<QWidget> m_focusBefore;
};

} // namespace rapport
