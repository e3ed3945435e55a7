// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Meeting.h"

#include <QWidget>

class QComboBox;
class QGridLayout;

namespace rapport
{

struct Context;
class TokenEdit;

// The specialties a meeting touched, and how interesting each was before and after it.
class InterestEdit : public QWidget
{
    Q_OBJECT

public:
    explicit InterestEdit(QWidget* parent = nullptr);
    void attach(const Context& context);

    void setInterests(const std::vector<SpecialtyInterest>& interests);
    std::vector<SpecialtyInterest> interests();

signals:
    void edited();

private:
    struct Row {
        SpecialtyInterest interest;
        QList<QWidget*> widgets;
    };

    void followTokens();
    void showRow(Row& row, int line);
    QComboBox* interestBox(const QString& name, std::optional<Interest> value);

    TokenEdit* m_field;
    QGridLayout* m_grid;
    std::vector<Row> m_rows;
};

} // namespace rapport
