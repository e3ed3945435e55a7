// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Catch.h"

#include "ui/shell/WindowPlace.h"

#include <QSize>

using namespace rapport;

TEST_CASE("the first window is no larger than its screen")
{
    CHECK(WindowPlace::firstSize({1280, 820}, {1920, 1080}) == QSize(1280, 820));
    const QSize small = WindowPlace::firstSize({1280, 820}, {1000, 700});
    CHECK(small.width() < 1000);
    CHECK(small.height() < 700);
}
