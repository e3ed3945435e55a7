// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

namespace rapport
{

class DraftForm;
struct DraftFollowUp;

// The follow-ups that saving will make: ticked or not, their title and due day changed in place.
class ProposalModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Title, Due, Columns };

    explicit ProposalModel(DraftForm& form, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

signals:
    // Typed as a due day and not understood; the day stays as it was.
    void notUnderstood(const QString& typed);

private:
    void follow();
    QString dueWords(const DraftFollowUp& each) const;
    QString dueTyped(const DraftFollowUp& each) const; // as a day that can be read again
    bool setDue(int row, const QString& typed);

    DraftForm& m_form;
    int m_rows = 0;
};

} // namespace rapport
