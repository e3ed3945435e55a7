// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import/ImportTable.h"

#include <QObject>
#include <vector>

namespace Ui
{
class ImportSheet;
}

namespace rapport
{

class ColumnsModel;
class Theme;

// The part of the import sheet in which the columns of a table are given their fields (X1).
class ImportColumns : public QObject
{
    Q_OBJECT

public:
    ImportColumns(const Theme& theme, Ui::ImportSheet& ui, QObject* parent);

    void setTables(const std::vector<ImportTable>& tables);

signals:
    void changed(); // the files are to be read anew, which is the preview

private:
    void wire();
    void show();

    Ui::ImportSheet& m_ui;
    ColumnsModel* m_model;
    std::vector<ImportTable> m_tables;
};

} // namespace rapport
