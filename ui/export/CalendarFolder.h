// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"
#include "notebook/Notebook.h"
#include "ui/process/Worker.h"

#include <QTimer>

namespace rapport
{

class Clock;

// Keeps the follow-ups as a calendar file in a folder of the student's choice, whatever changes
// them, also while the window is closed (X4). Off without a folder. The choice belongs to this
// computer and to this notebook: the sample never takes its place.
class CalendarFolder : public QObject
{
    Q_OBJECT

public:
    CalendarFolder(Notebook& notebook, const Clock& clock, QObject* parent);

    QString folder() const { return m_folder; } // empty: none
    void setFolder(const QString& folder);
    QString file() const;
    // Of the last time; the next change tries again.
    std::optional<Error> failure() const { return m_failure; }

signals:
    void kept(); // or tried to

private:
    QString key() const;
    void look(const ChangeSet& changes);
    void write();
    void number(const Result<Notebook::Digests>& digests);
    void writeNumbered(const Notebook::Sequences& sequences);
    void finish(const Result<bool>& written);

    Notebook& m_notebook;
    const Clock& m_clock;
    QString m_folder;
    std::optional<Error> m_failure;
    QTimer m_pause; // after the last of several changes
    bool m_isWriting = false;
    bool m_isOutdated = false; // changed since it was read
    Worker m_worker;
};

} // namespace rapport
