// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QMimeData;

namespace rapport
{

// The files of this computer in what is dragged; links elsewhere are never fetched.
QStringList droppedFiles(const QMimeData& dragged);

} // namespace rapport
