// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/capture/Heard.h"

#include <QAbstractTableModel>

namespace rapport
{

class DraftForm;

// Opportunities, advice and talks as the line was read, each to be changed or removed.
class HeardModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { What, Words, Who, Columns };
    // QStringList in a cell with choices: what it may be set to.
    static constexpr int ChoicesRole = Qt::UserRole + 1;

    explicit HeardModel(DraftForm& form, QObject* parent = nullptr);

    void remove(int row);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    void follow();
    QString kindWord(const Heard& heard) const;
    QStringList kindChoices(const Heard& heard) const;
    QStringList people() const;

    DraftForm& m_form;
    std::vector<Heard> m_heard;
};

} // namespace rapport
