// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/FileSection.h"

#include "domain/Clock.h"
#include "ui/Shell.h"
#include "ui/import/Inbox.h"
#include "ui/settings/BackupSheet.h"
#include "ui/settings/ShownPath.h"
#include "ui/settings/TrashSheet.h"
#include "ui/widgets/DayText.h"
#include "ui/widgets/Switch.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QUrl>

namespace rapport
{

FileSection::FileSection(const Context& context, SavedChanges& changes, QWidget* parent)
    : SettingsSection(context, changes, parent)
    , m_trash(new QPushButton(this))
    , m_noInbox(new QPushButton(tr("Turn off"), this))
    , m_noCalendar(new QPushButton(tr("Turn off"), this))
{
    auto* copy = new QPushButton(tr("Copy path"), this);
    auto* folder = new QPushButton(tr("Open folder"), this);
    copy->setToolTip(tr("Put the path on the clipboard"));
    folder->setToolTip(tr("Show the file in the file manager"));
    connect(copy, &QPushButton::clicked, this, &FileSection::copyPath);
    connect(folder, &QPushButton::clicked, this, &FileSection::openFolder);
    connect(m_trash, &QPushButton::clicked, this, [this] { (new TrashSheet(m_context))->open(); });

    SettingsCard* card = addCard();
    const QString path = context.notebook.path();
    card->addRow(tr("Your notebook"), path.isEmpty() ? tr("In memory only") : shownPath(path),
                 {copy, folder});
    for (QPushButton* button : {copy, folder}) {
        button->setAccessibleName(button->text());
        button->setVisible(!path.isEmpty());
    }
    auto* backups = new QPushButton(tr("Restore…"), this);
    backups->setAccessibleName(tr("Backups"));
    backups->setToolTip(tr("See the backups and bring one back"));
    backups->setEnabled(!path.isEmpty());
    connect(backups, &QPushButton::clicked, this, &FileSection::openBackups);
    m_lastCopy = card->addRow(tr("Backups"), tr("None yet"), {backups});
    m_trash->setText(tr("Open the trash"));
    m_trash->setAccessibleName(m_trash->text());
    m_trash->setToolTip(tr("What you deleted in the last 30 days"));
    card->addRow(tr("Trash"), tr("What you delete can be put back for 30 days"), {m_trash});
    auto* choose = new QPushButton(tr("Choose…"), this);
    choose->setAccessibleName(tr("Choose the inbox folder"));
    choose->setToolTip(tr("Files that come into it are offered as an import"));
    m_noInbox->setAccessibleName(tr("Turn the inbox folder off"));
    m_noInbox->setToolTip(tr("Watch no folder any more"));
    connect(choose, &QPushButton::clicked, this, &FileSection::chooseInbox);
    connect(m_noInbox, &QPushButton::clicked, this, [this] {
        Inbox::setFolder({});
        showInbox();
    });
    m_inbox = card->addRow(tr("Inbox folder"), tr("Off"), {choose, m_noInbox});
    showInbox();
    addCalendar(*card);
    addCalendarKind(*card);
    FileSection::refresh();
}

void FileSection::addCalendar(SettingsCard& card)
{
    auto* choose = new QPushButton(tr("Choose…"), this);
    choose->setAccessibleName(tr("Choose the calendar folder"));
    choose->setToolTip(tr("Your follow-ups are kept there as a calendar file, without notes"));
    choose->setEnabled(!m_context.notebook.path().isEmpty());
    m_noCalendar->setAccessibleName(tr("Turn the calendar folder off"));
    m_noCalendar->setToolTip(tr("Write no calendar file any more; the last one stays"));
    connect(choose, &QPushButton::clicked, this, &FileSection::chooseCalendar);
    connect(m_noCalendar, &QPushButton::clicked, this, [this] {
        m_context.shell.keepCalendarIn({});
        showCalendar();
    });
    m_calendar = card.addRow(tr("Calendar folder"), tr("Off"), {choose, m_noCalendar});
    showCalendar();
}

void FileSection::addCalendarKind(SettingsCard& card)
{
    m_asEvents = new Switch(this);
    card.addRow(tr("Follow-ups as events"),
                tr("In that file, for calendars on phones that do not show tasks"), {m_asEvents});
    m_asEvents->setToolTip(tr("Each stands at its reminder for 15 minutes; done ones go away"));
    connect(m_asEvents, &QAbstractButton::clicked, this, [this](bool on) {
        m_changes.saveSettings(on ? tr("Keep follow-ups as events")
                                  : tr("Keep follow-ups as tasks"),
                               [on](Settings& all) { all.followUpsAsEvents = on; });
    });
}

void FileSection::chooseCalendar()
{
    auto* dialog = new QFileDialog(this, tr("Calendar folder"), m_context.shell.calendar().folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& folder) {
        m_context.shell.keepCalendarIn(folder);
        showCalendar();
    });
    dialog->open();
}

void FileSection::showCalendar()
{
    const Shell::Calendar calendar = m_context.shell.calendar();
    const QString folder = shownPath(calendar.folder);
    m_noCalendar->setVisible(!calendar.folder.isEmpty());
    if (calendar.folder.isEmpty())
        m_calendar->setText(tr("Off. Follow-ups can be kept as an .ics file that your phone or "
                               "calendar follows"));
    else if (calendar.failure.isEmpty())
        m_calendar->setText(tr("%1: rapport-follow-ups.ics, with reminders").arg(folder));
    else
        m_calendar->setText(calendar.failure);
}

// What went wrong meanwhile is told here, and only here.
void FileSection::showEvent(QShowEvent* event)
{
    showCalendar();
    SettingsSection::showEvent(event);
}

void FileSection::openBackups()
{
    auto* sheet = new BackupSheet(m_context);
    connect(sheet, &BackupSheet::backedUp, this, [this] {
        refresh();
        m_context.shell.refresh();
    });
    sheet->open();
}

void FileSection::chooseInbox()
{
    auto* dialog = new QFileDialog(this, tr("Inbox folder"), Inbox::folder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& folder) {
        Inbox::setFolder(folder);
        showInbox();
    });
    dialog->open();
}

void FileSection::showInbox()
{
    const QString folder = Inbox::folder();
    m_inbox->setText(folder.isEmpty() ? tr("Off. Files that come into a folder can be offered as "
                                           "an import")
                                      : shownPath(folder));
    m_noInbox->setVisible(!folder.isEmpty());
}

void FileSection::copyPath()
{
    QGuiApplication::clipboard()->setText(QDir::toNativeSeparators(m_context.notebook.path()));
    m_context.shell.sayDone(tr("The path is on the clipboard."));
}

void FileSection::openFolder()
{
    const QString folder = QFileInfo(m_context.notebook.path()).absolutePath();
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(folder)))
        emit m_changes.failed(
            tr("No file manager could be started. The notebook is in %1.").arg(folder));
}

void FileSection::refresh()
{
    m_asEvents->setChecked(settings().followUpsAsEvents);
    const auto copied = m_context.notebook.lastCopyAt();
    m_lastCopy->setText(copied ? tr("Checked and kept beside the notebook; the last %1")
                                     .arg(agoText(*copied, m_context.clock.now()))
                               : tr("None yet; one is made each day"));
}

} // namespace rapport
