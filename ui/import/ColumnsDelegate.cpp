// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/ColumnsDelegate.h"

#include "ui/import/ColumnsModel.h"

#include <QComboBox>

namespace rapport
{

QWidget* ColumnsDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                       const QModelIndex& index) const
{
    auto* box = new QComboBox(parent);
    box->setAccessibleName(
        tr("What %1 holds").arg(index.siblingAtColumn(ColumnsModel::Header).data().toString()));
    for (const CsvField field : static_cast<const ColumnsModel*>(index.model())->fields())
        box->addItem(labelOf(field), static_cast<int>(field));
    connect(box, &QComboBox::activated, this, [this, box] {
        emit const_cast<ColumnsDelegate*>(this)->commitData(box);
        emit const_cast<ColumnsDelegate*>(this)->closeEditor(box);
    });
    return box;
}

void ColumnsDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    auto* box = static_cast<QComboBox*>(editor);
    box->setCurrentIndex(box->findData(index.data(ColumnsModel::FieldRole)));
}

void ColumnsDelegate::setModelData(QWidget* editor, QAbstractItemModel* model,
                                   const QModelIndex& index) const
{
    model->setData(index, static_cast<QComboBox*>(editor)->currentData(), ColumnsModel::FieldRole);
}

} // namespace rapport
