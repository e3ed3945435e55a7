// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/Context.h"
#include "ui/widgets/Sheet.h"

#include <memory>

namespace Ui
{
class AboutSheet;
}

namespace rapport
{

// Version, licence, what it is built on, and where the notebook lies.
class AboutSheet : public Sheet
{
    Q_OBJECT

public:
    explicit AboutSheet(const Context& context);
    ~AboutSheet() override;

private:
    std::unique_ptr<Ui::AboutSheet> m_ui;
};

} // namespace rapport
