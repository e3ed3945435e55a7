// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notebook/Notebook.h"

namespace rapport
{

// A throwaway notebook with a believable year of a student, dated relative to `now`; the same
// for the same `now`. It lives in memory: nothing of it touches the student's own file.
Result<std::unique_ptr<Notebook>> openSample(const QDateTime& now);
// The same year, written into a notebook that is empty so far.
Result<ChangeSet> writeSample(Notebook& notebook, const QDateTime& now);

} // namespace rapport
