// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/CaptureOperations.h"

#include "notebook/DraftSaving.h"

#include <QCoreApplication>

namespace rapport
{
namespace
{

QString captureText(const char* text)
{
    return QCoreApplication::translate("CaptureOperations", text);
}

std::vector<Contact> contactsOf(const Lookup& lookup, const std::vector<ContactId>& ids)
{
    std::vector<Contact> contacts;
    for (const ContactId id : ids)
        if (std::optional<Contact> contact = lookup.contact(id))
            contacts.push_back(std::move(*contact));
    return contacts;
}

QStringList ownKinds(const Lookup& lookup)
{
    const std::vector<QString>& builtIn = builtInMeetingKinds();
    QStringList own;
    for (const QString& kind : lookup.meetingKinds())
        if (std::find(builtIn.begin(), builtIn.end(), kind) == builtIn.end())
            own << kind;
    return own;
}

QStringList listOf(const std::vector<QString>& texts)
{
    return {texts.begin(), texts.end()};
}

QString operationName(const Draft& draft)
{
    if (draft.meeting && draft.meeting->status == MeetingStatus::Planned)
        return captureText(QT_TRANSLATE_NOOP("CaptureOperations", "Plan a meeting"));
    if (draft.meeting)
        return captureText(QT_TRANSLATE_NOOP("CaptureOperations", "Log a meeting"));
    if (!draft.interactions.empty())
        return captureText(QT_TRANSLATE_NOOP("CaptureOperations", "Log a contact"));
    return captureText(QT_TRANSLATE_NOOP("CaptureOperations", "Add a follow-up"));
}

} // namespace

CaptureContext captureContext(const Lookup& lookup, const QDateTime& now, const QLocale& locale)
{
    CaptureContext context;
    context.now = now;
    context.locale = locale;
    context.myYear = lookup.profile().year;
    context.settings = lookup.settings();
    context.groups = listOf(lookup.groupNames());
    context.ownSpecialties = listOf(lookup.ownSpecialties());
    context.ownMeetingKinds = ownKinds(lookup);
    context.byName = [&lookup](const QString& given, const QString& family) {
        return contactsOf(lookup, lookup.contactsByName(given, family));
    };
    context.byGiven = [&lookup](const QString& given) {
        return contactsOf(lookup, lookup.contactsByGiven(given));
    };
    context.byEmail = [&lookup](const QString& address) {
        return contactsOf(lookup, lookup.contactsByEmail(address));
    };
    return context;
}

Result<Logged> log(Notebook& notebook, const Draft& draft, const QDateTime& now, MeetingId planned)
{
    Logged logged;
    Result<ChangeSet> changes =
        notebook.perform(operationName(draft), now, [&](Edit& edit) -> Result<void> {
            return DraftSaving(notebook.lookup(), edit, draft, logged).save(planned);
        });
    if (!changes)
        return tl::unexpected(changes.error());
    logged.changes = std::move(*changes);
    return logged;
}

Result<ChangeSet> markMissed(Notebook& notebook, MeetingId id, const QDateTime& now)
{
    const QString name = captureText(QT_TRANSLATE_NOOP("CaptureOperations", "Didn’t go"));
    return notebook.perform(name, now, [&](Edit& edit) -> Result<void> {
        std::optional<Meeting> meeting = notebook.lookup().meeting(id);
        if (!meeting || meeting->trashedAt)
            return tl::unexpected(
                Error{Error::Kind::NotFound,
                      captureText(QT_TRANSLATE_NOOP("CaptureOperations", "This meeting")),
                      {},
                      {}});
        meeting->status = MeetingStatus::Missed;
        return edit.update(*meeting);
    });
}

} // namespace rapport
