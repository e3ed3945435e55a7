// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/KeptSplitter.h"

#include "ui/widgets/Remembered.h"

namespace rapport
{

KeptSplitter::KeptSplitter(const QString& name, int listWidth, QWidget* parent)
    : QSplitter(Qt::Horizontal, parent)
    , m_name(QStringLiteral("splitter/") + name)
    , m_listWidth(listWidth)
{
    setHandleWidth(1);
    connect(this, &QSplitter::splitterMoved, this,
            [this] { Remembered().setValue(m_name, sizes().constFirst()); });
}

void KeptSplitter::setPanes(QWidget* list, QWidget* detail)
{
    addWidget(list);
    addWidget(detail);
    setChildrenCollapsible(false);
    setStretchFactor(0, 0);
    setStretchFactor(1, 1);
    const int width = Remembered().value(m_name, m_listWidth).toInt();
    setSizes({width, 3 * m_listWidth});
}

} // namespace rapport
