// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/RowList.h"

namespace rapport
{

// A list of names, in which typing letters jumps to a name.
class NameList : public RowList
{
    Q_OBJECT

public:
    using RowList::RowList;

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace rapport
