// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/Intake.h"

#include "ui/Shell.h"
#include "ui/import/ArchiveSheet.h"
#include "ui/import/DroppedFiles.h"
#include "ui/import/ImportSheet.h"
#include "ui/import/Inbox.h"
#include "ui/import/InboxNote.h"
#include "ui/widgets/Sheet.h"

#include <QDropEvent>
#include <QMimeData>
#include <QVBoxLayout>

namespace rapport
{

Intake::Intake(const Context& context, QVBoxLayout* rows, QWidget* window)
    : QObject(window)
    , m_context(context)
    , m_rows(rows)
    , m_window(window)
    , m_inbox(new Inbox(this))
{
    window->setAcceptDrops(true);
    window->installEventFilter(this);
    connect(m_inbox, &Inbox::arrived, this, &Intake::offer);
}

void Intake::open(const QStringList& paths)
{
    if (Sheet::isOpenOver(m_window))
        return;
    if (paths.size() == 1 && ArchiveSheet::isArchive(paths.front()))
        return openArchive(paths.front());
    auto* sheet = new ImportSheet(m_context, paths);
    connect(sheet, &ImportSheet::imported, m_inbox, &Inbox::putAway);
    connect(sheet, &ImportSheet::archiveChosen, this, &Intake::openArchive);
    sheet->open();
}

void Intake::follow()
{
    m_inbox->follow();
}

void Intake::openArchive(const QString& path)
{
    auto* sheet = new ArchiveSheet(m_context, path);
    connect(sheet, &ArchiveSheet::imported, m_inbox, &Inbox::putAway);
    sheet->open();
}

bool Intake::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::Drop)
        return QObject::eventFilter(watched, event);
    auto& drop = static_cast<QDropEvent&>(*event);
    if (event->type() == QEvent::Drop)
        takeDrop(drop);
    else if (drop.mimeData()->hasUrls() && !Sheet::isOpenOver(m_window))
        drop.acceptProposedAction();
    return true;
}

void Intake::takeDrop(QDropEvent& event)
{
    event.acceptProposedAction();
    const DroppedFiles dropped(*event.mimeData());
    for (const Error& error : dropped.errors())
        m_context.shell.sayError(error);
    if (!dropped.paths().isEmpty())
        open(dropped.paths());
}

void Intake::offer(const QStringList& files)
{
    if (!m_note) {
        m_note = new InboxNote(m_context.theme);
        m_rows->insertWidget(0, m_note);
        connect(m_note, &InboxNote::wanted, this, &Intake::open);
    }
    m_note->offer(files);
}

} // namespace rapport
