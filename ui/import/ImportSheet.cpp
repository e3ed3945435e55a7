// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/ImportSheet.h"

#include "domain/Clock.h"
#include "domain/ErrorText.h"
#include "notebook/Backups.h"
#include "notebook/Notebook.h"
#include "notebook/import/Import.h"
#include "ui/Shell.h"
#include "ui/import/ArchiveSheet.h"
#include "ui/import/DroppedFiles.h"
#include "ui/import/ImportChangeDelegate.h"
#include "ui/import/ImportChangeModel.h"
#include "ui/import/ImportChips.h"
#include "ui/import/ImportColumns.h"
#include "ui/import/ImportJob.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/ReadingOrder.h"
#include "ui/widgets/Remembered.h"
#include "ui/widgets/Rows.h"
#include "ui/widgets/SheetKeys.h"
#include "ui/widgets/Widgets.h"
#include "ui_ImportSheet.h"

#include <QAction>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QShortcut>
#include <QStandardPaths>
#include <QTimer>
#include <QUuid>
#include <algorithm>

namespace rapport
{
namespace
{

constexpr int importSheetWidth = 860;
const auto folderKey = QStringLiteral("import/folder");

// On the writer's worker: the verified copy first (S2), then all of it or nothing.
Result<void> copyAndWrite(Edit& edit, Import& import, const QString& notebook,
                          std::atomic_int& percent)
{
    if (!notebook.isEmpty())
        if (const auto copied = Backups(notebook).make(BackupReason::Import, edit.now()); !copied)
            return tl::unexpected(copied.error());
    return write(edit, import, [&](qint64 done, qint64 total) {
        percent = static_cast<int>(done * 100 / std::max<qint64>(1, total));
    });
}

bool isAllKnown(const ImportPlan& plan)
{
    return !plan.items.empty() &&
           std::all_of(plan.items.begin(), plan.items.end(),
                       [](const ImportItem& item) { return item.verdict == ImportVerdict::Same; });
}

} // namespace

ImportSheet::ImportSheet(const Context& context, const QStringList& paths)
    : Sheet(context.theme, context.shell.window(), importSheetWidth)
    , m_context(context)
    , m_ui(std::make_unique<Ui::ImportSheet>())
    , m_job(new ImportJob(context.notebook, this))
    , m_model(new ImportListModel(this))
    , m_changes(new ImportChangeModel(this))
    , m_list(new RowList(context.theme, RowDelegate::Leading::TickAndFace, RowList::Frame::Cards))
    , m_look(new QTimer(this))
{
    setObjectName(QStringLiteral("ImportSheet"));
    setWindowTitle(tr("Import"));
    m_ui->setupUi(contentWidget());
    setAcceptDrops(true);
    m_list->setModel(m_model);
    m_list->setObjectName(QStringLiteral("importList"));
    m_list->setAccessibleName(tr("What the files bring"));
    connect(m_model, &QAbstractItemModel::modelReset, this,
            [this] { m_list->setEnabled(!m_isWriting && m_model->rowCount() > 0); });
    auto* place = new QVBoxLayout(m_ui->listPlace);
    place->setContentsMargins(0, 0, 0, 0);
    place->addWidget(m_list);
    m_nothing = new EmptyState(
        context.theme, QStringLiteral("people"), tr("Drop files here"),
        tr("vCard, iCalendar or CSV, as phones, calendars, LinkedIn and other address books write "
           "them. You see first what they bring; nothing is written before you say so."),
        nullptr);
    place->addWidget(m_nothing);
    m_ui->changes->setModel(m_changes);
    m_ui->changes->setItemDelegate(new ImportChangeDelegate(context.theme, this));
    m_chips = new ImportChips(context.theme, *m_model, *m_ui->chips);
    makeAnswers();
    m_columns = new ImportColumns(context.theme, *m_ui, this);
    connect(m_columns, &ImportColumns::changed, this, &ImportSheet::readAgain);
    wire();
    showCounts();
    showItem(0);
    setRunning(false);
    sayErrors({});
    if (!paths.isEmpty())
        read(paths);
    setReadingOrder({m_ui->add, m_ui->chips, m_ui->showColumns, m_ui->columnsPart, m_list,
                     m_ui->detail, m_ui->tag, m_ui->cancel, m_ui->importAll});
    m_ui->add->setFocus();
}

ImportSheet::~ImportSheet() = default;

void ImportSheet::wire()
{
    wireSheet(*this, *m_ui->importAll, *m_ui->cancel, [this] { write(); });
    connect(m_ui->add, &QPushButton::clicked, this, &ImportSheet::askForFiles);
    connect(new QShortcut(QKeySequence::Open, this), &QShortcut::activated, this,
            &ImportSheet::askForFiles);
    connect(m_job, &ImportJob::finished, this, &ImportSheet::show);
    connect(m_job, &ImportJob::progressed, m_ui->progress, &QProgressBar::setValue);
    connect(m_model, &ImportListModel::planChanged, this, &ImportSheet::showCounts);
    connect(m_changes, &ImportChangeModel::dataChanged, this,
            [this] { m_model->itemChanged(m_list->currentId()); });
    connect(m_list, &RowList::ticked, m_model, &ImportListModel::toggle);
    connect(m_list, &RowList::currentIdChanged, this, &ImportSheet::showItem);
    connect(m_ui->candidate, &QComboBox::activated, this, &ImportSheet::choose);
    connect(m_ui->rest, &QPushButton::clicked, this, [this] {
        if (const ImportItem* item = m_model->item(m_list->currentId()))
            answer(item->answer, true);
    });
    constexpr std::chrono::milliseconds betweenLooks{100};
    m_look->setInterval(betweenLooks);
    connect(m_look, &QTimer::timeout, this, [this] { m_ui->progress->setValue(*m_percent); });
}

// Painted on the row; by key and in the context menu as well.
void ImportSheet::makeAnswers()
{
    constexpr std::array keys{Qt::Key_A, Qt::Key_S, Qt::Key_X};
    const QStringList words = answerWords();
    for (int i = 0; i < words.size(); ++i) {
        auto* action = new QAction(words[i], this);
        const auto at = static_cast<size_t>(i);
        action->setShortcut(keys.at(at));
        connect(action, &QAction::triggered, this,
                [this, given = importAnswers.at(at)] { answer(given, false); });
        m_list->addRowAction(action, false);
        m_answers << action;
    }
    connect(m_list, &RowList::chosen, this, [this](qint64, int choice) {
        answer(importAnswers.at(static_cast<size_t>(choice)), false);
    });
}

void ImportSheet::askForFiles()
{
    if (m_isWriting)
        return;
    const QString downloads = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
    auto* dialog =
        new QFileDialog(this, tr("Import"), Remembered().value(folderKey, downloads).toString(),
                        tr("Contacts, calendars and tables (*.vcf *.ics *.csv *.json "
                           "*.vcs *.ical *.txt);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList& paths) {
        Remembered().setValue(folderKey, QFileInfo(paths.first()).absolutePath());
        read(paths);
    });
    dialog->open();
}

// All of them anew: the later files are matched with the earlier ones.
void ImportSheet::read(const QStringList& paths)
{
    if (m_paths.isEmpty() && paths.size() == 1 && ArchiveSheet::isArchive(paths.front())) {
        reject();
        emit archiveChosen(paths.front());
        return;
    }
    for (const QString& path : paths)
        if (!m_paths.contains(path))
            m_paths << path;
    readAgain();
}

void ImportSheet::readAgain()
{
    m_model->setPlan(nullptr);
    if (m_import)
        m_answered = std::move(m_import);
    m_import.reset();
    showCounts();
    showItem(0);
    setRunning(true);
    m_job->start(m_paths, rememberedMappings(), m_context.clock.now());
}

void ImportSheet::show(const std::shared_ptr<Import>& import, const std::vector<Error>& errors,
                       const std::vector<ImportTable>& tables)
{
    m_import = import;
    if (m_answered)
        keepAnswers(m_answered->plan, m_import->plan);
    m_columns->setTables(tables);
    setRunning(false);
    m_model->setPlan(&m_import->plan);
    showCounts();
    sayErrors(errors);
    m_list->setCurrentToFirst();
    if (!m_ui->showColumns->isChecked())
        m_list->setFocus();
}

void ImportSheet::showCounts()
{
    m_chips->count();
    fitList();
    const int written = m_import ? countWritten(m_import->plan) : 0;
    m_ui->importAll->setText(written > 0 ? tr("Import %1").arg(QLocale().toString(written))
                                         : tr("Import"));
    m_ui->importAll->setEnabled(written > 0 && !m_isWriting);
    m_ui->hint->setText(m_import && isAllKnown(m_import->plan)
                            ? tr("All of it is known already.")
                            : tr("Undo takes all of it back, for 30 days."));
    m_nothing->setVisible(m_paths.isEmpty());
    m_list->setVisible(!m_paths.isEmpty());
    m_ui->chips->setVisible(!m_paths.isEmpty());
    QStringList files;
    if (m_import)
        for (const ImportFile& file : m_import->plan.files)
            files << tr("%1: %2").arg(file.name, file.formatName);
    m_ui->files->setText(files.isEmpty() ? tr("Contacts, calendars and tables of other programs.")
                                         : files.join(QStringLiteral(", ")));
}

void ImportSheet::showItem(qint64 id)
{
    ImportItem* item = m_model->item(id);
    const bool isQuestion = item && item->verdict == ImportVerdict::Conflict;
    std::vector<ImportChange>* changes = nullptr;
    if (isQuestion && item->answer == ImportAnswer::SamePerson)
        changes = &item->candidates[item->candidate].changes;
    else if (item && item->verdict == ImportVerdict::Update)
        changes = &item->changes;
    m_changes->setChanges(changes);
    m_ui->detail->setVisible(isQuestion || changes);
    m_ui->changes->setVisible(changes != nullptr);
    const int lines = m_changes->rowCount() * m_ui->changes->sizeHintForRow(0);
    m_ui->changes->setFixedHeight(
        std::min(lines + m_context.theme.measure("space-s"), 2 * m_context.theme.measure("row")));
    for (QAction* action : std::as_const(m_answers))
        action->setEnabled(isQuestion);
    if (!item)
        return;
    const QString where = m_model->whereIs(item->file, item->line);
    m_ui->reason->setText(isQuestion ? where : tr("%1 · %2").arg(item->reason, where));
    showCandidates(*item);
    m_ui->rest->setVisible(isQuestion && m_model->count(ImportListModel::Which::ToDecide) > 1);
    const bool isSame = item->answer == ImportAnswer::SamePerson;
    m_ui->rest->setText(isSame ? tr("The rest too, each as the likeliest")
                               : tr("Do the same for the rest"));
    m_ui->rest->setToolTip(isSame ? tr("Of those you know, each is taken for the one that is most "
                                       "like them")
                                  : tr("Answer all that are to decide like this one"));
}

// One alone is named by the row.
void ImportSheet::showCandidates(const ImportItem& item)
{
    m_ui->candidate->setVisible(item.verdict == ImportVerdict::Conflict &&
                                item.candidates.size() > 1);
    m_ui->candidate->clear();
    for (const ImportCandidate& each : item.candidates)
        m_ui->candidate->addItem(tr("%1 · %2").arg(each.title, each.reason));
    m_ui->candidate->setCurrentIndex(static_cast<int>(item.candidate));
}

void ImportSheet::choose(int candidate)
{
    ImportItem* item = m_model->item(m_list->currentId());
    if (!item || candidate < 0 || static_cast<size_t>(candidate) >= item->candidates.size())
        return;
    item->candidate = static_cast<size_t>(candidate);
    answer(ImportAnswer::SamePerson, false);
}

void ImportSheet::answer(ImportAnswer answer, bool forRest)
{
    const qint64 id = m_list->currentId();
    const ImportItem* item = m_model->item(id);
    if (!item || item->verdict != ImportVerdict::Conflict)
        return;
    m_model->answer(id, answer, forRest);
    showItem(id);
}

void ImportSheet::write()
{
    if (m_isWriting || !m_import || countWritten(m_import->plan) == 0)
        return;
    m_isWriting = true;
    setRunning(true);
    m_import->plan.tag = m_ui->tag->text().trimmed();
    m_import->batch.uid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_percent = std::make_shared<std::atomic_int>(0);
    m_look->start();
    const QPointer<ImportSheet> sheet(this);
    m_context.notebook.performLater(
        operationName(m_import->plan), m_context.clock.now(),
        [import = m_import, percent = m_percent, path = m_context.notebook.path()](Edit& edit) {
            return copyAndWrite(edit, *import, path, *percent);
        },
        m_import->batch.uid,
        [sheet](const Result<ChangeSet>& result) {
            if (sheet)
                sheet->finish(result);
        });
}

void ImportSheet::finish(const Result<ChangeSet>& result)
{
    m_isWriting = false;
    m_look->stop();
    setRunning(false);
    if (!result) {
        sayErrors({result.error()});
        return;
    }
    const ImportPlan& plan = m_import->plan;
    const QString from =
        plan.files.size() == 1 ? plan.files.front().name : tr("%1 files").arg(plan.files.size());
    m_context.shell.sayImported(
        tr("Imported %1 from %2.").arg(QLocale().toString(countWritten(plan)), from));
    emit imported(m_paths);
    accept();
}

void ImportSheet::setRunning(bool running)
{
    m_ui->progress->setValue(0);
    m_ui->progress->setVisible(running);
    m_ui->add->setEnabled(!m_isWriting);
    m_list->setEnabled(!m_isWriting && m_model->rowCount() > 0); // else nothing to go to
    m_ui->detail->setEnabled(!m_isWriting);
    m_ui->tag->setEnabled(!m_isWriting);
    m_ui->importAll->setEnabled(!running && m_import && countWritten(m_import->plan) > 0);
    m_ui->cancel->setText(m_isWriting ? tr("Stop") : tr("Cancel"));
}

void ImportSheet::sayErrors(const std::vector<Error>& errors)
{
    QStringList sentences;
    for (const auto* some : {&std::as_const(m_refused), &errors})
        for (const Error& error : *some)
            sentences << errorText(error);
    m_ui->error->setText(sentences.join(u'\n'));
    m_ui->error->setVisible(!sentences.isEmpty());
}

void ImportSheet::dragEnterEvent(QDragEnterEvent* event)
{
    if (!m_isWriting && event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void ImportSheet::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    const DroppedFiles dropped(*event->mimeData());
    m_refused = dropped.errors();
    sayErrors({});
    if (!dropped.paths().isEmpty())
        read(dropped.paths());
}

// In a low window the list gives way: what it asks is answered below it.
void ImportSheet::resizeEvent(QResizeEvent* event)
{
    Sheet::resizeEvent(event);
    fitList();
}

// As high as all that there is to see, whichever part of it is looked at, so that nothing jumps.
void ImportSheet::fitList()
{
    constexpr int fewestRows = 1;
    constexpr int fewestWhereLow = 4;
    const int row = m_context.theme.measure("row") + 1;
    const int rows = std::max({m_model->count(ImportListModel::Which::All),
                               m_model->count(ImportListModel::Which::Converted), fewestRows});
    m_list->setFixedHeight(std::min(rows * row, std::max(fewestWhereLow * row, height() / 2)));
}

void ImportSheet::reject()
{
    if (m_isWriting) {
        m_context.notebook.stop();
        return;
    }
    m_job->cancel();
    Sheet::reject();
}

} // namespace rapport
