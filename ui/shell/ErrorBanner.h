// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"
#include "ui/shell/Banner.h"

class QPushButton;

namespace rapport
{

// An error's sentence, until closed. Where the notebook itself is damaged or gone, with a way to
// what can be done.
class ErrorBanner : public Banner
{
    Q_OBJECT

public:
    ErrorBanner(const Theme& theme, const QString& notebook);

    void tell(const Error& error);

signals:
    void rescueRequested(const rapport::Error& error);

private:
    const QString m_notebook;
    QPushButton* m_rescue;
    Error m_error;
};

} // namespace rapport
