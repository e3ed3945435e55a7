// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCoreApplication;

// Fixes what the surroundings would decide (time zone, locale), then runs Catch.
void fixSurroundings();
int runTests(QCoreApplication& app, int argc, char* argv[]);
