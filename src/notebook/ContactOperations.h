// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notebook/Notebook.h"

namespace rapport
{

// What is done to many people at once (C5): one operation, so one step to undo. Whoever is gone by
// then is passed over. Fit for perform() and performLater().

Notebook::Change changeEach(std::vector<ContactId> ids, std::function<void(Contact&)> change);
Notebook::Change trashEach(std::vector<ContactId> ids);

// Once, in the order of adding; words differ by more than case.
void addWord(std::vector<QString>& words, const QString& word);
void removeWord(std::vector<QString>& words, const QString& word);

} // namespace rapport
