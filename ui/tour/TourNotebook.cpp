// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tour/TourNotebook.h"

#include "notebook/Backups.h"
#include "notebook/Sample.h"

#include <QStandardPaths>
#include <QTimeZone>

namespace rapport
{
namespace
{

const auto longGiven = QStringLiteral("Mar\u00eda-Guadalupe Alexandra Wilhelmina");
const auto longFamily =
    QStringLiteral("Wolfeschlegelsteinhausenbergerdorff-Ram\u00edrez de Arellano");
const auto longTopic =
    QStringLiteral("Pneumonoultramicroscopicsilicovolcanoconiosis and other words that do not fit: "
                   "an evening with everyone who ever had to write them on a form");

Result<void> addLongNames(Edit& edit)
{
    Contact contact;
    contact.title = QStringLiteral("Prof");
    contact.given = longGiven;
    contact.family = longFamily;
    const Result<ContactId> who = edit.add(contact);
    if (!who)
        return tl::unexpected(who.error());
    Meeting meeting;
    meeting.topic = longTopic;
    meeting.place = longTopic;
    meeting.status = MeetingStatus::Planned;
    meeting.time.startOn = meeting.time.endOn = edit.now().date();
    meeting.time.startAt = edit.now().addSecs(-3600).toUTC();
    meeting.time.endAt = edit.now().addSecs(-600).toUTC();
    meeting.time.timeZone = edit.now().timeZone().id();
    meeting.participants = {{*who, Role::Speaker, longTopic}};
    if (const Result<MeetingId> added = edit.add(meeting); !added)
        return tl::unexpected(added.error());
    FollowUp followUp;
    followUp.contact = *who;
    followUp.dueOn = edit.now().date().addDays(-40);
    followUp.note = longTopic;
    followUp.title = QStringLiteral("Thank %1 %2").arg(longGiven, longFamily);
    if (const Result<FollowUpId> added = edit.add(followUp); !added)
        return tl::unexpected(added.error());
    return {};
}

} // namespace

Result<std::unique_ptr<Notebook>> openTourNotebook(const QDateTime& now)
{
    const QString path = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) +
                         QStringLiteral("/notebook.rapport");
    Result<std::unique_ptr<Notebook>> notebook = Notebook::open(path, Notebook::Mode::Create, now);
    if (!notebook)
        return notebook;
    if (const Result<ChangeSet> written = writeSample(**notebook, now); !written)
        return tl::unexpected(written.error());
    const QDateTime morning(now.date(), QTime(8, 10), now.timeZone());
    if (const auto copied = Backups(path).make(BackupReason::Daily, morning); !copied)
        return tl::unexpected(copied.error());
    return notebook;
}

Result<std::unique_ptr<Notebook>> openLongNames(const QDateTime& now)
{
    Result<std::unique_ptr<Notebook>> notebook = openSample(now);
    if (!notebook)
        return notebook;
    const Result<ChangeSet> added =
        (*notebook)->perform(QStringLiteral("Add long names"), now, addLongNames);
    if (!added)
        return tl::unexpected(added.error());
    return notebook;
}

} // namespace rapport
