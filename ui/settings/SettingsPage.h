// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Page.h"

namespace rapport
{

// The student's choices, section by section. Each change is saved at once and can be undone.
class SettingsPage : public Page
{
    Q_OBJECT

public:
    explicit SettingsPage(const Context& context, QWidget* parent = nullptr);

    QString title() const override;
    QWidget* firstFocus() override;
};

} // namespace rapport
