// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contacts/ReachRow.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QStyle>
#include <QToolButton>

namespace rapport
{
namespace
{

QString mediumText(Medium medium)
{
    switch (medium) {
    case Medium::Email:
        return ReachRow::tr("e-mail");
    case Medium::Phone:
        return ReachRow::tr("phone");
    case Medium::Link:
        return ReachRow::tr("link");
    }
    return {};
}

} // namespace

ReachRow::ReachRow(QWidget* parent)
    : QFrame(parent)
    , m_line(new QLineEdit(this))
    , m_what(new QToolButton(this))
{
    setProperty("role", QStringLiteral("field"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 0, 4, 0);
    row->setSpacing(4);
    row->addWidget(m_line, 1);
    row->addWidget(m_what);
    m_line->setFrame(false);
    m_line->setProperty("role", QStringLiteral("bare"));
    m_line->setPlaceholderText(tr("add e-mail, phone, LinkedIn, Doximity…"));
    m_line->setAccessibleName(tr("E-mail, phone or link"));
    m_what->setPopupMode(QToolButton::InstantPopup);
    m_what->setAutoRaise(true);
    m_what->setMenu(new QMenu(m_what));
    m_what->setToolTip(tr("What it is, its order, or remove it (Alt+Down)"));
    setFocusProxy(m_line);
    m_line->installEventFilter(this);
    connect(m_line, &QLineEdit::textEdited, this, [this] {
        sayMedium();
        emit edited();
    });
    connect(m_what->menu(), &QMenu::aboutToShow, this, &ReachRow::fillMenu);
    sayMedium();
}

bool ReachRow::eventFilter(QObject* watched, QEvent* event)
{
    // The frame is this widget's, the focus its line's.
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        setProperty("focused", event->type() == QEvent::FocusIn);
        style()->unpolish(this);
        style()->polish(this);
    }
    return QFrame::eventFilter(watched, event);
}

void ReachRow::setReach(Medium medium, const Reach& reach)
{
    m_line->setText(reach.value);
    m_line->setCursorPosition(0);
    m_chosen = medium;
    m_label = reach.label;
    sayMedium();
}

Medium ReachRow::medium() const
{
    return m_chosen.value_or(guessMedium(m_line->text()));
}

Reach ReachRow::reach() const
{
    const QString value = m_line->text().trimmed();
    const bool mayGuess = m_label.isEmpty() && medium() == Medium::Link;
    return {value, mayGuess ? guessLinkLabel(value) : m_label};
}

bool ReachRow::isBlank() const
{
    return m_line->text().trimmed().isEmpty();
}

void ReachRow::setPreferred(bool preferred)
{
    m_preferred = preferred;
    sayMedium();
}

void ReachRow::fillMenu()
{
    QMenu* menu = m_what->menu();
    menu->clear();
    for (const Medium each : {Medium::Email, Medium::Phone, Medium::Link}) {
        QAction* action = menu->addAction(labelOfWord(mediumText(each)));
        action->setCheckable(true);
        action->setChecked(each == medium());
        connect(action, &QAction::triggered, this, [this, each] { choose(each, m_label); });
    }
    menu->addSeparator();
    const QStringList labels =
        medium() == Medium::Link
            ? QStringList{QStringLiteral("LinkedIn"), QStringLiteral("Doximity"), tr("web page")}
            : QStringList{tr("work"), tr("home"), tr("mobile")};
    for (const QString& label : labels) {
        QAction* action = menu->addAction(label);
        action->setCheckable(true);
        action->setChecked(label == reach().label);
        connect(action, &QAction::triggered, this,
                [this, label](bool on) { choose(medium(), on ? label : QString()); });
    }
    menu->addSeparator();
    if (!m_preferred)
        menu->addAction(tr("Make it the preferred one"), this, &ReachRow::preferAsked);
    menu->addAction(tr("Remove"), this, &ReachRow::removeAsked);
}

void ReachRow::choose(std::optional<Medium> medium, const QString& label)
{
    m_chosen = medium;
    m_label = label;
    sayMedium();
    emit edited();
}

void ReachRow::sayMedium()
{
    m_what->setVisible(!isBlank());
    QStringList parts{reach().label.isEmpty() ? mediumText(medium()) : reach().label};
    if (m_preferred)
        parts << tr("preferred");
    m_what->setText(parts.join(QStringLiteral(", ")));
    m_what->setAccessibleName(m_what->text());
}

} // namespace rapport
