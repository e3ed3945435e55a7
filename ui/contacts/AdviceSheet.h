// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Advice.h"
#include "ui/Context.h"
#include "ui/widgets/Sheet.h"

#include <memory>

namespace Ui
{
class AdviceSheet;
}

namespace rapport
{

// Changes a piece of advice: its words, when it was given, and what came of it.
class AdviceSheet : public Sheet
{
    Q_OBJECT

public:
    AdviceSheet(const Context& context, const Advice& advice);
    ~AdviceSheet() override;

private:
    void save();
    void complain(const QString& sentence);
    Advice edited() const;

    const Context m_context;
    const Advice m_original;
    std::unique_ptr<Ui::AdviceSheet> m_ui;
};

} // namespace rapport
