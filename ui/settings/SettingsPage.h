// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/SavedChanges.h"
#include "ui/widgets/Page.h"

#include <memory>
#include <vector>

namespace Ui
{
class SettingsPage;
}

namespace rapport
{

class SettingsSection;

// The student's choices, section by section. Each change is saved at once and can be undone.
class SettingsPage : public Page
{
    Q_OBJECT

public:
    explicit SettingsPage(const Context& context, QWidget* parent = nullptr);
    ~SettingsPage() override;

    QString title() const override;
    QWidget* firstFocus() override;

protected:
    void hideEvent(QHideEvent* event) override;

private:
    void addSections();
    void refresh(const ChangeSet& changes);

    std::unique_ptr<Ui::SettingsPage> m_ui;
    SavedChanges m_changes;
    std::vector<SettingsSection*> m_sections;
};

} // namespace rapport
