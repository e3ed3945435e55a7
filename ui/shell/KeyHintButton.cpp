// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/KeyHintButton.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>

namespace rapport
{

KeyHintButton::KeyHintButton(QAction* action, const QString& words, Shape shape, QWidget* parent)
    : QPushButton(parent)
    , m_words(new QLabel(words))
    , m_key(new QLabel(keyText(*action)))
{
    const bool primary = shape == Shape::Primary;
    setProperty("variant", primary ? QStringLiteral("primary") : QStringLiteral("field"));
    setAutoDefault(false);
    setAccessibleName(action->text());
    setToolTip(QStringLiteral("%1 (%2)").arg(
        action->text(), action->shortcut().toString(QKeySequence::NativeText)));
    m_words->setProperty("role",
                         primary ? QStringLiteral("on-accent") : QStringLiteral("placeholder"));
    m_key->setProperty("role", primary ? QStringLiteral("on-accent-key") : QStringLiteral("key"));
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(10, 0, 10, 0);
    line->setSpacing(12);
    if (primary)
        line->addStretch();
    for (QLabel* label : {m_words, m_key}) {
        label->setTextFormat(Qt::PlainText);
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
        if (label == m_key && !primary)
            line->addStretch();
        line->addWidget(label, 0, Qt::AlignVCenter);
    }
    if (primary)
        line->addStretch();
    connect(this, &QPushButton::clicked, action, &QAction::trigger);
}

QSize KeyHintButton::sizeHint() const
{
    const int height = qMax(QPushButton::sizeHint().height(), layout()->sizeHint().height());
    return QSize(wholeWidth(), height);
}

QSize KeyHintButton::minimumSizeHint() const
{
    return QSize(m_words->sizeHint().width() + 24, sizeHint().height());
}

void KeyHintButton::resizeEvent(QResizeEvent* event)
{
    QPushButton::resizeEvent(event);
    m_key->setVisible(width() >= wholeWidth()); // the words come first; the tooltip has the key
}

// With the key, also while it is hidden.
int KeyHintButton::wholeWidth() const
{
    const QMargins edge = layout()->contentsMargins();
    return edge.left() + m_words->sizeHint().width() + layout()->spacing() +
           m_key->sizeHint().width() + edge.right();
}

QString keyText(const QAction& action)
{
    return action.shortcut()
        .toString(QKeySequence::NativeText)
        .replace(QLatin1Char('+'), QLatin1Char(' '));
}

} // namespace rapport
