// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/FileSection.h"

#include "domain/Clock.h"
#include "ui/Shell.h"
#include "ui/settings/ShownPath.h"
#include "ui/settings/TrashSheet.h"
#include "ui/widgets/DayText.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
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
    m_lastCopy = card->addRow(tr("Last copy"), tr("None yet"), {});
    m_trash->setText(tr("Open the trash"));
    m_trash->setAccessibleName(m_trash->text());
    m_trash->setToolTip(tr("What you deleted in the last 30 days"));
    card->addRow(tr("Trash"), tr("What you delete can be put back for 30 days"), {m_trash});
    FileSection::refresh();
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
    const auto copied = m_context.notebook.lastCopyAt();
    m_lastCopy->setText(copied ? tr("Checked and kept beside the notebook, %1")
                                     .arg(agoText(*copied, m_context.clock.now()))
                               : tr("None yet; one is made each day"));
}

} // namespace rapport
