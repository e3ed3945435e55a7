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

// Logs a contact outside a meeting, an e-mail, a call, a coffee; or changes one logged before.
class InteractionSheet : public Sheet
{
    Q_OBJECT

public:
    InteractionSheet(const Context& context, ContactId contact, InteractionId known = {});
    ~InteractionSheet() override;

private:
    void show(const Interaction& interaction);
    void save();
    void complain(const QString& sentence);
    Interaction interaction() const;

    const Context m_context;
    const ContactId m_contact;
    Interaction m_original;
    QString m_name;
    std::unique_ptr<Ui::InteractionSheet> m_ui;
};

} // namespace rapport
