// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capture/MeetingForm.h"

#include "domain/Clock.h"
#include "notebook/Notebook.h"
#include "ui/capture/DraftForm.h"
#include "ui/capture/FieldText.h"
#include "ui/capture/PersonChips.h"
#include "ui/capture/WhenText.h"
#include "ui/widgets/DayText.h"
#include "ui_MeetingForm.h"

#include <QCompleter>

namespace rapport
{

MeetingForm::MeetingForm(QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::MeetingForm>())
{
    m_ui->setupUi(this);
    m_ui->groups->setFieldName(tr("Groups"));
    m_ui->groups->setPlaceholderText(tr("group…"));
    m_ui->people->setFieldName(tr("People"));
    m_ui->people->setPlaceholderText(tr("name, role, e-mail…"));
    m_ui->peopleLabel->setBuddy(m_ui->people);
    m_ui->groupsLabel->setBuddy(m_ui->groups);
    m_ui->kindLabel->setBuddy(m_ui->kind);
    m_ui->talkLabel->setBuddy(m_ui->channel);
    for (const Word<Channel>& each : words<Channel>())
        m_ui->channel->addItem(labelOf(each.value), static_cast<int>(each.value));
}

MeetingForm::~MeetingForm() = default;

void MeetingForm::bind(const Context& context, DraftForm& form)
{
    m_context = &context;
    m_form = &form;
    m_people = new PersonChips(context, form, *m_ui->people);
    auto* groups = new QCompleter(form.context().groups, this);
    groups->setCaseSensitivity(Qt::CaseInsensitive);
    groups->setFilterMode(Qt::MatchContains);
    m_ui->groups->setCompleter(groups);
    m_ui->interest->setWords([this](const QString& specialty) { return wordsFor(specialty); });
    fillKinds();
    connectFields();
    connect(&form, &DraftForm::changed, this, &MeetingForm::follow);
    follow();
}

void MeetingForm::fillKinds()
{
    for (const QString& kind : m_context->notebook.lookup().meetingKinds())
        m_ui->kind->addItem(labelOfWord(kind), kind);
}

void MeetingForm::connectFields()
{
    connectWords();
    connectChoices();
    connect(m_ui->groups, &TokenEdit::added, this, &MeetingForm::editGroups);
    connect(m_ui->groups, &TokenEdit::removed, this, &MeetingForm::editGroups);
    connect(m_ui->when, &QLineEdit::textEdited, this, &MeetingForm::readTypedWhen);
    connect(m_ui->when, &QLineEdit::editingFinished, this, &MeetingForm::follow);
    connect(m_ui->channel, &QComboBox::activated, this, &MeetingForm::editTalk);
    connect(m_ui->words, &QLineEdit::textEdited, this, &MeetingForm::editTalk);
}

void MeetingForm::connectWords()
{
    connect(m_ui->topic, &QLineEdit::textEdited, this, [this](const QString& text) {
        m_form->edit(MeetingField::Topic, [&](DraftMeeting& meeting) { meeting.topic = text; });
    });
    connect(m_ui->takeAway, &QPlainTextEdit::textChanged, this, [this] {
        const QString text = m_ui->takeAway->toPlainText();
        if (text != m_form->meeting().takeAway)
            m_form->edit(MeetingField::TakeAway,
                         [&](DraftMeeting& meeting) { meeting.takeAway = text; });
    });
}

void MeetingForm::connectChoices()
{
    connect(m_ui->kind, &QComboBox::activated, this, [this](int row) {
        const QString kind = m_ui->kind->itemData(row).toString();
        m_form->edit(MeetingField::Kind, [&](DraftMeeting& meeting) { meeting.kind = kind; });
    });
    const auto setStatus = [this](MeetingStatus status) {
        m_form->edit(MeetingField::Status, [=](DraftMeeting& meeting) { meeting.status = status; });
    };
    connect(m_ui->attended, &QPushButton::clicked, this,
            [=] { setStatus(MeetingStatus::Attended); });
    connect(m_ui->planned, &QPushButton::clicked, this, [=] { setStatus(MeetingStatus::Planned); });
    connect(m_ui->interest, &InterestRows::edited, this, [this] {
        m_form->edit(MeetingField::Specialties, [this](DraftMeeting& meeting) {
            meeting.specialties = m_ui->interest->interests();
        });
    });
}

void MeetingForm::editGroups()
{
    m_form->edit(MeetingField::Groups,
                 [this](DraftMeeting& meeting) { meeting.groups = m_ui->groups->texts(); });
}

void MeetingForm::follow()
{
    const DraftMeeting& meeting = m_form->meeting();
    setFieldText(*m_ui->topic, meeting.topic);
    setFieldText(*m_ui->takeAway, meeting.takeAway);
    QList<FieldToken> groups;
    for (const QString& name : meeting.groups)
        groups.append({0, name, Tone::Neutral});
    m_ui->groups->setTokens(groups);
    m_ui->kind->setCurrentIndex(m_ui->kind->findData(meeting.kind));
    m_ui->attended->setChecked(meeting.status == MeetingStatus::Attended);
    m_ui->planned->setChecked(meeting.status == MeetingStatus::Planned);
    m_ui->interest->setInterests(meeting.specialties);
    if (m_form->isInteractionOnly())
        followTalk();
    else if (!m_ui->when->hasFocus())
        setFieldText(*m_ui->when, typedWhenText(meeting.time, m_form->context().now));
    showFor(m_form->isInteractionOnly(), meeting.status == MeetingStatus::Planned);
}

void MeetingForm::followTalk()
{
    const Draft& draft = m_form->draft();
    if (draft.interactions.empty())
        return;
    const DraftInteraction& talk = draft.interactions.front();
    m_ui->channel->setCurrentIndex(m_ui->channel->findData(static_cast<int>(talk.channel)));
    setFieldText(*m_ui->words, talk.words);
    if (!m_ui->when->hasFocus())
        setFieldText(*m_ui->when, dayText(talk.on, m_form->context().now.date()));
}

// Contact outside a meeting has no topic, host or kind; what lies ahead has no take-away.
void MeetingForm::showFor(bool isTalk, bool isPlanned)
{
    for (QWidget* each :
         {static_cast<QWidget*>(m_ui->topicLabel), static_cast<QWidget*>(m_ui->topic),
          static_cast<QWidget*>(m_ui->groups), static_cast<QWidget*>(m_ui->kindLabel),
          static_cast<QWidget*>(m_ui->kind), static_cast<QWidget*>(m_ui->attended),
          static_cast<QWidget*>(m_ui->planned)})
        each->setVisible(!isTalk);
    for (QWidget* each : {static_cast<QWidget*>(m_ui->talkLabel),
                          static_cast<QWidget*>(m_ui->channel), static_cast<QWidget*>(m_ui->words)})
        each->setVisible(isTalk);
    m_ui->groupsLabel->setText(isTalk ? tr("When") : tr("Group, when"));
    m_ui->peopleLabel->setText(isTalk      ? tr("With")
                               : isPlanned ? tr("Who will be there")
                                           : tr("Who you met"));
    const bool isAfter = !isTalk && !isPlanned;
    m_ui->takeAwayLabel->setVisible(isAfter);
    m_ui->takeAway->setVisible(isAfter);
    const bool hasInterest = isAfter && !m_form->meeting().specialties.empty();
    m_ui->interestLabel->setVisible(hasInterest);
    m_ui->interest->setVisible(hasInterest);
}

void MeetingForm::readTypedWhen(const QString& typed)
{
    const CaptureContext& context = m_form->context();
    const auto when = readWhen(typed, context.now, context.locale);
    if (!when)
        return;
    if (!m_form->isInteractionOnly()) {
        m_form->edit(MeetingField::When, [&](DraftMeeting& meeting) { meeting.time = when->time; });
        return;
    }
    std::vector<Heard> heard = m_form->heard();
    for (Heard& each : heard)
        each.interaction.on = when->time.startOn;
    m_form->setHeard(heard);
}

void MeetingForm::editTalk()
{
    std::vector<Heard> heard = m_form->heard();
    for (Heard& each : heard) {
        if (each.what != Heard::What::Interaction)
            continue;
        each.interaction.channel = static_cast<Channel>(m_ui->channel->currentData().toInt());
        each.words = m_ui->words->text();
        break;
    }
    m_form->setHeard(heard);
}

QString MeetingForm::openQuestion()
{
    const CaptureContext& context = m_form->context();
    for (TokenEdit* field : {m_ui->groups, m_ui->people})
        field->commitPending();
    const QString typed = m_ui->when->text().trimmed();
    if (typed.isEmpty() || readWhen(typed, context.now, context.locale) ||
        typed == typedWhenText(m_form->meeting().time, context.now))
        return {};
    m_ui->when->setFocus();
    return typed;
}

bool MeetingForm::askWhoIsMeant()
{
    return m_people->askWhoIsMeant();
}

QString MeetingForm::wordsFor(const QString& specialty) const
{
    const QDate today = m_context->clock.now().date();
    const int before =
        m_context->notebook.lookup().countMeetingsOn(specialty, QDate(today.year(), 1, 1), today);
    return before == 0 ? tr("%1: 1st talk this year").arg(specialty)
                       : tr("%1: %2 talk this year").arg(specialty, ordinalText(before + 1));
}

} // namespace rapport
