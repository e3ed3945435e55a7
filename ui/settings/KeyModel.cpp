// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/KeyModel.h"

#include "ui/widgets/Rows.h"

#include <QAction>

namespace rapport
{
namespace
{

QString keyListText(const QList<QKeySequence>& keys)
{
    QStringList texts;
    for (const QKeySequence& key : keys)
        texts << key.toString(QKeySequence::NativeText);
    return texts.join(QStringLiteral("  "));
}

} // namespace

KeyModel::KeyModel(const QList<QAction*>& actions, QObject* parent)
    : QAbstractListModel(parent)
{
    addHead(tr("Everywhere"));
    for (const QAction* action : actions)
        if (!action->shortcut().isEmpty())
            m_rows.push_back({{}, action->iconText(), keyListText(action->shortcuts())});
    addHead(tr("In lists"));
    add(tr("Next, previous"), {Qt::Key_J, Qt::Key_K});
    add(tr("Open"), {Qt::Key_Return});
    add(tr("Done (follow-ups)"), {Qt::Key_D, Qt::Key_Space});
    add(tr("Snooze (follow-ups)"), {Qt::Key_S});
    add(tr("Everything else a row can do"), {Qt::Key_Menu, QKeySequence(Qt::SHIFT | Qt::Key_F10)});
    addHead(tr("On a contact or a meeting"));
    add(tr("Edit"), {QKeySequence(Qt::CTRL | Qt::Key_E)});
    add(tr("Delete"), {Qt::Key_Delete});
    add(tr("Log contact"), {QKeySequence(Qt::CTRL | Qt::Key_L)});
    add(tr("Follow up"), {QKeySequence(Qt::CTRL | Qt::Key_U)});
    add(tr("Select several, select all (contacts)"),
        {QKeySequence(Qt::SHIFT | Qt::Key_Down), QKeySequence(Qt::CTRL | Qt::Key_A)});
    add(tr("Archive (contacts)"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A)});
    add(tr("Log it, didn't go (meetings)"), {Qt::Key_L, Qt::Key_X});
    add(tr("Back to the list"), {Qt::Key_Escape});
    addHead(tr("In fields and dialogs"));
    add(tr("Save from the capture line"), {Qt::Key_Return});
    add(tr("Save from anywhere"), {QKeySequence(Qt::CTRL | Qt::Key_Return)});
    add(tr("A button or field with an underlined letter"),
        {QKeySequence(Qt::ALT | Qt::Key_V), QKeySequence(Qt::ALT | Qt::Key_N)});
    add(tr("Next field, previous field"), {Qt::Key_Tab, QKeySequence(Qt::SHIFT | Qt::Key_Tab)});
    add(tr("Close; a typed line is kept"), {Qt::Key_Escape});
}

void KeyModel::addHead(const QString& head)
{
    m_rows.push_back({head, {}, {}});
}

void KeyModel::add(const QString& what, std::initializer_list<QKeySequence> keys)
{
    m_rows.push_back({{}, what, keyListText(keys)});
}

int KeyModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant KeyModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[static_cast<size_t>(index.row())];
    if (role == SectionRole)
        return row.head.isEmpty() ? QVariant() : row.head;
    if (role == Qt::DisplayRole)
        return row.head.isEmpty() ? row.what : row.head;
    if (!row.head.isEmpty())
        return {};
    if (role == TitleRole)
        return row.what;
    if (role == BadgeRole || role == Qt::AccessibleDescriptionRole)
        return row.keys;
    return {};
}

Qt::ItemFlags KeyModel::flags(const QModelIndex& index) const
{
    const bool isRow = index.isValid() && !index.data(SectionRole).isValid();
    return isRow ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

} // namespace rapport
