// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Header.h"

#include "ui/shell/KeyHintButton.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/Page.h"

#include <QVBoxLayout>

namespace rapport
{

Header::Header(const Theme& theme, QAction* search, QWidget* parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_line(new QHBoxLayout(this))
    , m_title(new ElidedLabel)
    , m_subtitle(new ElidedLabel)
{
    setProperty("role", QStringLiteral("header"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    const int edge = theme.measure("space-xl");
    m_line->setContentsMargins(edge, 0, edge, 0);
    m_line->setSpacing(edge);
    m_title->setProperty("role", QStringLiteral("title"));
    m_subtitle->setProperty("role", QStringLiteral("muted"));
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch();
    words->addWidget(m_title);
    words->addWidget(m_subtitle);
    words->addStretch();
    m_line->addLayout(words);
    m_line->addStretch(1);
    auto* box = new KeyHintButton(search, tr("Search or jump to…"), KeyHintButton::Shape::Field);
    box->setFixedWidth(theme.measure("search"));
    m_line->addWidget(box, 0, Qt::AlignVCenter);
}

void Header::showPage(Page& page)
{
    m_title->setText(page.title());
    m_subtitle->setText(page.subtitle());
    m_subtitle->setVisible(!page.subtitle().isEmpty());
    replaceExtra(page.headerWidget());
    setFixedHeight(m_theme.measure(page.subtitle().isEmpty() ? "header-low" : "header"));
}

// The page keeps its widget: it goes back there when another page is shown.
void Header::replaceExtra(QWidget* extra)
{
    if (m_extra == extra)
        return;
    if (m_extra) {
        m_line->removeWidget(m_extra);
        m_extra->hide();
    }
    m_extra = extra;
    if (m_extra) {
        m_line->insertWidget(1, m_extra, 0, Qt::AlignVCenter);
        m_extra->show();
    }
}

} // namespace rapport
