// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/TempNotebook.h"
#include "ui/Context.h"
#include "ui/Shell.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Remembered.h"

#include <QApplication>
#include <QStringList>
#include <QWidget>
#include <optional>

namespace rapport
{

// Writes down what a page asks of its window.
class FakeShell final : public Shell
{
public:
    void show(Place value) override { place = value; }
    void show(ContactId id) override { contact = id; }
    void show(MeetingId id) override { meeting = id; }
    void show(FollowUpId id) override { followUp = id; }
    void show(BatchId id) override { batch = id; }
    void logMeeting(const QString& text, MeetingId id) override
    {
        line = text;
        planned = id;
        ++logged;
    }
    void edit(ContactId id) override { editedContact = id; }
    void edit(MeetingId id) override { editedMeeting = id; }
    void edit(GroupId id) override { editedGroup = id; }
    void edit(FollowUpId id, ContactId forContact) override
    {
        editedFollowUp = id;
        followUpFor = forContact;
    }
    void importFiles(const QStringList&) override { ++importsAsked; }
    void logInteraction(ContactId id) override { interactionWith = id; }
    void exportContacts(const std::vector<ContactId>& ids) override { exported = ids; }
    void showQrCode(ContactId id) override { qrCode = id; }
    Calendar calendar() const override { return keptCalendar; }
    void keepCalendarIn(const QString& folder) override { keptCalendar = {folder, {}}; }
    bool hidesNotes() const override { return hidden; }
    void sayDone(const QString& words) override { said << words; }
    void sayImported(const QString& words) override { said << words; }
    void sayError(const Error& error) override { errors.push_back(error); }
    void refresh() override { ++refreshed; }
    QWidget* window() override { return &host; }

    QWidget host;
    std::optional<Place> place;
    ContactId contact;
    MeetingId meeting;
    FollowUpId followUp;
    BatchId batch;
    QString line;
    MeetingId planned;
    int logged = 0;
    int importsAsked = 0;
    int refreshed = 0;
    ContactId editedContact;
    MeetingId editedMeeting;
    std::optional<GroupId> editedGroup;
    std::optional<FollowUpId> editedFollowUp;
    ContactId followUpFor;
    ContactId interactionWith;
    std::vector<ContactId> exported;
    ContactId qrCode;
    Calendar keptCalendar;
    bool hidden = false;
    QStringList said;
    std::vector<Error> errors;
};

// A notebook with all that a page needs around it.
struct PageFixture {
    TempNotebook book;
    Theme theme;
    FakeShell shell;
    Context context{book.notebook(), book.clock, theme, shell};

    PageFixture()
    {
        Remembered().clear(); // each case is a first start
        theme.applyTo(*qApp);
    }

    // Shows it as the active window at once: keys of actions reach no other.
    static void bringUp(QWidget& window)
    {
        window.show();
        QApplication::setActiveWindow(&window);
    }
};

} // namespace rapport
