// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/BatchText.h"

#include "domain/Batch.h"

#include <QCoreApplication>
#include <QLocale>

namespace rapport
{

QString batchText(const Batch& batch)
{
    const QString day = QLocale().toString(batch.at.toLocalTime(), QStringLiteral("d MMM"));
    return QCoreApplication::translate("BatchText", "%1, %2").arg(batch.name, day);
}

} // namespace rapport
