// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Id.h"
#include "domain/Photo.h"
#include "ui/Context.h"

#include <QObject>
#include <optional>

class QAction;

namespace rapport
{

// Gives one person a picture from a file, or takes it off (C8).
class PictureChoice : public QObject
{
    Q_OBJECT

public:
    explicit PictureChoice(const Context& context, QObject* parent = nullptr);

    QAction* choose() const { return m_choose; }
    QAction* remove() const { return m_remove; }
    void setPerson(ContactId id, bool hasPicture);
    void take(const QString& path); // what was chosen

private:
    void ask();
    void set(const QString& name, const std::optional<Photo>& photo, const QString& said);

    const Context m_context;
    QAction* m_choose;
    QAction* m_remove;
    ContactId m_id;
};

} // namespace rapport
