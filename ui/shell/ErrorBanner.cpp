// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ErrorBanner.h"

#include "domain/ErrorText.h"

#include <QPushButton>

namespace rapport
{

ErrorBanner::ErrorBanner(const Theme& theme, const QString& notebook)
    : Banner(theme, Kind::Error)
    , m_notebook(notebook)
    , m_rescue(new QPushButton(tr("What can be done…")))
{
    m_rescue->setToolTip(tr("Close the notebook, and choose a backup or what can be read"));
    addWidget(m_rescue);
    connect(m_rescue, &QPushButton::clicked, this, [this] { emit rescueRequested(m_error); });
}

void ErrorBanner::tell(const Error& error)
{
    m_error = error;
    m_rescue->setVisible(error.what == m_notebook &&
                         (error.kind == Error::Kind::Damaged || error.kind == Error::Kind::Moved));
    say(errorText(error));
}

} // namespace rapport
