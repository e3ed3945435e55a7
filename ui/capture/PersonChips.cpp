// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capture/PersonChips.h"

#include "notebook/Notebook.h"
#include "ui/capture/DraftForm.h"
#include "ui/models/ContactCompleter.h"
#include "ui/widgets/TokenEdit.h"

#include <QActionGroup>
#include <QLineEdit>
#include <QMenu>

namespace rapport
{

PersonChips::PersonChips(const Context& context, DraftForm& form, TokenEdit& field)
    : QObject(&field)
    , m_context(context)
    , m_form(form)
    , m_field(field)
{
    new ContactCompleter(context, field.field());
    field.setCompleter(field.field()->completer());
    field.setTones(Tone::Info, Tone::Accent);
    field.setCommaAdds(false);
    connect(&form, &DraftForm::changed, this, &PersonChips::follow);
    connect(&field, &TokenEdit::added, this, &PersonChips::add);
    connect(&field, &TokenEdit::removed, this, &PersonChips::remove);
    connect(&field, &TokenEdit::menuAsked, this, &PersonChips::openMenu);
    follow();
}

void PersonChips::follow()
{
    QList<FieldToken> tokens;
    for (int i = 0; i < static_cast<int>(m_form.people().all().size()); ++i)
        tokens.append(tokenOf(i));
    m_field.setTokens(tokens);
}

FieldToken PersonChips::tokenOf(int index) const
{
    const DraftPerson& person = m_form.people().all()[static_cast<size_t>(index)];
    const QString name = displayNameOf(person);
    if (m_form.people().isAsked(index))
        return {0, tr("%1 · which one?").arg(name), Tone::Soon};
    const QString role = person.role == Role::MetThere ? QString() : labelOf(person.role).toLower();
    if (person.known.isValid())
        return {person.known.value,
                role.isEmpty() ? name : QStringLiteral("%1 · %2").arg(name, role), Tone::Info};
    return {0, role.isEmpty() ? tr("+ %1 · new").arg(name) : tr("+ %1 · %2, new").arg(name, role),
            Tone::Accent};
}

// A name typed here is read like one in the line: with degree, address or role.
void PersonChips::add(const FieldToken& token)
{
    DraftPerson person;
    if (token.id > 0) {
        person.known = ContactId{token.id};
        person.contact = m_context.notebook.lookup().contact(person.known).value_or(Contact{});
    } else {
        const auto read = readLine(QStringLiteral("met %1").arg(token.text), m_form.context());
        if (read && !read->people.empty())
            person = read->people.front();
        else
            person.contact.family = token.text;
    }
    const QString typed = token.id > 0 ? QString() : token.text;
    m_form.editPeople([&](DraftPeople& people) { people.add(person, typed); });
}

// The field has already dropped the chip: who is missing was removed.
void PersonChips::remove(const FieldToken& token)
{
    for (int i = 0; i < static_cast<int>(m_form.people().all().size()); ++i) {
        if (tokenOf(i) == token) {
            m_form.editPeople([i](DraftPeople& people) { people.remove(i); });
            return;
        }
    }
}

bool PersonChips::askWhoIsMeant()
{
    for (int i = 0; i < static_cast<int>(m_form.people().all().size()); ++i) {
        if (m_form.people().isAsked(i)) {
            openMenu(i, m_field.mapToGlobal(m_field.rect().bottomLeft()));
            return true;
        }
    }
    return false;
}

void PersonChips::openMenu(int index, const QPoint& at)
{
    if (index >= static_cast<int>(m_form.people().all().size()))
        return;
    auto* menu = new QMenu(&m_field);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addIdentities(*menu, index);
    if (!m_form.people().isAsked(index))
        addRoles(*menu, index);
    menu->addSeparator();
    connect(menu->addAction(tr("Remove")), &QAction::triggered, this,
            [this, index] { m_field.removeAt(index); });
    menu->popup(at);
}

void PersonChips::addRoles(QMenu& menu, int index)
{
    menu.addSection(tr("Role"));
    auto* roles = new QActionGroup(&menu);
    const Role current = m_form.people().all()[static_cast<size_t>(index)].role;
    for (const Word<Role>& each : words<Role>()) {
        QAction* action = roles->addAction(menu.addAction(labelOf(each.value)));
        action->setCheckable(true);
        action->setChecked(each.value == current);
        connect(action, &QAction::triggered, this, [this, index, role = each.value] {
            m_form.editPeople([=](DraftPeople& people) { people.setRole(index, role); });
        });
    }
}

void PersonChips::addIdentities(QMenu& menu, int index)
{
    const auto candidates = m_form.people().candidates(index, m_form.context());
    const DraftPerson& person = m_form.people().all()[static_cast<size_t>(index)];
    if (candidates.empty() && !person.known.isValid())
        return;
    const auto identify = [this, index](const std::optional<Contact>& contact) {
        m_form.editPeople([&](DraftPeople& people) { people.identify(index, contact); });
    };
    menu.addSection(tr("Who is it?"));
    for (const Contact& candidate : candidates) {
        if (candidate.id == person.known)
            continue;
        const QString name = displayNameOf(candidate);
        const QString words = describe(candidate);
        QAction* action =
            menu.addAction(words.isEmpty() ? name : QStringLiteral("%1 · %2").arg(name, words));
        connect(action, &QAction::triggered, this, [identify, candidate] { identify(candidate); });
    }
    if (person.known.isValid() || m_form.people().isAsked(index))
        connect(
            menu.addAction(person.known.isValid() ? tr("Not the same person") : tr("Somebody new")),
            &QAction::triggered, this, [identify] { identify(std::nullopt); });
}

} // namespace rapport
