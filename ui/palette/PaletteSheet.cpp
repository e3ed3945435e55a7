// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/PaletteSheet.h"

#include "ui/Shell.h"
#include "ui/palette/PaletteDelegate.h"
#include "ui/palette/PaletteModel.h"
#include "ui/theme/Theme.h"
#include "ui_PaletteSheet.h"

#include <QKeyEvent>

namespace rapport
{

PaletteSheet::PaletteSheet(const Context& context, const QList<QAction*>& commands,
                           const QString& typed)
    : Sheet(context.theme, context.shell.window(), context.theme.measure("palette"))
    , m_ui(std::make_unique<Ui::PaletteSheet>())
    , m_search(context, commands)
    , m_model(new PaletteModel(this))
    , m_highest(8 * context.theme.measure("row"))
{
    setObjectName(QStringLiteral("PaletteSheet"));
    setWindowTitle(tr("Search or jump to…"));
    setClosesOnClickBeside(true);
    setTop(context.theme.measure("palette-top"));
    m_ui->setupUi(contentWidget());
    m_ui->results->setModel(m_model);
    m_ui->results->setItemDelegate(new PaletteDelegate(context.theme, this));
    m_ui->query->installEventFilter(this);
    m_ui->query->setText(typed);
    connect(m_ui->query, &QLineEdit::textChanged, this, &PaletteSheet::search);
    connect(m_ui->results, &QListView::clicked, this, &PaletteSheet::run);
    search(typed);
    m_ui->query->setFocus();
}

PaletteSheet::~PaletteSheet() = default;

void PaletteSheet::search(const QString& typed)
{
    m_model->setEntries(m_search.entries(typed));
    const bool isFound = m_model->rowCount() > 0;
    m_ui->nothing->setVisible(!isFound);
    m_ui->results->setVisible(isFound);
    fitResults();
    select(m_model->nextEntry(0, 1));
}

// As high as its lines, up to a height beyond which it scrolls.
void PaletteSheet::fitResults()
{
    int height = 0;
    for (int row = 0; row < m_model->rowCount() && height < m_highest; ++row)
        height += m_ui->results->sizeHintForRow(row);
    m_ui->results->setFixedHeight(qMin(height, m_highest));
}

void PaletteSheet::select(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    m_ui->results->setCurrentIndex(index);
    // The first line takes its head into view.
    m_ui->results->scrollTo(index.row() == 1 ? m_model->index(0) : index);
}

void PaletteSheet::step(int step)
{
    select(m_model->nextEntry(m_ui->results->currentIndex().row() + step, step));
}

bool PaletteSheet::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return Sheet::eventFilter(watched, event);
    constexpr int page = 8;
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_PageDown:
        for (int i = 0; i < page; ++i)
            step(1);
        return true;
    case Qt::Key_PageUp:
        for (int i = 0; i < page; ++i)
            step(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        run(m_ui->results->currentIndex());
        return true;
    default:
        return Sheet::eventFilter(watched, event);
    }
}

void PaletteSheet::run(const QModelIndex& index)
{
    const PaletteEntry* entry = m_model->entry(index);
    if (!entry)
        return;
    // What runs may open a sheet of its own: this one goes first, and lives until both return.
    const auto run = entry->run;
    accept();
    run();
}

} // namespace rapport
