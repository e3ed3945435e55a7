// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"

#include <QWidget>

namespace rapport
{

class Theme;

// In place of the window when the notebook cannot be opened: what happened, that nothing was
// touched, and what can be done.
class FailureWindow : public QWidget
{
    Q_OBJECT

public:
    FailureWindow(const Theme& theme, const Error& error);

signals:
    void retryRequested();
};

} // namespace rapport
