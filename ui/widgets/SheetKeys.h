// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QPushButton;

namespace rapport
{

class Sheet;

// What every editor has: Ctrl+Enter and the Save button save, Cancel closes, and both stay in view.
// Escape says first what would be lost. Called once the fields stand as they were opened.
void wireSheet(Sheet& sheet, QPushButton& save, QPushButton& cancel,
               const std::function<void()>& onSave);

} // namespace rapport
