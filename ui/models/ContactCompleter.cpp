// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/ContactCompleter.h"

#include "notebook/Notebook.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QStandardItemModel>

namespace rapport
{
namespace
{

constexpr int mostMatches = 8;
constexpr int contactIdRole = Qt::UserRole + 1;

QStandardItem* matchItem(const ContactRow& row)
{
    const QString label = row.description.isEmpty()
                              ? row.displayName
                              : QStringLiteral("%1 · %2").arg(row.displayName, row.description);
    auto* item = new QStandardItem(label);
    item->setData(row.displayName, Qt::ToolTipRole);
    item->setData(row.id.value, contactIdRole);
    return item;
}

} // namespace

ContactCompleter::ContactCompleter(const Context& context, QLineEdit* line)
    : QObject(line)
    , m_context(context)
    , m_line(line)
    , m_matches(new QStandardItemModel(this))
    , m_completer(new QCompleter(m_matches, this))
{
    // QStandardItem keeps edit and display text as one, so the name to insert has its own role.
    m_completer->setCompletionRole(Qt::ToolTipRole);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_line->setCompleter(m_completer);
    connect(m_line, &QLineEdit::textEdited, this, &ContactCompleter::findMatching);
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this,
            &ContactCompleter::pick);
}

void ContactCompleter::setContact(ContactId id)
{
    const auto row = id.isValid() ? m_context.notebook.lookup().contactRow(id) : std::nullopt;
    m_line->setText(row ? row->displayName : QString());
    take(row ? id : ContactId{});
}

ContactId ContactCompleter::contact() const
{
    return m_contact;
}

bool ContactCompleter::isUnknown() const
{
    return !m_contact.isValid() && !m_line->text().trimmed().isEmpty();
}

void ContactCompleter::findMatching(const QString& typed)
{
    const Lookup& lookup = m_context.notebook.lookup();
    const QString words = typed.trimmed();
    m_matches->clear();
    ContactId exact;
    if (!words.isEmpty())
        for (const ContactId id : lookup.contacts({std::nullopt, words}, mostMatches))
            if (const auto row = lookup.contactRow(id)) {
                m_matches->appendRow(matchItem(*row));
                if (row->displayName.compare(words, Qt::CaseInsensitive) == 0)
                    exact = id;
            }
    take(exact);
}

void ContactCompleter::pick(const QModelIndex& index)
{
    m_line->setText(index.data(Qt::ToolTipRole).toString());
    take({index.data(contactIdRole).toLongLong()});
}

void ContactCompleter::take(ContactId id)
{
    if (m_contact == id)
        return;
    m_contact = id;
    emit contactChanged(id);
}

} // namespace rapport
