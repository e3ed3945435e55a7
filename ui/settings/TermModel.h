// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Profile.h"

#include <QAbstractListModel>
#include <vector>

namespace rapport
{

// The student's terms or blocks, by first day. Answers the RowRoles.
class TermModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit TermModel(QObject* parent = nullptr);

    void setTerms(std::vector<Term> terms, QDate today);
    const Term* term(qint64 id) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<Term> m_terms;
    QDate m_today;
};

} // namespace rapport
