// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/Context.h"

#include <QFrame>

class QLabel;

namespace rapport
{

class PaceBar;
struct Pace;

// How the week and the month go against the pace the student chose (R5): two bars, in words beside
// them. What is wanted zero times is not shown.
class PaceCard : public QFrame
{
    Q_OBJECT

public:
    explicit PaceCard(const Context& context, QWidget* parent = nullptr);

    void show(const Pace& pace);
    // Nothing is wanted, so there is nothing to show.
    bool isEmpty() const { return m_isEmpty; }

private:
    struct Line {
        QWidget* all;
        QLabel* words;
        PaceBar* bar;
    };

    Line addLine(const QString& name);
    void fill(const Line& line, int done, int wanted, const QString& words);

    const Context m_context;
    Line m_reachOuts;
    Line m_events;
    bool m_isEmpty = true;
};

} // namespace rapport
