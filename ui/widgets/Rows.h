// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Everything a list of rows needs.
#include "ui/widgets/RowDelegate.h"
#include "ui/widgets/RowList.h"
#include "ui/widgets/RowRole.h"
