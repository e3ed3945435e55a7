// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QTextBrowser>

namespace rapport
{

// Markdown notes as they read, or plain words, as high as they are. HTML in them stays text,
// nothing is loaded, and a link is only reported.
class NotesView : public QTextBrowser
{
    Q_OBJECT

public:
    explicit NotesView(QWidget* parent = nullptr);

    void setNotes(const QString& markdown);
    void setWords(const QString& plain);
    QVariant loadResource(int type, const QUrl& name) override;

signals:
    void linkActivated(const QUrl& url);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void moveEvent(QMoveEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void airLines();
    void fit();
    QWidget* ringParent() const;
    void placeRing();

    QPointer<QFrame> m_ring; // shows the focus
};

} // namespace rapport
