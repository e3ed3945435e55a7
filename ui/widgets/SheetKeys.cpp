// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/SheetKeys.h"

#include "ui/widgets/Sheet.h"
#include "ui/widgets/TokenEdit.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>

namespace rapport
{

namespace
{

// What stands in all fields: whether anything was typed shows in the difference.
QStringList fieldTexts(const Sheet& sheet)
{
    QStringList texts;
    for (const QLineEdit* edit : sheet.findChildren<QLineEdit*>())
        texts << edit->text();
    for (const QPlainTextEdit* edit : sheet.findChildren<QPlainTextEdit*>())
        texts << edit->toPlainText();
    for (const TokenEdit* edit : sheet.findChildren<TokenEdit*>())
        texts << edit->texts();
    for (const QComboBox* box : sheet.findChildren<QComboBox*>())
        texts << box->currentText();
    for (const QAbstractButton* button : sheet.findChildren<QAbstractButton*>())
        if (button->isCheckable())
            texts << QString::number(button->isChecked());
    for (const QToolButton* button : sheet.findChildren<QToolButton*>())
        texts << button->text(); // says what was chosen in its menu
    return texts;
}

} // namespace

void wireSheet(Sheet& sheet, QPushButton& save, QPushButton& cancel,
               const std::function<void()>& onSave)
{
    sheet.pinFoot();
    QObject::connect(&save, &QPushButton::clicked, &sheet, onSave);
    QObject::connect(&cancel, &QPushButton::clicked, &sheet,
                     [&sheet] { sheet.done(QDialog::Rejected); });
    if (auto* said = sheet.findChild<QLabel*>(QStringLiteral("errorLabel")))
        sheet.askBeforeClosing(
            [&sheet, before = fieldTexts(sheet)] { return fieldTexts(sheet) != before; },
            [said](const QString& sentence) {
                said->setText(sentence);
                said->show();
            });
    for (const int key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto* shortcut = new QShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(key)), &sheet);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        QObject::connect(shortcut, &QShortcut::activated, &sheet, onSave);
    }
}

} // namespace rapport
