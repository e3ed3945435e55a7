// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QStringList>
#include <QTimer>

namespace rapport
{

// A folder of the student's choice (off by default): a file that comes into it is offered as an
// import, never brought in by itself, and afterwards lies in its folder "done".
class Inbox : public QObject
{
    Q_OBJECT

public:
    explicit Inbox(QObject* parent = nullptr);

    // Chosen on this computer; empty: off.
    static QString folder();
    static void setFolder(const QString& folder);

    // Watches what is chosen by now.
    void follow();
    // Those of `paths` that lie in the folder were brought in.
    void putAway(const QStringList& paths);

signals:
    void arrived(const QStringList& files); // all that wait, once nothing more has come for a while

private:
    void look();
    QStringList waiting() const;

    QString m_folder;
    QFileSystemWatcher m_watcher;
    QTimer m_settle;
    QStringList m_offered;
};

} // namespace rapport
