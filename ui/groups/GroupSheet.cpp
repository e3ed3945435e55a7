// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/groups/GroupSheet.h"

#include "domain/Clock.h"
#include "domain/ErrorText.h"
#include "notebook/Notebook.h"
#include "ui/Shell.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/KnownTokens.h"
#include "ui/widgets/MatchCompleter.h"
#include "ui/widgets/NounCompleters.h"
#include "ui/widgets/PatientNote.h"
#include "ui/widgets/SheetKeys.h"
#include "ui_GroupSheet.h"

namespace rapport
{
namespace
{

qint64 firstId(const TokenEdit& edit)
{
    return edit.tokens().isEmpty() ? 0 : edit.tokens().first().id;
}

} // namespace

GroupSheet::GroupSheet(const Context& context, GroupId id)
    : Sheet(context.theme, context.shell.window(), context.theme.measure("sheet"))
    , m_context(context)
    , m_ui(std::make_unique<Ui::GroupSheet>())
{
    m_ui->setupUi(contentWidget());
    setUpFields();
    if (const auto known = context.notebook.lookup().group(id)) {
        m_original = *known;
        m_ui->titleLabel->setText(tr("Group"));
    }
    setWindowTitle(m_ui->titleLabel->text());
    show(m_original);
    m_ui->deleteButton->setVisible(m_original.id.isValid());
    connect(m_ui->deleteButton, &QPushButton::clicked, this, &GroupSheet::remove);
    new PatientNote(context.clock, {m_ui->notesEdit}, *m_ui->errorLabel);
    wireSheet(*this, *m_ui->saveButton, *m_ui->cancelButton, [this] { save(); });
    m_ui->nameEdit->setFocus();
}

GroupSheet::~GroupSheet() = default;

void GroupSheet::setUpFields()
{
    for (const Word<GroupKind>& each : words<GroupKind>())
        m_ui->kindBox->addItem(labelOf(each.value), static_cast<int>(each.value));
    m_ui->levelBox->addItem(tr("No level"), -1);
    for (const Word<MeetingLevel>& each : words<MeetingLevel>())
        m_ui->levelBox->addItem(labelOf(each.value), static_cast<int>(each.value));
    setTakesKnown(*m_ui->parentEdit, tr("Part of"), 1);
    m_ui->parentEdit->setPlaceholderText(tr("the organisation above it"));
    m_ui->parentEdit->setCompleter(groupCompleter(m_context.notebook, this));
    setTakesKnown(*m_ui->sponsorEdit, tr("Faculty sponsor"), 1);
    m_ui->sponsorEdit->setPlaceholderText(tr("a contact"));
    m_ui->sponsorEdit->setCompleter(contactCompleter(m_context.notebook, this));
    setTakesKnown(*m_ui->peopleEdit, tr("People"), 0);
    m_ui->peopleEdit->setPlaceholderText(tr("add…"));
    m_ui->peopleEdit->setCompleter(contactCompleter(m_context.notebook, this));
    for (const auto& [edit, name, empty] :
         {std::tuple{m_ui->sinceEdit, tr("Member since"), tr("since")},
          std::tuple{m_ui->untilEdit, tr("Member until"), tr("today")}}) {
        edit->attach(m_context);
        edit->setName(name);
        edit->setOptional(true);
        edit->setPlaceholder(empty);
    }
}

void GroupSheet::show(const Group& group)
{
    const Lookup& lookup = m_context.notebook.lookup();
    m_ui->nameEdit->setText(group.name);
    m_ui->kindBox->setCurrentIndex(m_ui->kindBox->findData(static_cast<int>(group.kind)));
    m_ui->levelBox->setCurrentIndex(
        m_ui->levelBox->findData(group.level ? static_cast<int>(*group.level) : -1));
    if (const auto parent = lookup.group(group.parent))
        m_ui->parentEdit->setTokens({{parent->id.value, parent->name, Tone::Info}});
    if (const auto sponsor = lookup.contactRow(group.sponsor))
        m_ui->sponsorEdit->setTokens({{sponsor->id.value, sponsor->displayName, Tone::Info}});
    QList<FieldToken> people;
    for (const ContactId id : group.people)
        if (const auto row = lookup.contactRow(id))
            people.append({id.value, row->displayName, Tone::Info});
    m_ui->peopleEdit->setTokens(people);
    m_ui->meetsEdit->setText(group.meetsWhen);
    m_ui->webEdit->setText(group.webPage);
    m_ui->sinceEdit->setDay(group.memberSinceOn);
    m_ui->untilEdit->setDay(group.memberUntilOn);
    m_ui->travelBox->setChecked(group.fundsTravel);
    m_ui->notesEdit->setPlainText(group.notes);
}

Group GroupSheet::edited() const
{
    Group group = m_original;
    group.name = m_ui->nameEdit->text().trimmed();
    group.kind = static_cast<GroupKind>(m_ui->kindBox->currentData().toInt());
    const int level = m_ui->levelBox->currentData().toInt();
    group.level = level < 0 ? std::nullopt : std::optional(static_cast<MeetingLevel>(level));
    group.parent = GroupId{firstId(*m_ui->parentEdit)};
    group.sponsor = ContactId{firstId(*m_ui->sponsorEdit)};
    group.people.clear();
    for (const FieldToken& token : m_ui->peopleEdit->tokens())
        group.people.push_back(ContactId{token.id});
    group.meetsWhen = m_ui->meetsEdit->text().trimmed();
    group.webPage = m_ui->webEdit->text().trimmed();
    group.memberSinceOn = m_ui->sinceEdit->day();
    group.memberUntilOn = m_ui->untilEdit->day();
    group.fundsTravel = m_ui->travelBox->isChecked();
    group.notes = m_ui->notesEdit->toPlainText();
    return group;
}

// Words that stay in a field which takes only what is known.
bool GroupSheet::complainOfFields()
{
    const QString unknown = unknownIn({m_ui->parentEdit, m_ui->sponsorEdit, m_ui->peopleEdit});
    if (!unknown.isEmpty()) {
        complain(unknown);
        return true;
    }
    for (DayEdit* edit : {m_ui->sinceEdit, m_ui->untilEdit}) {
        if (edit->isValid())
            continue;
        edit->complain();
        return true;
    }
    return false;
}

void GroupSheet::save()
{
    if (complainOfFields())
        return;
    const Group group = edited();
    const bool isNew = !group.id.isValid();
    const auto done = m_context.notebook.perform(
        isNew ? tr("Add group") : tr("Edit group"), m_context.clock.now(),
        [&](Edit& edit) -> Result<void> {
            return isNew ? edit.add(group).map([](GroupId) {}) : edit.update(group);
        });
    if (!done)
        return complain(errorText(done.error()));
    accept();
    if (!done->isEmpty())
        m_context.shell.sayDone(tr("%1 saved.").arg(group.name));
}

void GroupSheet::remove()
{
    const auto done =
        m_context.notebook.perform(tr("Delete group"), m_context.clock.now(),
                                   [this](Edit& edit) { return edit.trash(m_original.id); });
    if (!done)
        return complain(errorText(done.error()));
    accept();
    m_context.shell.sayDone(tr("%1 is in the trash.").arg(m_original.name));
}

void GroupSheet::complain(const QString& sentence)
{
    m_ui->errorLabel->setText(sentence);
    m_ui->errorLabel->show();
}

} // namespace rapport
