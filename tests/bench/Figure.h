// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

namespace rapport
{

// Median of 21 runs, in microseconds.
inline double medianMicroseconds(const std::function<void()>& work)
{
    std::vector<double> runs;
    for (int i = 0; i < 21; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        runs.push_back(static_cast<double>(timer.nsecsElapsed()) / 1000.0);
    }
    std::nth_element(runs.begin(), runs.begin() + 10, runs.end());
    return runs[10];
}

// One line: name, ratio to the reference, both medians.
inline void printFigure(const char* name, double ours, double reference)
{
    std::printf("%-44s ratio %8.2f   %12.1f us against %12.1f us\n", name, ours / reference, ours,
                reference);
    std::fflush(stdout);
}

} // namespace rapport
