// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tour/TourNotebook.h"

#include "notebook/Backups.h"
#include "notebook/Sample.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTimeZone>

namespace rapport
{

const QString TourNames::given = QStringLiteral("Mar\u00eda-Guadalupe Alexandra Wilhelmina");
const QString TourNames::family =
    QStringLiteral("Wolfeschlegelsteinhausenbergerdorff-Ram\u00edrez de Arellano");
const QString TourNames::topic =
    QStringLiteral("Pneumonoultramicroscopicsilicovolcanoconiosis and other words that do not fit: "
                   "an evening with everyone who ever had to write them on a form");

const QString TourNames::tag = QStringLiteral("LinkedIn 2026");

namespace
{

constexpr qint64 pagesHarmed = 8, firstHarmed = 30;

Result<void> addLongNames(Edit& edit)
{
    Contact contact;
    contact.title = QStringLiteral("Prof");
    contact.given = TourNames::given;
    contact.family = TourNames::family;
    const Result<ContactId> who = edit.add(contact);
    if (!who)
        return tl::unexpected(who.error());
    Meeting meeting;
    meeting.topic = TourNames::topic;
    meeting.place = TourNames::topic;
    meeting.status = MeetingStatus::Planned;
    meeting.time.startOn = meeting.time.endOn = edit.now().date();
    meeting.time.startAt = edit.now().addSecs(-3600).toUTC();
    meeting.time.endAt = edit.now().addSecs(-600).toUTC();
    meeting.time.timeZone = edit.now().timeZone().id();
    meeting.participants = {{*who, Role::Speaker, TourNames::topic}};
    if (const Result<MeetingId> added = edit.add(meeting); !added)
        return tl::unexpected(added.error());
    Contact twin; // of the cardiology fellow in the sample, as an import would have brought him
    twin.given = QStringLiteral("Hai");
    twin.family = QStringLiteral("Nguyen");
    twin.emails = {{QStringLiteral("hnguyen@example.edu"), {}}};
    twin.phones = {{QStringLiteral("(312) 555-0142"), {}}};
    twin.tags = {TourNames::tag};
    if (const Result<ContactId> added = edit.add(twin); !added)
        return tl::unexpected(added.error());
    FollowUp followUp;
    followUp.contact = *who;
    followUp.dueOn = edit.now().date().addDays(-40);
    followUp.note = TourNames::topic;
    followUp.title = QStringLiteral("Thank %1 %2").arg(TourNames::given, TourNames::family);
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
    for (const int daysAgo : {9, 2, 1, 0}) {
        const QDateTime morning(now.date().addDays(-daysAgo), QTime(8, 10), now.timeZone());
        if (const auto copied = Backups(path).make(BackupReason::Daily, morning); !copied)
            return tl::unexpected(copied.error());
    }
    return notebook;
}

Result<Error> makeDamagedNotebook(const QDateTime& now)
{
    const QString folder =
        QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/old");
    QDir(folder).removeRecursively(); // the other theme's
    const QString path = folder + QStringLiteral("/notebook.rapport");
    {
        const auto notebook = Notebook::open(path, Notebook::Mode::Create, now);
        if (!notebook)
            return tl::unexpected(notebook.error());
        if (const auto written = writeSample(**notebook, now); !written)
            return tl::unexpected(written.error());
    }
    const QDateTime morning(now.date(), QTime(8, 10), now.timeZone());
    if (const auto copied = Backups(path).make(BackupReason::Daily, morning); !copied)
        return tl::unexpected(copied.error());
    QFile file(path);
    if (file.open(QFile::ReadWrite) && file.seek(firstHarmed * 4096))
        file.write(QByteArray(pagesHarmed * 4096, '\0'));
    file.close();
    const Result<void> sound = Backups(path).check();
    return sound ? Result<Error>(Error{Error::Kind::Internal, path, {}, {}}) : sound.error();
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
    const Lookup& lookup = (*notebook)->lookup();
    const ContactId first = lookup.contacts({}).front();
    Contact aside = *lookup.contact(lookup.contacts({}).back());
    aside.archivedAt = now.toUTC();
    const MeetingId last = lookup.meetings({}, now).back();
    const Result<ChangeSet> trashed =
        (*notebook)->perform(QStringLiteral("Delete"), now, [&](Edit& edit) {
            return edit.trash(first).and_then([&] { return edit.trash(last); }).and_then([&] {
                return edit.update(aside);
            });
        });
    if (!trashed)
        return tl::unexpected(trashed.error());
    return notebook;
}

} // namespace rapport
