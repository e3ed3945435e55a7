// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contacts/ReachEdit.h"

#include "ui/contacts/ReachRow.h"
#include "ui/widgets/ReadingOrder.h"

#include <QLineEdit>
#include <QVBoxLayout>
#include <set>

namespace rapport
{

ReachEdit::ReachEdit(QWidget* parent)
    : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(6);
    addRow(0);
}

void ReachEdit::setContact(const Contact& contact)
{
    while (m_rows.size() > 1)
        delete m_rows.takeFirst();
    addAll(Medium::Email, contact.emails);
    addAll(Medium::Phone, contact.phones);
    addAll(Medium::Link, contact.links);
    markPreferred();
}

void ReachEdit::fill(Contact& contact) const
{
    contact.emails = reaches(Medium::Email);
    contact.phones = reaches(Medium::Phone);
    contact.links = reaches(Medium::Link);
}

std::vector<Reach> ReachEdit::reaches(Medium medium) const
{
    std::vector<Reach> all;
    for (const ReachRow* row : m_rows)
        if (!row->isBlank() && row->medium() == medium)
            all.push_back(row->reach());
    return all;
}

ReachRow* ReachEdit::addRow(int at)
{
    auto* row = new ReachRow(this);
    m_rows.insert(at, row);
    static_cast<QVBoxLayout*>(layout())->insertWidget(at, row);
    setReadingOrder({m_rows.begin(), m_rows.end()});
    setFocusProxy(m_rows.first());
    connect(row, &ReachRow::edited, this, &ReachEdit::rowEdited);
    connect(row, &ReachRow::preferAsked, this, [this, row] { prefer(row); });
    connect(row, &ReachRow::removeAsked, this, [this, row] { remove(row); });
    return row;
}

void ReachEdit::addAll(Medium medium, const std::vector<Reach>& reaches)
{
    for (const Reach& reach : reaches)
        addRow(static_cast<int>(m_rows.size()) - 1)->setReach(medium, reach);
}

void ReachEdit::rowEdited()
{
    if (!m_rows.last()->isBlank())
        addRow(static_cast<int>(m_rows.size()));
    markPreferred();
    emit edited();
}

void ReachEdit::prefer(ReachRow* row)
{
    for (int i = 0; i < m_rows.size(); ++i) {
        if (m_rows.at(i)->medium() != row->medium() || m_rows.at(i)->isBlank())
            continue;
        m_rows.move(m_rows.indexOf(row), i);
        static_cast<QVBoxLayout*>(layout())->insertWidget(i, row);
        break;
    }
    markPreferred();
    emit edited();
}

void ReachEdit::remove(ReachRow* row)
{
    m_rows.removeOne(row);
    row->hide();
    row->deleteLater();
    if (m_rows.isEmpty() || !m_rows.last()->isBlank())
        addRow(static_cast<int>(m_rows.size()));
    setFocusProxy(m_rows.first());
    m_rows.last()->line()->setFocus();
    markPreferred();
    emit edited();
}

void ReachEdit::markPreferred()
{
    std::set<Medium> seen;
    for (ReachRow* row : std::as_const(m_rows))
        row->setPreferred(!row->isBlank() && seen.insert(row->medium()).second);
}

} // namespace rapport
