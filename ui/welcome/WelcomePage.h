// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/Context.h"

#include <QWidget>

namespace rapport
{

// The first run: what Rapport is for, and three ways to begin.
class WelcomePage : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(const Context& context, QWidget* parent = nullptr);

private:
    QWidget* makeLogo();
    QWidget* makeButtons();
    void openSample();

    const Context m_context;
};

} // namespace rapport
