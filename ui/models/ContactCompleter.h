// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Id.h"
#include "ui/Context.h"

#include <QObject>

class QCompleter;
class QLineEdit;
class QModelIndex;
class QStandardItemModel;

namespace rapport
{

// Makes a line edit find contacts as one types and yield the one picked. Text that was changed by
// hand names a contact only when it is exactly the name of one.
class ContactCompleter : public QObject
{
    Q_OBJECT

public:
    // Owned by the line edit.
    ContactCompleter(const Context& context, QLineEdit* line);

    void setContact(ContactId id); // invalid: clears the line
    ContactId contact() const;     // invalid: empty, or nobody known by that name
    // There are words, and they name nobody known.
    bool isUnknown() const;

signals:
    void contactChanged(rapport::ContactId id);

private:
    void findMatching(const QString& typed);
    void pick(const QModelIndex& index);
    void take(ContactId id);

    const Context m_context;
    QLineEdit* m_line;
    QStandardItemModel* m_matches;
    QCompleter* m_completer;
    ContactId m_contact;
};

} // namespace rapport
