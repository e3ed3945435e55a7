// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/Context.h"
#include "ui/settings/SavedChanges.h"
#include "ui/settings/SettingsCard.h"

#include <QWidget>

class QVBoxLayout;

namespace rapport
{

// One section of the settings page: cards below each other.
class SettingsSection : public QWidget
{
    Q_OBJECT

public:
    SettingsSection(const Context& context, SavedChanges& changes, QWidget* parent);

    // Shows what the notebook says; called when it was changed.
    virtual void refresh() = 0;

protected:
    SettingsCard* addCard();
    void addHead(const QString& head, const QString& words);
    void addBelow(QWidget* widget);
    Settings settings() const;

    const Context m_context;
    SavedChanges& m_changes;

private:
    QVBoxLayout* m_column;
};

} // namespace rapport
