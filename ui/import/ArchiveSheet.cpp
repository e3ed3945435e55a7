// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/ArchiveSheet.h"

#include "domain/Clock.h"
#include "domain/ErrorText.h"
#include "exchange/plan/FileReading.h"
#include "notebook/Backups.h"
#include "notebook/Notebook.h"
#include "notebook/archive/ArchiveImport.h"
#include "ui/Shell.h"
#include "ui/import/ArchiveCountModel.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/ReadingOrder.h"
#include "ui/widgets/SheetKeys.h"
#include "ui_ArchiveSheet.h"

#include <QFile>
#include <QFileInfo>
#include <QHeaderView>
#include <QPointer>
#include <QTimer>
#include <QUuid>
#include <atomic>

namespace rapport
{
namespace
{

constexpr int mostRemarksShown = 4; // without scrolling

QString remarksOf(const ArchiveImport& import)
{
    QStringList remarks;
    for (const auto& all : {import.skipped, import.converted})
        for (const FileRemark& remark : all)
            remarks << ArchiveSheet::tr("Line %1: %2")
                           .arg(QLocale().toString(remark.line), remark.text);
    return remarks.join(u'\n');
}

} // namespace

struct ArchiveSheet::Taking {
    QString path;
    QString notebook;
    How how;
    std::atomic<qint64> bytes = 0; // read so far
    std::optional<ArchiveImport> import;

    Result<void> operator()(Edit& edit)
    {
        QFile file(path);
        if (!file.open(QFile::ReadOnly))
            return tl::unexpected(
                Error{Error::Kind::Unreadable, QFileInfo(path).fileName(), file.errorString(), {}});
        if (how == How::Write && !notebook.isEmpty())
            if (const auto made = Backups(notebook).make(BackupReason::Import, edit.now()); !made)
                return tl::unexpected(made.error());
        Result<ArchiveImport> taken = takeArchive(edit, [&](char* to, std::size_t size) {
            const qint64 read = std::max<qint64>(0, file.read(to, static_cast<qint64>(size)));
            bytes += read;
            return static_cast<std::size_t>(read);
        });
        if (!taken)
            return tl::unexpected(named(taken.error()));
        import = std::move(*taken);
        // An error is how an operation takes back all it wrote.
        return how == How::Write ? Result<void>() : tl::unexpected(Error{});
    }

private:
    Error named(Error error) const
    {
        if (error.kind == Error::Kind::Damaged || error.kind == Error::Kind::Newer)
            error.what = QFileInfo(path).fileName();
        return error;
    }
};

bool ArchiveSheet::isArchive(const QString& path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) && beginningOf(file).format == FileFormat::Archive;
}

ArchiveSheet::ArchiveSheet(const Context& context, const QString& path)
    : Sheet(context.theme, context.shell.window(), context.theme.measure("sheet"))
    , m_context(context)
    , m_path(path)
    , m_ui(std::make_unique<Ui::ArchiveSheet>())
    , m_counts(new ArchiveCountModel(this))
    , m_look(new QTimer(this))
{
    setObjectName(QStringLiteral("ArchiveSheet"));
    setWindowTitle(tr("Import an archive"));
    m_ui->setupUi(contentWidget());
    m_ui->file->setText(
        tr("%1: everything of a notebook, as Rapport exports it.").arg(QFileInfo(path).fileName()));
    m_ui->counts->setModel(m_counts);
    m_ui->counts->verticalHeader()->hide();
    m_ui->counts->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_ui->remarks->hide();
    m_ui->error->hide();
    wireSheet(*this, *m_ui->importAll, *m_ui->cancel, [this] { take(How::Write); });
    constexpr std::chrono::milliseconds betweenLooks{100};
    m_look->setInterval(betweenLooks);
    connect(m_look, &QTimer::timeout, this, [this, size = QFileInfo(path).size()] {
        m_ui->progress->setValue(
            static_cast<int>(m_taking->bytes * 100 / std::max<qint64>(1, size)));
    });
    setReadingOrder({m_ui->remarks, m_ui->cancel, m_ui->importAll});
    take(How::OnlyLook);
}

ArchiveSheet::~ArchiveSheet() = default;

void ArchiveSheet::take(How how)
{
    if (m_isRunning)
        return;
    m_taking = std::make_shared<Taking>();
    m_taking->path = m_path;
    m_taking->notebook = m_context.notebook.path();
    m_taking->how = how;
    setRunning(true);
    const QPointer<ArchiveSheet> sheet(this);
    m_context.notebook.performLater(
        tr("Import %1").arg(QFileInfo(m_path).fileName()), m_context.clock.now(),
        [taking = m_taking](Edit& edit) { return (*taking)(edit); },
        how == How::Write ? QUuid::createUuid().toString(QUuid::WithoutBraces) : QString(),
        [sheet, how](const Result<ChangeSet>& result) {
            if (sheet)
                sheet->finish(how, result);
        });
}

void ArchiveSheet::finish(How how, const Result<ChangeSet>& result)
{
    setRunning(false);
    const bool isTaken = m_taking->import && (result || how == How::OnlyLook);
    m_ui->error->setText(isTaken ? QString() : errorText(result.error()));
    m_ui->error->setVisible(!isTaken);
    if (isTaken && how == How::OnlyLook)
        showCounts();
    if (!isTaken || how == How::OnlyLook)
        return;
    const ArchiveCount total = m_taking->import->total();
    m_context.shell.sayDone(
        tr("Imported %1 from %2.")
            .arg(QLocale().toString(total.added + total.updated), QFileInfo(m_path).fileName()));
    emit imported({m_path});
    accept();
}

void ArchiveSheet::showCounts()
{
    const ArchiveCount total = m_taking->import->total();
    const int written = total.added + total.updated;
    m_counts->setCounts(m_taking->import->counts);
    m_ui->remarks->setPlainText(remarksOf(*m_taking->import));
    const int remarks = m_ui->remarks->blockCount();
    const int lines = std::clamp(remarks, 1, mostRemarksShown);
    m_ui->remarks->setFixedHeight(lines * m_ui->remarks->fontMetrics().lineSpacing() +
                                  m_context.theme.measure("space-xl"));
    m_ui->remarks->setVisible(!m_ui->remarks->toPlainText().isEmpty());
    m_ui->importAll->setText(written > 0 ? tr("Import %1").arg(QLocale().toString(written))
                                         : tr("Import"));
    m_ui->importAll->setEnabled(written > 0);
    if (written == 0)
        m_ui->file->setText(
            tr("All that %1 holds is here already.").arg(QFileInfo(m_path).fileName()));
    (written > 0 ? m_ui->importAll : m_ui->cancel)->setFocus();
}

void ArchiveSheet::setRunning(bool running)
{
    m_isRunning = running;
    m_ui->progress->setValue(0);
    m_ui->progress->setVisible(running);
    m_ui->importAll->setEnabled(!running && m_counts->rowCount() > 0);
    if (running)
        m_look->start();
    else
        m_look->stop();
}

void ArchiveSheet::reject()
{
    if (m_isRunning)
        m_context.notebook.stop();
    if (!m_isRunning || m_taking->how == How::OnlyLook)
        Sheet::reject();
}

} // namespace rapport
