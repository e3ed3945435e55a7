// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/ImportColumns.h"

#include "ui/import/ColumnsDelegate.h"
#include "ui/import/ColumnsModel.h"
#include "ui/theme/Theme.h"
#include "ui_ImportSheet.h"

#include <QButtonGroup>
#include <QHeaderView>
#include <algorithm>

namespace rapport
{

ImportColumns::ImportColumns(const Theme& theme, Ui::ImportSheet& ui, QObject* parent)
    : QObject(parent)
    , m_ui(ui)
    , m_model(new ColumnsModel(this))
{
    m_ui.columns->setModel(m_model);
    m_ui.columns->setItemDelegate(new ColumnsDelegate(m_ui.columns));
    m_ui.columns->verticalHeader()->hide();
    m_ui.columns->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_ui.columns->setMaximumHeight(theme.measure("row") * 4);
    auto* group = new QButtonGroup(this);
    for (Chip* chip : {m_ui.monthFirst, m_ui.dayFirst})
        group->addButton(chip);
    wire();
    show();
}

void ImportColumns::wire()
{
    connect(m_ui.showColumns, &Chip::toggled, this, &ImportColumns::show);
    connect(m_ui.table, &QComboBox::activated, this, &ImportColumns::show);
    connect(m_ui.monthFirst, &Chip::clicked, this,
            [this] { m_model->setDayOrder(DateOrder::MonthFirst); });
    connect(m_ui.dayFirst, &Chip::clicked, this,
            [this] { m_model->setDayOrder(DateOrder::DayFirst); });
    connect(m_model, &ColumnsModel::mappingChanged, this, [this] {
        remember(m_model->mapping());
        emit changed();
    });
}

void ImportColumns::setTables(const std::vector<ImportTable>& tables)
{
    m_tables = tables;
    const int before = m_ui.table->currentIndex();
    m_ui.table->clear();
    for (const ImportTable& table : tables)
        m_ui.table->addItem(table.name);
    m_ui.table->setCurrentIndex(std::clamp(before, 0, std::max(0, m_ui.table->count() - 1)));
    show();
}

void ImportColumns::show()
{
    const auto at = static_cast<size_t>(std::max(0, m_ui.table->currentIndex()));
    const bool isShown = m_ui.showColumns->isChecked() && at < m_tables.size();
    m_ui.showColumns->setVisible(!m_tables.empty());
    m_ui.columnsPart->setVisible(isShown);
    m_ui.table->setVisible(m_tables.size() > 1);
    if (!isShown)
        return;
    const ColumnMapping& mapping = m_tables[at].mapping;
    m_model->setTable(m_tables[at]);
    m_ui.days->setText(mapping.unclearDay.isEmpty()
                           ? tr("Days are read")
                           : tr("Days like %1 are read").arg(mapping.unclearDay));
    m_ui.monthFirst->setChecked(mapping.dates == DateOrder::MonthFirst);
    m_ui.dayFirst->setChecked(mapping.dates == DateOrder::DayFirst);
}

} // namespace rapport
