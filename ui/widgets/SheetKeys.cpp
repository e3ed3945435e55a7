// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/SheetKeys.h"

#include "ui/widgets/Sheet.h"

#include <QPushButton>
#include <QShortcut>

namespace rapport
{

void wireSheet(Sheet& sheet, QPushButton& save, QPushButton& cancel,
               const std::function<void()>& onSave)
{
    sheet.pinFoot();
    QObject::connect(&save, &QPushButton::clicked, &sheet, onSave);
    QObject::connect(&cancel, &QPushButton::clicked, &sheet, &QDialog::reject);
    for (const int key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto* shortcut = new QShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(key)), &sheet);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        QObject::connect(shortcut, &QShortcut::activated, &sheet, onSave);
    }
}

} // namespace rapport
