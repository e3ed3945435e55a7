// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/ShownPath.h"

#include <QDir>

namespace rapport
{

QString shownPath(const QString& path)
{
    const QString home = QDir::homePath() + QLatin1Char('/');
    const bool atHome = path.startsWith(home) && home.size() > 1;
    return QDir::toNativeSeparators(atHome ? QStringLiteral("~/") + path.mid(home.size()) : path);
}

} // namespace rapport
