// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/FollowUp.h"
#include "ui/Context.h"
#include "ui/widgets/Sheet.h"

#include <memory>

namespace Ui
{
class FollowUpSheet;
}

namespace rapport
{

class ContactCompleter;

// The editor of one follow-up. With an invalid id it makes a new one, to `forContact` if valid.
class FollowUpSheet : public Sheet
{
    Q_OBJECT

public:
    FollowUpSheet(const Context& context, FollowUpId id, ContactId forContact = {});
    ~FollowUpSheet() override;

    void accept() override;
    // Something typed is not thrown away by one key: the first time it is said, inline.
    void reject() override;

private:
    void fillChoices();
    void fillMeetings(const FollowUp& followUp);
    void show(const FollowUp& followUp);
    void showStateFields();
    void showTitleExample();
    void proposeDue();
    FollowUp edited() const;
    void takeState(FollowUp& followUp) const;
    bool isComplete();
    void complain(const QString& sentence, QWidget* where);
    QDate today() const;

    const Context m_context;
    const FollowUp m_original;
    std::unique_ptr<Ui::FollowUpSheet> m_ui;
    ContactCompleter* m_person;
    FollowUp m_shown; // as the fields stood when opened
    bool m_warned = false;
};

} // namespace rapport
