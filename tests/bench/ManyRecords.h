// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace rapport
{

// Files of `count` records, each with what phones and schools usually write.
QByteArray manyCards(int count);
QByteArray manyEvents(int count);

} // namespace rapport
