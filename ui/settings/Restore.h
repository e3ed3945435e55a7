// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notebook/Notebook.h"

namespace rapport
{

// Takes one noun out of the trash, as one undoable operation.
Result<ChangeSet> restoreRow(Notebook& notebook, const TrashRow& row, const QDateTime& now);

} // namespace rapport
