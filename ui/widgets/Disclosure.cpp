// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Disclosure.h"

#include "ui/theme/Theme.h"

#include <QScrollArea>

namespace rapport
{

Disclosure::Disclosure(QWidget* parent)
    : QPushButton(tr("More"), parent)
{
    setAutoDefault(false);
    setProperty("variant", QStringLiteral("quiet"));
    setShortcut(QKeySequence(Qt::ALT | Qt::Key_M));
    setToolTip(tr("Show or hide the rest (Alt+M)"));
}

void Disclosure::attach(const Theme& theme, QWidget& panel)
{
    m_theme = &theme;
    m_panel = &panel;
    // The arrow stands behind the words.
    setLayoutDirection(isRightToLeft() ? Qt::LeftToRight : Qt::RightToLeft);
    connect(this, &QPushButton::clicked, this, [this] {
        setOpen(m_panel->isHidden());
        QMetaObject::invokeMethod(this, &Disclosure::reveal, Qt::QueuedConnection); // laid out then
    });
    setOpen(false);
}

void Disclosure::setOpen(bool open)
{
    m_panel->setVisible(open);
    setIcon(m_theme->icon(open ? QStringLiteral("chevron-up") : QStringLiteral("chevron-down")));
}

void Disclosure::reveal()
{
    if (m_panel->isHidden())
        return;
    for (QWidget* above = m_panel->parentWidget(); above; above = above->parentWidget())
        if (auto* page = qobject_cast<QScrollArea*>(above))
            return page->ensureWidgetVisible(m_panel);
}

} // namespace rapport
