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
#include "ui/import/ColumnsDelegate.h"
#include "ui/import/ColumnsModel.h"
#include "ui/import/DroppedFiles.h"
#include "ui/import/ImportChangeModel.h"
#include "ui/import/ImportChips.h"
#include "ui/import/ImportJob.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/ReadingOrder.h"
#include "ui/widgets/Rows.h"
#include "ui/widgets/SheetKeys.h"
#include "ui/widgets/Widgets.h"
#include "ui_ImportSheet.h"

#include <QButtonGroup>
#include <QDropEvent>
#include <QFileDialog>
#include <QHeaderView>
#include <QShortcut>
#include <QTimer>
#include <QUuid>

namespace rapport
{
namespace
{

constexpr int importSheetWidth = 860;

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

} // namespace

ImportSheet::ImportSheet(const Context& context, const QStringList& paths)
    : Sheet(context.theme, context.shell.window(), importSheetWidth)
    , m_context(context)
    , m_ui(std::make_unique<Ui::ImportSheet>())
    , m_job(new ImportJob(context.notebook, this))
    , m_model(new ImportListModel(this))
    , m_changes(new ImportChangeModel(this))
    , m_columns(new ColumnsModel(this))
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
    m_list->setMinimumHeight(context.theme.measure("row") * 4);
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
    m_ui->changes->setMaximumHeight(context.theme.measure("row") * 2);
    m_chips = new ImportChips(context.theme, *m_model, *m_ui->chips);
    auto* answers = new QButtonGroup(this);
    for (Chip* chip : {m_ui->apart, m_ui->same, m_ui->skip})
        answers->addButton(chip);
    makeColumns();
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
    const auto answers = [this](QPushButton* button, int key, ImportAnswer given) {
        connect(button, &QPushButton::clicked, this, [this, given] { answer(given, false); });
        auto* shortcut = new QShortcut(QKeySequence(key), m_list);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, given] { answer(given, false); });
    };
    answers(m_ui->apart, Qt::Key_A, ImportAnswer::KeepApart);
    answers(m_ui->same, Qt::Key_S, ImportAnswer::SamePerson);
    answers(m_ui->skip, Qt::Key_K, ImportAnswer::Skip);
    connect(m_ui->candidate, &QComboBox::activated, this, &ImportSheet::choose);
    connect(m_ui->rest, &QPushButton::clicked, this, [this] {
        if (const ImportItem* item = m_model->item(m_list->currentId()))
            answer(item->answer, true);
    });
    constexpr std::chrono::milliseconds betweenLooks{100};
    m_look->setInterval(betweenLooks);
    connect(m_look, &QTimer::timeout, this, [this] { m_ui->progress->setValue(*m_percent); });
}

void ImportSheet::askForFiles()
{
    if (m_isWriting)
        return;
    auto* dialog = new QFileDialog(this, tr("Import"), {},
                                   tr("Contacts, calendars and tables (*.vcf *.ics *.csv *.json "
                                      "*.vcs *.ical *.txt);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &ImportSheet::read);
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
    m_import.reset();
    showCounts();
    showItem(0);
    setRunning(true);
    m_job->start(m_paths, rememberedMappings(), m_context.clock.now());
}

void ImportSheet::makeColumns()
{
    m_ui->columns->setModel(m_columns);
    m_ui->columns->setItemDelegate(new ColumnsDelegate(m_ui->columns));
    m_ui->columns->verticalHeader()->hide();
    m_ui->columns->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_ui->columns->setMaximumHeight(m_context.theme.measure("row") * 4);
    auto* group = new QButtonGroup(this);
    for (Chip* chip : {m_ui->monthFirst, m_ui->dayFirst})
        group->addButton(chip);
    connect(m_ui->showColumns, &Chip::toggled, this, &ImportSheet::showColumns);
    connect(m_ui->table, &QComboBox::activated, this, &ImportSheet::showColumns);
    connect(m_ui->monthFirst, &Chip::clicked, this,
            [this] { m_columns->setDayOrder(DateOrder::MonthFirst); });
    connect(m_ui->dayFirst, &Chip::clicked, this,
            [this] { m_columns->setDayOrder(DateOrder::DayFirst); });
    connect(m_columns, &ColumnsModel::mappingChanged, this, [this] {
        remember(m_columns->mapping());
        readAgain();
    });
    showColumns();
}

// The list below is the preview: it is read anew with every change.
void ImportSheet::showColumns()
{
    const auto at = static_cast<size_t>(std::max(0, m_ui->table->currentIndex()));
    const bool isShown = m_ui->showColumns->isChecked() && at < m_tables.size();
    m_ui->showColumns->setVisible(!m_tables.empty());
    m_ui->columnsPart->setVisible(isShown);
    m_ui->table->setVisible(m_tables.size() > 1);
    if (!isShown)
        return;
    const ColumnMapping& mapping = m_tables[at].mapping;
    m_columns->setTable(m_tables[at]);
    m_ui->days->setText(mapping.unclearDay.isEmpty()
                            ? tr("Days are read")
                            : tr("Days like %1 are read").arg(mapping.unclearDay));
    m_ui->monthFirst->setChecked(mapping.dates == DateOrder::MonthFirst);
    m_ui->dayFirst->setChecked(mapping.dates == DateOrder::DayFirst);
}

void ImportSheet::show(const std::shared_ptr<Import>& import, const std::vector<Error>& errors,
                       const std::vector<ImportTable>& tables)
{
    m_import = import;
    m_tables = tables;
    const int before = m_ui->table->currentIndex();
    m_ui->table->clear();
    for (const ImportTable& table : tables)
        m_ui->table->addItem(table.name);
    m_ui->table->setCurrentIndex(std::clamp(before, 0, std::max(0, m_ui->table->count() - 1)));
    showColumns();
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
    const int written = m_import ? countWritten(m_import->plan) : 0;
    m_ui->importAll->setText(written > 0 ? tr("Import %1").arg(QLocale().toString(written))
                                         : tr("Import"));
    m_ui->importAll->setEnabled(written > 0 && !m_isWriting);
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
    m_ui->answers->setVisible(isQuestion);
    m_ui->changes->setVisible(changes != nullptr);
    if (!item)
        return;
    const QString reason = isQuestion ? item->candidates[item->candidate].reason : item->reason;
    m_ui->reason->setText(tr("%1 · %2").arg(reason, m_model->whereIs(item->file, item->line)));
    showCandidates(*item);
    m_ui->apart->setChecked(item->answer == ImportAnswer::KeepApart);
    m_ui->same->setChecked(item->answer == ImportAnswer::SamePerson);
    m_ui->skip->setChecked(item->answer == ImportAnswer::Skip);
}

// One alone is named by the reason.
void ImportSheet::showCandidates(const ImportItem& item)
{
    m_ui->candidate->setVisible(item.candidates.size() > 1);
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
    m_context.shell.sayDone(
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
    for (const Error& error : errors)
        sentences << errorText(error);
    m_ui->error->setText(sentences.join(u'\n'));
    m_ui->error->setVisible(!sentences.isEmpty());
}

void ImportSheet::dragEnterEvent(QDragEnterEvent* event)
{
    if (!m_isWriting && !droppedFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ImportSheet::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    read(droppedFiles(*event->mimeData()));
}

// In a low window the list gives way: what it asks is answered below it.
void ImportSheet::resizeEvent(QResizeEvent* event)
{
    Sheet::resizeEvent(event);
    m_list->setMaximumHeight(qMax(m_list->minimumHeight(), height() / 2));
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
