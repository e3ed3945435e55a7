// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contacts/InteractionSheet.h"

#include "domain/Clock.h"
#include "domain/ErrorText.h"
#include "notebook/Notebook.h"
#include "ui/Shell.h"
#include "ui/widgets/MatchCompleter.h"
#include "ui/widgets/NounCompleters.h"
#include "ui/widgets/PatientNote.h"
#include "ui/widgets/SheetKeys.h"
#include "ui/widgets/Widgets.h"
#include "ui_InteractionSheet.h"

namespace rapport
{
namespace
{

constexpr int interactionSheetWidth = 560;

// "Logged a coffee with Dr. Ruiz." needs no article in other languages: the word alone.
QString loggedSentence(Channel channel, const QString& name)
{
    return InteractionSheet::tr("%1 with %2 logged.").arg(labelOf(channel), name);
}

} // namespace

InteractionSheet::InteractionSheet(const Context& context, ContactId contact, InteractionId known)
    : Sheet(context.theme, context.shell.window(), interactionSheetWidth)
    , m_context(context)
    , m_contact(contact)
    , m_ui(std::make_unique<Ui::InteractionSheet>())
{
    m_ui->setupUi(contentWidget());
    if (const auto row = context.notebook.lookup().contactRow(contact))
        m_name = row->displayName;
    const auto logged = context.notebook.lookup().interaction(known);
    m_ui->titleLabel->setText(
        (logged ? tr("Contact with %1") : tr("Log contact with %1")).arg(m_name));
    setWindowTitle(m_ui->titleLabel->text());
    for (const Word<Channel>& each : words<Channel>())
        m_ui->channelBox->addItem(labelOf(each.value), static_cast<int>(each.value));
    m_ui->dayEdit->attach(context);
    m_ui->dayEdit->setName(tr("When"));
    m_ui->dayEdit->setDay(context.clock.now().date());
    m_ui->othersEdit->setFieldName(tr("Who else"));
    m_ui->othersEdit->setPlaceholderText(tr("add…"));
    m_ui->othersEdit->setNewAllowed(false);
    m_ui->othersEdit->setCompleter(contactCompleter(context.notebook, m_ui->othersEdit));
    if (logged)
        show(*logged);
    new PatientNote(context.clock, findChildren<QPlainTextEdit*>(), *m_ui->errorLabel);
    wireSheet(*this, *m_ui->saveButton, *m_ui->cancelButton, [this] { save(); });
    m_ui->channelBox->setFocus();
}

InteractionSheet::~InteractionSheet() = default;

void InteractionSheet::show(const Interaction& interaction)
{
    m_original = interaction;
    m_ui->channelBox->setCurrentIndex(
        m_ui->channelBox->findData(static_cast<int>(interaction.channel)));
    m_ui->dayEdit->setDay(interaction.on);
    m_ui->minutesBox->setValue(interaction.minutes.value_or(0));
    m_ui->wordsEdit->setPlainText(interaction.words);
    QList<FieldToken> others;
    for (const ContactId each : interaction.contacts)
        if (const auto row = m_context.notebook.lookup().contactRow(each); row && each != m_contact)
            others.append({each.value, row->displayName, Tone::Info});
    m_ui->othersEdit->setTokens(others);
}

Interaction InteractionSheet::interaction() const
{
    Interaction value = m_original;
    value.minutes.reset();
    value.contacts.clear();
    value.channel = static_cast<Channel>(m_ui->channelBox->currentData().toInt());
    value.on = m_ui->dayEdit->day();
    if (m_ui->minutesBox->value() > 0)
        value.minutes = m_ui->minutesBox->value();
    value.words = m_ui->wordsEdit->toPlainText().trimmed();
    value.contacts.push_back(m_contact);
    for (const FieldToken& token : m_ui->othersEdit->tokens())
        if (token.id != m_contact.value)
            value.contacts.push_back(ContactId{token.id});
    return value;
}

void InteractionSheet::save()
{
    if (!m_ui->dayEdit->isValid())
        return m_ui->dayEdit->complain();
    if (!m_ui->othersEdit->commitPending())
        return complain(tr("Nobody here is called “%1”. Choose someone from the list, or clear "
                           "the field.")
                            .arg(m_ui->othersEdit->pendingText()));
    const Interaction value = interaction();
    const auto done =
        m_context.notebook.perform(value.id.isValid() ? tr("Edit contact made") : tr("Log contact"),
                                   m_context.clock.now(), [&](Edit& edit) -> Result<void> {
                                       if (value.id.isValid())
                                           return edit.update(value);
                                       return edit.add(value).map([](InteractionId) {});
                                   });
    if (!done)
        return complain(errorText(done.error()));
    accept();
    if (!done->isEmpty())
        m_context.shell.sayDone(loggedSentence(value.channel, m_name));
}

void InteractionSheet::complain(const QString& sentence)
{
    m_ui->errorLabel->setText(sentence);
    m_ui->errorLabel->show();
}

} // namespace rapport
