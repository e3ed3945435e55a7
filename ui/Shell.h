// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capture/Draft.h"
#include "domain/Error.h"
#include "notebook/ChangeSet.h"

class QWidget;

namespace rapport
{

// What pages and dialogs ask of the window that holds them.
class Shell
{
public:
    virtual ~Shell() = default;

    enum class Place { Today, Meetings, Contacts, FollowUps, Settings };
    virtual void show(Place place) = 0;
    virtual void show(ContactId id) = 0;
    virtual void show(MeetingId id) = 0;
    virtual void show(FollowUpId id) = 0;
    virtual void show(BatchId id) = 0; // the contacts of an import, or the meetings it brought

    // Capture (Ctrl+N): with words already in its line, or filling a planned meeting ("Log it").
    virtual void logMeeting(const QString& line = {}, MeetingId planned = {}) = 0;
    // Editors; an invalid id makes a new one.
    virtual void edit(ContactId id) = 0;
    virtual void edit(MeetingId id) = 0;
    virtual void edit(GroupId id) = 0;
    virtual void edit(FollowUpId id, ContactId forContact = {}) = 0;
    // The import sheet, with these files looked at already, or none yet.
    virtual void importFiles(const QStringList& paths = {}) = 0;
    virtual void logInteraction(ContactId id) = 0;

    // Takes these contacts out as a file; none: asks what.
    virtual void exportContacts(const std::vector<ContactId>& ids) = 0;

    virtual void showQrCode(ContactId id) = 0;
    // The folder in which follow-ups are kept as a calendar file (X4), and why the last time did
    // not work; empty: none.
    struct Calendar {
        QString folder;
        QString failure;
    };
    virtual Calendar calendar() const = 0;
    virtual void keepCalendarIn(const QString& folder) = 0;

    // S7: somebody else sees the screen; words written for oneself are not shown.
    virtual bool hidesNotes() const = 0;

    // "Done. Undo" at the bottom for 8 seconds; `said` is a whole sentence, "Thanked Dr. Okafor."
    virtual void sayDone(const QString& said) = 0;
    // The same of an import, with a way to what it brought.
    virtual void sayImported(const QString& said) = 0;
    // A banner with the error's sentence, until closed.
    virtual void sayError(const Error& error) = 0;
    // Reads anew what stands around the pages: counts, and when the last backup was made.
    virtual void refresh() = 0;
    // What dialogs are opened over.
    virtual QWidget* window() = 0;
};

} // namespace rapport
