// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ReadingOrder.h"

#include <QWidget>

namespace rapport
{
namespace
{

QList<QWidget*> tabStopsIn(QWidget& part)
{
    QList<QWidget*> stops;
    QWidget* each = &part;
    do {
        const bool isIn = each == &part || part.isAncestorOf(each);
        if (isIn && (each->focusPolicy() & Qt::TabFocus) && !each->focusProxy())
            stops.append(each);
        each = each->nextInFocusChain();
    } while (each != &part);
    return stops;
}

} // namespace

void setReadingOrder(const QList<QWidget*>& parts)
{
    QList<QWidget*> stops;
    for (QWidget* part : parts)
        stops += tabStopsIn(*part);
    for (qsizetype i = 1; i < stops.size(); ++i)
        QWidget::setTabOrder(stops[i - 1], stops[i]);
}

} // namespace rapport
