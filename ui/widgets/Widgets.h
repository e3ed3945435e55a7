// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Small parts of the design, one class a file. Plain Qt widgets take their look from the style
// sheet by a dynamic property, which Designer can set:
//   QLabel      role     = hero | title | heading | section | strong | muted | secondary | faint
//                          | error | key (a key cap)
//   QPushButton variant  = primary | plain (default) | quiet (no frame) | link
//   QFrame      role     = card (surface, border, radius 9) | sunken | separator
//                          | banner-late | banner-soon | banner-accent
//   QLineEdit, QPlainTextEdit role = lead (larger) | bare (no frame)
//   QLineEdit / QPlainTextEdit / QComboBox / QSpinBox / QTimeEdit need nothing.
#include "ui/widgets/Avatar.h"
#include "ui/widgets/Badge.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Switch.h"
