// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/plan/ImportPlan.h"

#include <QAbstractListModel>

namespace rapport
{

// The fields that an update writes, each ticked or not.
class ImportChangeModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit ImportChangeModel(QObject* parent = nullptr);

    // Looked at and ticked in place, never owned; null: nothing.
    void setChanges(std::vector<ImportChange>* changes);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    std::vector<ImportChange>* m_changes = nullptr;
};

} // namespace rapport
