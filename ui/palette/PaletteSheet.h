// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/Context.h"
#include "ui/palette/PaletteSearch.h"
#include "ui/widgets/Sheet.h"

#include <memory>

class QModelIndex;

namespace Ui
{
class PaletteSheet;
}

namespace rapport
{

class PaletteModel;

// Ctrl+K: search everything, and do anything, without leaving the keys.
class PaletteSheet : public Sheet
{
    Q_OBJECT

public:
    // `commands`: what the window can do, each with its key.
    PaletteSheet(const Context& context, const QList<QAction*>& commands,
                 const QString& typed = {});
    ~PaletteSheet() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void search(const QString& typed);
    void fitResults();
    void select(const QModelIndex& index);
    void step(int step);
    void run(const QModelIndex& index);

    std::unique_ptr<Ui::PaletteSheet> m_ui;
    PaletteSearch m_search;
    PaletteModel* m_model;
    const int m_highest; // of the results
};

} // namespace rapport
