// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/TrashSheet.h"

#include "domain/Clock.h"
#include "domain/ErrorText.h"
#include "notebook/Notebook.h"
#include "ui/Shell.h"
#include "ui/settings/Restore.h"
#include "ui/settings/TrashModel.h"
#include "ui/widgets/Rows.h"
#include "ui/widgets/Widgets.h"

#include <QAction>
#include <QVBoxLayout>
#include <algorithm>

namespace rapport
{
namespace
{

constexpr int fewestShown = 2; // rows without scrolling
constexpr int mostShown = 7;

} // namespace

TrashSheet::TrashSheet(const Context& context)
    : Sheet(context.theme, context.shell.window(), context.theme.measure("sheet"))
    , m_context(context)
    , m_model(new TrashModel(context.shell, this))
    , m_list(new RowList(context.theme, RowDelegate::Leading::None, RowList::Frame::Cards,
                         contentWidget()))
    , m_error(new QLabel(contentWidget()))
    , m_empty(new EmptyState(context.theme, QStringLiteral("trash"), tr("The trash is empty"),
                             tr("What you delete waits here for 30 days and can be put back."),
                             nullptr, contentWidget()))
{
    setObjectName(QStringLiteral("TrashSheet"));
    setWindowTitle(tr("Trash"));
    setClosesOnClickBeside(true);
    auto* title = new QLabel(windowTitle(), contentWidget());
    title->setProperty("role", QStringLiteral("heading"));
    auto* hint = new QLabel(tr("What you deleted in the last 30 days. Enter puts it back."),
                            contentWidget());
    hint->setProperty("role", QStringLiteral("secondary"));
    m_error->setProperty("role", QStringLiteral("error"));
    for (QLabel* label : {title, hint, m_error}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_list->setModel(m_model);
    m_list->setAccessibleName(tr("Deleted"));
    auto* column = new QVBoxLayout(contentWidget());
    const int margin = context.theme.measure("space-xl");
    column->setContentsMargins(margin, margin - 4, margin, margin);
    column->setSpacing(context.theme.measure("space-s"));
    for (QWidget* part : {static_cast<QWidget*>(title), static_cast<QWidget*>(hint),
                          static_cast<QWidget*>(m_error), static_cast<QWidget*>(m_list), m_empty})
        column->addWidget(part);

    auto* restoreAction = new QAction(tr("Restore"), this);
    restoreAction->setShortcut(Qt::Key_R);
    connect(restoreAction, &QAction::triggered, this,
            [this, restoreAction] { restore(restoreAction->data().toLongLong()); });
    m_list->addRowAction(restoreAction, true);
    connect(m_list, &RowList::opened, this, &TrashSheet::restore);
    connect(&context.notebook, &Notebook::changed, this, &TrashSheet::reload);
    reload();
    m_list->setFocus();
}

void TrashSheet::reload()
{
    m_model->setRows(m_context.notebook.lookup().trash(), m_context.clock.now());
    const bool isEmpty = m_model->rowCount() == 0;
    m_list->setVisible(!isEmpty);
    const int shown = std::clamp(m_model->rowCount(), fewestShown, mostShown);
    m_list->setFixedHeight((m_context.theme.measure("row") + 1) * shown);
    m_empty->setVisible(isEmpty);
    m_error->hide();
}

void TrashSheet::restore(qint64 id)
{
    const TrashRow* row = m_model->row(id);
    if (!row)
        return;
    const QString title = m_model->title(*row);
    const auto restored = restoreRow(m_context.notebook, *row, m_context.clock.now());
    if (restored) {
        m_context.shell.sayDone(tr("Put back “%1”.").arg(title));
        return;
    }
    m_error->setText(errorText(restored.error()));
    m_error->show();
}

} // namespace rapport
