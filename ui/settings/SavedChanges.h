// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notebook/Notebook.h"
#include "ui/Context.h"

#include <QTimer>

namespace rapport
{

// Saves what the settings page changes: each as a named operation, at once or when typing pauses.
class SavedChanges : public QObject
{
    Q_OBJECT

public:
    using Change = std::function<Result<void>(Edit&)>;

    explicit SavedChanges(const Context& context, QObject* parent = nullptr);
    ~SavedChanges() override;

    void save(const QString& name, const Change& change);
    // A newer change of the same name takes its place; one of another name saves it first.
    void saveSoon(const QString& name, const Change& change);
    void saveSettings(const QString& name, const std::function<void(Settings&)>& change);
    void saveSettingsSoon(const QString& name, const std::function<void(Settings&)>& change);
    void saveProfileSoon(const QString& name, const std::function<void(Profile&)>& change);
    void flush();

signals:
    void saved();
    void failed(const QString& sentence);

private:
    Change settingsChange(const std::function<void(Settings&)>& change) const;

    const Context m_context;
    QTimer m_pause;
    QString m_pendingName;
    Change m_pending;
};

} // namespace rapport
