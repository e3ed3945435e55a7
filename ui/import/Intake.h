// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/Context.h"

#include <QObject>
#include <QStringList>

class QDropEvent;
class QVBoxLayout;

namespace rapport
{

class Inbox;
class InboxNote;

// Everything by which files come into the window: the action, a drop on it, the inbox folder.
// Each ends in a sheet that shows what they would bring.
class Intake : public QObject
{
    Q_OBJECT

public:
    // Takes the drops on the window of `context`; says above what is in `rows` that files wait.
    Intake(const Context& context, QVBoxLayout* rows, QWidget* window);

    // Unless a sheet is open. Without paths the sheet asks for files.
    void open(const QStringList& paths = {});
    // Looks at the inbox folder that is chosen by now.
    void follow();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void openArchive(const QString& path);
    void takeDrop(QDropEvent& event);
    void offer(const QStringList& files);

    const Context m_context;
    QVBoxLayout* m_rows;
    QWidget* m_window;
    Inbox* m_inbox;
    InboxNote* m_note = nullptr; // made with the first file that waits
};

} // namespace rapport
