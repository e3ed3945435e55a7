// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTextLayout>

namespace rapport
{

// Text of a SearchHit: what was found stands between \x02 and \x03.
struct MarkedText {
    QString plain;
    QList<QTextLayout::FormatRange> underlined;
};

MarkedText readMarks(const QString& marked);

} // namespace rapport
