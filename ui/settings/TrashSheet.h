// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/Context.h"
#include "ui/widgets/Sheet.h"

class QAction;
class QLabel;

namespace rapport
{

class RowList;
class TrashModel;

// What was deleted in the last 30 days, each to be put back (S3).
class TrashSheet : public Sheet
{
    Q_OBJECT

public:
    explicit TrashSheet(const Context& context);

private:
    void reload();
    void restore(qint64 id);

    const Context m_context;
    TrashModel* m_model;
    RowList* m_list;
    QLabel* m_error;
    QWidget* m_empty;
};

} // namespace rapport
