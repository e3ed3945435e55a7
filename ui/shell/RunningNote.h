// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/Context.h"
#include "ui/shell/Banner.h"

namespace rapport
{

class Switch;

// Says once that Rapport keeps running after its window is closed, with the switch for it (F6).
class RunningNote : public Banner
{
    Q_OBJECT

public:
    explicit RunningNote(const Context& context, QWidget* parent = nullptr);

    // It was read on this computer: never again.
    static void markSaid();
    static bool wasSaid();

private:
    void showIfDue();
    void keep(bool keepRunning);

    const Context m_context;
    Switch* m_switch;
};

} // namespace rapport
