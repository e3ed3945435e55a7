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
#include <QStackedWidget>
#include <QTimeZone>
#include <QVBoxLayout>

namespace rapport
{
namespace
{

constexpr int rowsShown = 5;             // without scrolling
constexpr qint64 readAtOnce = 5'000'000; // bytes: a few milliseconds

} // namespace

BackupSheet::BackupSheet(const Context& context, Begin begin)
    : Sheet(context.theme, context.shell.window(), context.theme.measure("sheet"))
    , m_context(context)
    , m_backups(context.notebook.path())
    , m_model(new BackupModel(this))
    , m_place(new QStackedWidget(contentWidget()))
    , m_list(new RowList(context.theme, RowDelegate::Leading::None, RowList::Frame::Cards, m_place))
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
    m_list->setMarksCurrent(true);
    build();
    connect(m_list, &RowList::currentIdChanged, this, &BackupSheet::showContents);
    connect(m_backUp, &QPushButton::clicked, this, &BackupSheet::backUp);
    connect(m_restore, &QPushButton::clicked, this, &BackupSheet::restore);
    reload({});
    m_backUp->setEnabled(!context.notebook.path().isEmpty());
    m_list->setFocus();
    if (begin == Begin::BackingUp && m_backUp->isEnabled())
        backUp();
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
    m_place->setFixedHeight((m_context.theme.measure("row") + 1) * rowsShown);
    m_place->addWidget(m_list);
    const bool isSample = m_context.notebook.path().isEmpty();
    m_place->addWidget(new EmptyState(
        m_context.theme, QStringLiteral("undo"),
        isSample ? tr("The sample is not backed up") : tr("There is no backup yet"),
        isSample ? tr("It ends with its window. Your own notebook is copied each day that you "
                      "use Rapport.")
                 : tr("One is made each day that you use Rapport. “Back up now” makes the first."),
        nullptr, m_place));
    auto* close = new QPushButton(tr("Close"), contentWidget());
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_backUp);
    buttons->addStretch();
    buttons->addWidget(close);
    buttons->addWidget(m_restore);
    setTabOrder(m_backUp, close);
    setTabOrder(close, m_restore);
    auto* column = new QVBoxLayout(contentWidget());
    const int margin = m_context.theme.measure("space-xl");
    column->setContentsMargins(margin, margin - 4, margin, margin);
    column->setSpacing(m_context.theme.measure("space-s"));
    for (QWidget* part :
         {static_cast<QWidget*>(title), static_cast<QWidget*>(hint), static_cast<QWidget*>(m_place),
          static_cast<QWidget*>(m_counts), static_cast<QWidget*>(m_newest),
          static_cast<QWidget*>(m_said), static_cast<QWidget*>(m_error)})
        column->addWidget(part);
    column->addLayout(buttons);
    for (QLabel* label : {title, hint, m_counts, m_newest, m_said, m_error}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    holdPlaces();
}

// Whatever is said below the list, the buttons stay where they are.
void BackupSheet::holdPlaces()
{
    QSizePolicy policy = m_counts->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_counts->setSizePolicy(policy);
    for (QLabel* label : {m_newest, m_said, m_error}) {
        label->ensurePolished();
        label->setMinimumHeight(2 * label->fontMetrics().lineSpacing());
        label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    }
}

// The chosen one stays chosen; where it is gone, the newest is.
void BackupSheet::reload(const QString& chosen)
{
    const QDateTime now = m_context.clock.now();
    m_model->setBackups(m_backups.list(now.timeZone()), now);
    m_place->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
    m_restore->setEnabled(m_model->rowCount() > 0);
    qint64 id = 1;
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_model->backup(row + 1)->path == chosen)
            id = row + 1;
    m_list->setCurrentId(id);
    showContents(m_list->currentId());
}

QString BackupSheet::chosenPath() const
{
    const Backup* backup = m_model->backup(m_list->currentId());
    return backup ? backup->path : QString();
}

void BackupSheet::showContents(qint64 id)
{
    const Backup* backup = m_model->backup(id);
    m_counts->setVisible(backup);
    m_counts->setText(tr("Reading…"));
    showBelow(*m_newest, {});
    if (!backup)
        return;
    const auto show = [this, path = backup->path](const Result<BackupContents>& contents) {
        if (path != chosenPath())
            return;
        m_counts->setText(contents ? backupCountsText(*contents) : errorText(contents.error()));
        m_newest->setText(contents ? backupNewestText(*contents, m_context.clock.now())
                                   : QString());
    };
    if (backup->bytes < readAtOnce)
        show(contentsOf(*backup));
    else
        m_reading.run([backup = *backup] { return contentsOf(backup); }, show);
}

// One of the three labels that share a place.
void BackupSheet::showBelow(QLabel& label, const QString& sentence)
{
    label.setText(sentence);
    for (QLabel* each : {m_newest, m_said, m_error})
        each->setVisible(each == &label);
}

// Until another backup is chosen.
void BackupSheet::say(const QString& sentence, bool failed)
{
    m_backUp->setEnabled(true);
    m_restore->setEnabled(m_model->rowCount() > 0);
    showBelow(failed ? *m_error : *m_said, sentence);
    emit backedUp();
}

void BackupSheet::backUp()
{
    const bool hadFocus = m_backUp->hasFocus();
    m_backUp->setEnabled(false);
    m_writing.run(
        [this, now = m_context.clock.now()] { return m_backups.make(BackupReason::Asked, now); },
        [this, hadFocus](const Result<Backup>& made) {
            reload(chosenPath());
            say(made ? tr("Backed up and checked.") : errorText(made.error()), !made);
            if (hadFocus)
                m_backUp->setFocus();
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
                      reload(restored ? restored->kept : chosenPath());
                      say(restored ? tr("Restored: %1. What it replaced is chosen now: to go back, "
                                        "restore that. Undo begins anew.")
                                         .arg(title)
                                   : errorText(restored.error()),
                          !restored);
                  });
}

} // namespace rapport
