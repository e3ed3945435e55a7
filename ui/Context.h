// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace rapport
{

class Clock;
class Notebook;
class Shell;
class Theme;

// What every page and dialog works with; owned by main, outlives the window.
struct Context {
    Notebook& notebook;
    const Clock& clock;
    Theme& theme;
    Shell& shell;
};

} // namespace rapport
