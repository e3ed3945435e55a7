// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import/ImportListModel.h"

#include <map>

namespace rapport
{

class Chip;
class Theme;

// What the list of an import is narrowed to, each with how many there are: "New 2", "Skipped 1".
class ImportChips : public QObject
{
    Q_OBJECT

public:
    // Lays the chips out in `place`, which owns this too.
    ImportChips(const Theme& theme, ImportListModel& model, QWidget& place);

    void count();

private:
    using Which = ImportListModel::Which;

    const ImportListModel& m_model;
    std::map<Which, Chip*> m_chips;
};

} // namespace rapport
