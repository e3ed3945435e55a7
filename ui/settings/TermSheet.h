// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Profile.h"
#include "ui/Context.h"
#include "ui/widgets/Sheet.h"

#include <memory>

namespace Ui
{
class TermSheet;
}

namespace rapport
{

class SavedChanges;

// Adds or changes a term: its name, first and last day.
class TermSheet : public Sheet
{
    Q_OBJECT

public:
    // A term without an id is a new one.
    TermSheet(const Context& context, const Term& term);
    ~TermSheet() override;

private:
    void save();
    void sayError(const QString& sentence);

    const Context m_context;
    Term m_term;
    std::unique_ptr<Ui::TermSheet> m_ui;
};

} // namespace rapport
