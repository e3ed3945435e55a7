// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/BackupSheet.h"

#include "domain/Clock.h"
#include "domain/ErrorText.h"
#include "notebook/Notebook.h"
#include "ui/Shell.h"
#include "ui/settings/BackupModel.h"
#include "ui/settings/BackupWords.h"
#include "ui/widgets/Rows.h"
#include "ui/widgets/Widgets.h"

#include <QPushButton>
#include <QTimeZone>
#include <QVBoxLayout>

namespace rapport
{
namespace
{

constexpr qint64 readAtOnce = 5'000'000; // bytes: a few milliseconds

} // namespace

BackupSheet::BackupSheet(const Context& context)
    : Sheet(context.theme, context.shell.window(), context.theme.measure("sheet"))
    , m_context(context)
    , m_backups(context.notebook.path())
    , m_model(new BackupModel(this))
    , m_list(new RowList(context.theme, RowDelegate::Leading::None, RowList::Frame::Plain,
                         contentWidget()))
    , m_empty(new EmptyState(context.theme, QStringLiteral("undo"), tr("There is no backup yet"),
                             tr("One is made each day that you use Rapport."), nullptr,
                             contentWidget()))
    , m_counts(new QLabel(contentWidget()))
    , m_newest(new QLabel(contentWidget()))
    , m_said(new QLabel(contentWidget()))
    , m_error(new QLabel(contentWidget()))
    , m_backUp(new QPushButton(tr("Back up now"), contentWidget()))
    , m_restore(new QPushButton(tr("Restore this"), contentWidget()))
{
    setObjectName(QStringLiteral("BackupSheet"));
    setWindowTitle(tr("Backups"));
    setClosesOnClickBeside(true);
    build();
    connect(m_list, &RowList::currentIdChanged, this, &BackupSheet::showContents);
    connect(m_backUp, &QPushButton::clicked, this, &BackupSheet::backUp);
    connect(m_restore, &QPushButton::clicked, this, &BackupSheet::restore);
    reload();
    m_list->setFocus();
}

void BackupSheet::build()
{
    auto* title = new QLabel(windowTitle(), contentWidget());
    title->setProperty("role", QStringLiteral("heading"));
    auto* hint =
        new QLabel(tr("Checked copies of your notebook, kept beside it: of 7 days, 4 weeks "
                      "and 12 months."),
                   contentWidget());
    hint->setProperty("role", QStringLiteral("secondary"));
    m_counts->setProperty("role", QStringLiteral("strong"));
    m_newest->setProperty("role", QStringLiteral("secondary"));
    m_said->setProperty("role", QStringLiteral("secondary"));
    m_error->setProperty("role", QStringLiteral("error"));
    m_restore->setProperty("variant", QStringLiteral("primary"));
    m_restore->setToolTip(
        tr("Make the notebook what it was then; what it is now is kept as a backup"));
    m_list->setModel(m_model);
    m_list->setAccessibleName(tr("Backups"));
    m_list->setMinimumHeight(m_context.theme.measure("row") * 5);
    auto* close = new QPushButton(tr("Close"), contentWidget());
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_backUp);
    buttons->addStretch();
    buttons->addWidget(close);
    buttons->addWidget(m_restore);
    auto* column = new QVBoxLayout(contentWidget());
    const int margin = m_context.theme.measure("space-xl");
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(m_context.theme.measure("space-s"));
    for (QWidget* part :
         {static_cast<QWidget*>(title), static_cast<QWidget*>(hint), static_cast<QWidget*>(m_list),
          m_empty, static_cast<QWidget*>(m_counts), static_cast<QWidget*>(m_newest),
          static_cast<QWidget*>(m_said), static_cast<QWidget*>(m_error)})
        column->addWidget(part);
    column->addSpacing(m_context.theme.measure("space-s"));
    column->addLayout(buttons);
    for (QLabel* label : {title, hint, m_counts, m_newest, m_said, m_error}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
}

void BackupSheet::reload()
{
    const QDateTime now = m_context.clock.now();
    m_model->setBackups(m_backups.list(now.timeZone()), now);
    const bool isEmpty = m_model->rowCount() == 0;
    m_list->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    m_restore->setEnabled(!isEmpty);
    m_said->hide();
    m_error->hide();
    m_list->setCurrentIndex(m_model->index(0));
    showContents(m_list->currentId());
}

void BackupSheet::showContents(qint64 id)
{
    const Backup* backup = m_model->backup(id);
    m_counts->setVisible(backup);
    m_newest->setVisible(backup);
    if (!backup)
        return;
    const auto show = [this](const Result<BackupContents>& contents) {
        m_counts->setText(contents ? backupCountsText(*contents) : errorText(contents.error()));
        m_newest->setText(contents ? backupNewestText(*contents, m_context.clock.now())
                                   : QString());
    };
    if (backup->bytes < readAtOnce)
        show(contentsOf(*backup));
    else
        m_reading.run([backup = *backup] { return contentsOf(backup); }, show);
}

void BackupSheet::say(const QString& sentence, bool failed)
{
    m_backUp->setEnabled(true);
    m_restore->setEnabled(m_model->rowCount() > 0);
    QLabel* label = failed ? m_error : m_said;
    label->setText(sentence);
    label->show();
}

void BackupSheet::backUp()
{
    m_backUp->setEnabled(false);
    m_writing.run(
        [this, now = m_context.clock.now()] { return m_backups.make(BackupReason::Asked, now); },
        [this](const Result<Backup>& made) {
            reload();
            say(made ? tr("Backed up and checked.") : errorText(made.error()), !made);
        });
}

void BackupSheet::restore()
{
    const Backup* backup = m_model->backup(m_list->currentId());
    if (!backup)
        return;
    m_restore->setEnabled(false);
    const QString title = backupTitle(*backup, m_context.clock.now());
    m_writing.run([this, from = backup->path,
                   now = m_context.clock.now()] { return m_backups.restore(from, now); },
                  [this, title](const Result<Restored>& restored) {
                      reload();
                      say(restored ? tr("Restored: %1. What it replaced is kept as a backup, first "
                                        "in this list.")
                                         .arg(title)
                                   : errorText(restored.error()),
                          !restored);
                  });
}

} // namespace rapport
