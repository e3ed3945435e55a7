// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rapport
{

// Tells other programs that the file is open, beside SQLite's own locks. Those belong to the whole
// process, and are gone once any part of it closes the file, as a file dialog does that looks into
// each (https://www.sqlite.org/howtocorrupt.html, 2.2): the next program would take itself for the
// only one and delete the log from under this one. These last as long as the object.
class HeldLock
{
public:
    // Of a notebook that is open and has its log. Where the system knows no such locks: nothing.
    explicit HeldLock(const QString& path);
    // Only after the last connection: it closes the file, too.
    ~HeldLock();
    Q_DISABLE_COPY_MOVE(HeldLock)

    // Before the last connection closes, so that it may put the log away.
    void release() const;

private:
    int m_file;
    int m_index; // of the log: -shm
};

} // namespace rapport
