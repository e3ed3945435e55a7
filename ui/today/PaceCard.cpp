// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/PaceCard.h"

#include "notebook/Agenda.h"
#include "ui/theme/Theme.h"
#include "ui/today/PaceBar.h"
#include "ui/widgets/Widgets.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace rapport
{

PaceCard::PaceCard(const Context& context, QWidget* parent)
    : QFrame(parent)
    , m_context(context)
{
    setProperty("role", QStringLiteral("card"));
    auto* column = new QVBoxLayout(this);
    const int edge = context.theme.measure("space-l");
    column->setContentsMargins(edge, context.theme.measure("space-m"), edge, edge);
    column->setSpacing(context.theme.measure("space-m"));
    m_reachOuts = addLine(tr("Reach out"));
    m_events = addLine(tr("Go to a meeting"));
}

PaceCard::Line PaceCard::addLine(const QString& name)
{
    const Theme& theme = m_context.theme;
    auto* all = new QWidget(this);
    Line line{all, new QLabel(all), new PaceBar(theme, all)};
    line.words->setTextFormat(Qt::PlainText);
    line.words->setProperty("role", QStringLiteral("muted"));
    line.words->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    line.bar->setAccessibleName(name);
    auto* grid = new QGridLayout(all);
    grid->setContentsMargins({});
    grid->setVerticalSpacing(theme.measure("space-s"));
    grid->addWidget(new ElidedLabel(name, all), 0, 0);
    grid->addWidget(line.words, 0, 1);
    grid->addWidget(line.bar, 1, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    layout()->addWidget(all);
    return line;
}

void PaceCard::show(const Pace& pace)
{
    fill(m_reachOuts, pace.reachOuts, pace.reachOutsWanted,
         tr("%1 of %2 this week").arg(pace.reachOuts).arg(pace.reachOutsWanted));
    fill(m_events, pace.events, pace.eventsWanted,
         tr("%1 of %2 this month").arg(pace.events).arg(pace.eventsWanted));
    m_isEmpty = pace.reachOutsWanted <= 0 && pace.eventsWanted <= 0;
    setVisible(!m_isEmpty);
}

void PaceCard::fill(const Line& line, int done, int wanted, const QString& words)
{
    line.all->setVisible(wanted > 0);
    line.words->setText(words);
    line.bar->setAccessibleDescription(words);
    line.bar->setProgress(done, wanted);
}

} // namespace rapport
