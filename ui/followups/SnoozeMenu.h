// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/Context.h"

#include <QDateTime>
#include <QMenu>

namespace rapport
{

// When should it come back? In an hour, this evening, tomorrow, Monday, in a week, or a day to
// type (F5). The times are worked out each time it opens.
class SnoozeMenu : public QMenu
{
    Q_OBJECT

public:
    SnoozeMenu(const Context& context, QWidget* parent);

    void openUnder(const QPoint& rightCorner);

signals:
    void chosen(const QDateTime& until);

private:
    void fill();
    void pickADay();

    const Context m_context;
};

} // namespace rapport
