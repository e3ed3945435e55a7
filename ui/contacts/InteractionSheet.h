// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Interaction.h"
#include "ui/Context.h"
#include "ui/widgets/Sheet.h"

#include <memory>

namespace Ui
{
class InteractionSheet;
}

namespace rapport
{

// Logs a contact outside a meeting: an e-mail, a call, a coffee.
class InteractionSheet : public Sheet
{
    Q_OBJECT

public:
    InteractionSheet(const Context& context, ContactId contact);
    ~InteractionSheet() override;

private:
    void save();
    void complain(const QString& sentence);
    Interaction interaction() const;

    const Context m_context;
    const ContactId m_contact;
    QString m_name;
    std::unique_ptr<Ui::InteractionSheet> m_ui;
};

} // namespace rapport
