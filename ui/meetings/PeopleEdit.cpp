// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/PeopleEdit.h"

#include "notebook/Notebook.h"
#include "ui/Context.h"
#include "ui/widgets/MatchCompleter.h"
#include "ui/widgets/MenuButton.h"
#include "ui/widgets/NounCompleters.h"
#include "ui/widgets/TokenEdit.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <algorithm>

namespace rapport
{

PeopleEdit::PeopleEdit(QWidget* parent)
    : QWidget(parent)
    , m_lines(new QVBoxLayout)
    , m_field(new TokenEdit(this))
    , m_groups(new QMenu(this))
{
    auto* everyone = new MenuButton(tr("Everyone of"), this);
    everyone->setMenu(m_groups);
    everyone->setToolTip(tr("Add everyone of a group, then untick who was not there (Alt+V)"));
    everyone->setShortcut(QKeySequence(Qt::ALT | Qt::Key_V));
    connect(m_groups, &QMenu::aboutToShow, this, &PeopleEdit::fillGroups);
    m_field->setFieldName(tr("Add a person"));
    m_field->setPlaceholderText(tr("add a person…"));
    m_field->setCommaAdds(false);
    connect(m_field, &TokenEdit::added, this, [this](const FieldToken& token) {
        addPerson(ContactId{token.id}, token.text, Role::MetThere, {});
        m_field->setTokens({});
    });
    auto* addLine = new QHBoxLayout;
    addLine->addWidget(m_field, 1);
    addLine->addWidget(everyone);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(6);
    m_lines->setSpacing(4);
    column->addLayout(m_lines);
    column->addLayout(addLine);
    setFocusProxy(m_field);
}

void PeopleEdit::attach(const Context& context)
{
    m_context = &context;
    m_field->setCompleter(contactCompleter(context.notebook, this));
}

void PeopleEdit::setParticipants(const std::vector<Participant>& participants)
{
    for (const Participant& each : participants)
        addPerson(each.contact, nameOfContact(each.contact), each.role, each.note);
}

std::vector<PeopleEdit::Person> PeopleEdit::people()
{
    m_field->commitPending();
    std::vector<Person> all;
    for (const Row& row : m_rows) {
        if (!row.tick->isChecked())
            continue;
        const auto role = static_cast<Role>(row.role->currentData().toInt());
        all.push_back({{row.contact, role, row.note->text().trimmed()},
                       row.contact.isValid() ? QString() : row.name});
    }
    return all;
}

void PeopleEdit::addPerson(ContactId contact, const QString& name, Role role, const QString& note)
{
    if (isHere(contact, name))
        return;
    Row row{contact, name, new QCheckBox(this), new QComboBox(this), new QLineEdit(note, this)};
    const int widest = fontMetrics().averageCharWidth() * 28;
    row.tick->setText(fontMetrics().elidedText(name, Qt::ElideRight, widest));
    row.tick->setToolTip(contact.isValid() ? name : tr("%1 (new)").arg(name));
    row.tick->setAccessibleName(tr("%1 was there").arg(name));
    row.tick->setChecked(true);
    for (const Word<Role>& each : words<Role>())
        row.role->addItem(labelOf(each.value), static_cast<int>(each.value));
    row.role->setCurrentIndex(row.role->findData(static_cast<int>(role)));
    row.role->setAccessibleName(tr("Role of %1").arg(name));
    row.note->setPlaceholderText(tr("note: ran the table"));
    row.note->setAccessibleName(tr("Note on %1").arg(name));
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(row.tick, 3);
    line->addWidget(row.role, 2);
    line->addWidget(row.note, 3);
    m_lines->addLayout(line);
    setTabOrder(row.tick, row.role);
    setTabOrder(row.role, row.note);
    setTabOrder(row.note, m_field->field());
    m_rows.push_back(row);
    emit edited();
}

void PeopleEdit::fillGroups()
{
    m_groups->clear();
    for (const GroupId id : m_context->notebook.lookup().groups()) {
        const auto group = m_context->notebook.lookup().group(id);
        if (group && !group->people.empty())
            m_groups->addAction(
                tr("%1 (%n)", nullptr, static_cast<int>(group->people.size()))
                    .arg(QString(group->name).replace(QLatin1Char('&'), QLatin1String("&&"))),
                this, [this, id] { addGroup(id); });
    }
    if (m_groups->isEmpty())
        m_groups->addAction(tr("No group has people yet"))->setEnabled(false);
}

void PeopleEdit::addGroup(GroupId id)
{
    const auto group = m_context->notebook.lookup().group(id);
    if (!group)
        return;
    for (const ContactId each : group->people)
        addPerson(each, nameOfContact(each), Role::MetThere, {});
}

bool PeopleEdit::isHere(ContactId contact, const QString& name) const
{
    return std::any_of(m_rows.begin(), m_rows.end(), [&](const Row& row) {
        return contact.isValid() ? row.contact == contact
                                 : row.name.compare(name, Qt::CaseInsensitive) == 0;
    });
}

QString PeopleEdit::nameOfContact(ContactId id) const
{
    const auto row = m_context->notebook.lookup().contactRow(id);
    return row ? row->displayName : QString();
}

} // namespace rapport
