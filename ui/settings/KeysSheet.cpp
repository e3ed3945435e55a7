// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/KeysSheet.h"

#include "ui/Shell.h"
#include "ui/palette/PaletteDelegate.h"
#include "ui/settings/KeyModel.h"
#include "ui/theme/Theme.h"

#include <QLabel>
#include <QListView>
#include <QVBoxLayout>

namespace rapport
{

KeysSheet::KeysSheet(const Context& context, const QList<QAction*>& actions)
    : Sheet(context.theme, context.shell.window(), context.theme.measure("palette"))
{
    setObjectName(QStringLiteral("KeysSheet"));
    setWindowTitle(tr("Keys"));
    setClosesOnClickBeside(true);
    auto* title = new QLabel(windowTitle(), contentWidget());
    title->setProperty("role", QStringLiteral("heading"));
    title->setTextFormat(Qt::PlainText);
    auto* list = new QListView(contentWidget());
    list->setAccessibleName(tr("All keys"));
    list->setFrameShape(QFrame::NoFrame);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setModel(new KeyModel(actions, list));
    list->setItemDelegate(new PaletteDelegate(context.theme, list));
    list->setMinimumHeight(context.theme.measure("row") * 8);
    auto* column = new QVBoxLayout(contentWidget());
    const int margin = context.theme.measure("space-xl");
    const int rowInset = context.theme.measure("space-m"); // words of rows begin below the title's
    column->setContentsMargins(margin - rowInset, margin - 4, margin - rowInset, margin);
    title->setIndent(rowInset);
    column->addWidget(title);
    column->addWidget(list);
    list->setFocus();
}

} // namespace rapport
