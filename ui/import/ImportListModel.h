// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/plan/ImportPlan.h"

#include <QAbstractListModel>
#include <array>

namespace rapport
{

// What can be answered to "is this the one you know?", as it is offered, and in words.
inline constexpr std::array importAnswers{ImportAnswer::KeepApart, ImportAnswer::SamePerson,
                                          ImportAnswer::Skip};
QStringList answerWords();

// What an import would do, row by row, and what is skipped or came in as something else. Answers
// the RowRoles; IdRole is the item's place in the plan plus one, negative for what the files'
// readers had to say.
class ImportListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Which { All, New, Update, Same, ToDecide, Skipped, Converted };

    explicit ImportListModel(QObject* parent = nullptr);

    // The plan is looked at, never owned; null: nothing.
    void setPlan(ImportPlan* plan);
    void setWhich(Which which);
    int count(Which which) const;

    ImportItem* item(qint64 id);
    void toggle(qint64 id);
    // An answer to a question; `forRest`: to all that are still to decide as well.
    void answer(qint64 id, ImportAnswer answer, bool forRest);
    void itemChanged(qint64 id);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    // "contacts.vcf, line 14".
    QString whereIs(int file, int line) const;

signals:
    void planChanged(); // what would be written is another number now

private:
    struct Row {
        int item = -1; // place in the plan; -1: a remark
        int file = 0;
        int remark = 0;
        bool isConverted = false; // the remark is of what was converted, not skipped
    };

    bool isIn(const ImportItem& item, Which which) const;
    void fill(ImportPlan* plan, Which which);
    void fillRemarks(bool isConverted);
    QVariant itemData(const ImportItem& item, int role) const;
    QVariant remarkData(const Row& row, int role) const;
    QString noteOf(const ImportItem& item) const;

    ImportPlan* m_plan = nullptr;
    Which m_which = Which::All;
    std::vector<Row> m_rows;
};

// "Position: Fellow → Attending · Phone: + 555": what an update writes, in one line.
QString textOfChanges(const std::vector<ImportChange>& changes);

} // namespace rapport
