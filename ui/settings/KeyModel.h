// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QKeySequence>
#include <vector>

class QAction;

namespace rapport
{

// Every key there is, under heads: the window's actions, then what lists and fields answer.
class KeyModel : public QAbstractListModel
{
    Q_OBJECT

public:
    KeyModel(const QList<QAction*>& actions, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Row {
        QString head; // not empty: a section head
        QString what;
        QString keys;
    };
    void addHead(const QString& head);
    void add(const QString& what, std::initializer_list<QKeySequence> keys);

    std::vector<Row> m_rows;
};

} // namespace rapport
