// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/followups/FollowUpSheet.h"

#include "domain/Clock.h"
#include "domain/ErrorText.h"
#include "domain/LocalTime.h"
#include "notebook/Notebook.h"
#include "ui/Shell.h"
#include "ui/models/ContactCompleter.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/DayText.h"
#include "ui/widgets/PatientNote.h"
#include "ui_FollowUpSheet.h"

#include <QShortcut>

namespace rapport
{
namespace
{

constexpr int mostMeetings = 40; // the newest ones; an older one that is set stays in the list

FollowUp startingPoint(const Context& context, FollowUpId id, ContactId forContact)
{
    if (const auto stored = context.notebook.lookup().followUp(id))
        return *stored;
    FollowUp fresh;
    fresh.kind = forContact.isValid() ? FollowUpKind::KeepInTouch : FollowUpKind::Other;
    fresh.contact = forContact;
    const int delay = context.notebook.lookup().settings().delay(fresh.kind);
    fresh.dueOn = context.clock.now().date().addDays(delay);
    return fresh;
}

template <class E>
void fillWords(QComboBox* box)
{
    for (const Word<E>& each : words<E>())
        box->addItem(labelOf(each.value), static_cast<int>(each.value));
}

template <class E>
E chosenWord(const QComboBox* box)
{
    return static_cast<E>(box->currentData().toInt());
}

} // namespace

FollowUpSheet::FollowUpSheet(const Context& context, FollowUpId id, ContactId forContact)
    : Sheet(context.theme, context.shell.window(), context.theme.measure("sheet"))
    , m_context(context)
    , m_original(startingPoint(context, id, forContact))
    , m_ui(std::make_unique<Ui::FollowUpSheet>())
{
    setObjectName(QStringLiteral("FollowUpSheet"));
    m_ui->setupUi(contentWidget());
    setWindowTitle(m_original.id.isValid() ? tr("Follow-up") : tr("New follow-up"));
    m_ui->heading->setText(windowTitle());
    m_person = new ContactCompleter(context, m_ui->person);
    fillChoices();
    show(m_original);
    new PatientNote(context.clock, {m_ui->note}, *m_ui->error);

    connect(m_ui->kind, &QComboBox::activated, this, &FollowUpSheet::proposeDue);
    connect(m_ui->kind, &QComboBox::currentIndexChanged, this, &FollowUpSheet::showTitleExample);
    connect(m_person, &ContactCompleter::contactChanged, this, &FollowUpSheet::showTitleExample);
    connect(m_ui->state, &QComboBox::currentIndexChanged, this, &FollowUpSheet::showStateFields);
    connect(m_ui->save, &QPushButton::clicked, this, &FollowUpSheet::accept);
    connect(m_ui->cancel, &QPushButton::clicked, this, &FollowUpSheet::reject);
    for (const int enter : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(Qt::CTRL | enter), this), &QShortcut::activated, this,
                &FollowUpSheet::accept);
    m_ui->title->setFocus();
}

FollowUpSheet::~FollowUpSheet() = default;

void FollowUpSheet::fillChoices()
{
    m_ui->error->hide();
    fillWords<FollowUpKind>(m_ui->kind);
    fillWords<FollowUpState>(m_ui->state);
    m_ui->due->attach(m_context);
    m_ui->due->setName(tr("Due"));
    m_ui->due->setTakesHour(true);
    m_ui->due->setPlaceholder(tr("tomorrow, next tue, 3 nov 14:00"));
    m_ui->until->attach(m_context);
    m_ui->until->setName(tr("Until"));
}

void FollowUpSheet::fillMeetings(const FollowUp& followUp)
{
    const MeetingId current = followUp.meeting;
    const Lookup& lookup = m_context.notebook.lookup();
    const QDateTime now = m_context.clock.now();
    std::vector<MeetingId> ids = lookup.meetings({}, now, mostMeetings);
    if (current.isValid() && std::find(ids.begin(), ids.end(), current) == ids.end())
        ids.push_back(current);
    // Without a meeting, advice or an opportunity may be the reason, and stays it.
    const auto known = lookup.followUpRow(followUp.id);
    const bool other = known && !current.isValid() && !known->reason.isEmpty();
    m_ui->meeting->addItem(other ? known->reason : tr("None"), qint64(0));
    for (const MeetingId id : ids)
        if (const auto row = lookup.meetingRow(id))
            m_ui->meeting->addItem(
                tr("%1, %2").arg(row->title, dayText(row->time.startOn, now.date())), id.value);
    m_ui->meeting->setCurrentIndex(std::max(0, m_ui->meeting->findData(current.value)));
}

void FollowUpSheet::show(const FollowUp& followUp)
{
    m_ui->kind->setCurrentIndex(m_ui->kind->findData(static_cast<int>(followUp.kind)));
    m_ui->title->setText(followUp.title);
    m_person->setContact(followUp.contact);
    fillMeetings(followUp);
    m_ui->due->setDay(followUp.dueOn, followUp.dueHour);
    m_ui->hard->setChecked(followUp.hard);
    m_ui->note->setPlainText(followUp.note);
    m_ui->outcome->setText(followUp.outcome);
    const QTimeZone zone = m_context.clock.now().timeZone();
    m_ui->until->setDay(followUp.snoozedUntil ? followUp.snoozedUntil->toTimeZone(zone).date()
                                              : followUp.nudgeOn);
    m_ui->state->setCurrentIndex(m_ui->state->findData(static_cast<int>(followUp.state)));
    showStateFields();
    showTitleExample();
    m_shown = edited();
}

void FollowUpSheet::showStateFields()
{
    const auto state = chosenWord<FollowUpState>(m_ui->state);
    const bool rests = state == FollowUpState::Snoozed || state == FollowUpState::Waiting;
    const bool isClosed = state == FollowUpState::Done || state == FollowUpState::Dropped;
    m_ui->untilLabel->setVisible(rests);
    m_ui->until->setVisible(rests);
    m_ui->untilLabel->setText(state == FollowUpState::Waiting ? tr("Ask again on") : tr("Until"));
    m_ui->outcomeLabel->setVisible(isClosed);
    m_ui->outcome->setVisible(isClosed);
}

void FollowUpSheet::showTitleExample()
{
    const auto person = m_context.notebook.lookup().contactRow(m_person->contact());
    FollowUp example;
    example.kind = chosenWord<FollowUpKind>(m_ui->kind);
    m_ui->title->setPlaceholderText(titleOf(example, person ? person->displayName : QString()));
}

// A new follow-up of another kind has another delay (F2), until a day was typed.
void FollowUpSheet::proposeDue()
{
    if (m_original.id.isValid() || edited().dueOn != m_shown.dueOn)
        return;
    const auto kind = chosenWord<FollowUpKind>(m_ui->kind);
    m_ui->due->setDay(today().addDays(m_context.notebook.lookup().settings().delay(kind)));
    m_shown.dueOn = m_ui->due->day();
}

FollowUp FollowUpSheet::edited() const
{
    FollowUp followUp = m_original;
    followUp.kind = chosenWord<FollowUpKind>(m_ui->kind);
    followUp.title = m_ui->title->text().trimmed();
    followUp.contact = m_person->contact();
    followUp.meeting = {m_ui->meeting->currentData().toLongLong()};
    followUp.dueOn = m_ui->due->day();
    followUp.dueHour = m_ui->due->hour();
    followUp.hard = m_ui->hard->isChecked();
    followUp.note = m_ui->note->toPlainText().trimmed();
    followUp.outcome = m_ui->outcome->text().trimmed();
    takeState(followUp);
    return followUp;
}

// Each state carries its own instant or day, and no other.
void FollowUpSheet::takeState(FollowUp& followUp) const
{
    const QDateTime now = m_context.clock.now();
    const auto state = chosenWord<FollowUpState>(m_ui->state);
    const QDate until = m_ui->until->day();
    followUp.state = state;
    followUp.nudgeOn = state == FollowUpState::Waiting ? until : QDate();
    if (!followUp.isClosed())
        followUp.closedAt.reset();
    else if (!followUp.closedAt)
        followUp.closedAt = now.toUTC();
    if (state != FollowUpState::Snoozed) {
        followUp.snoozedUntil.reset();
        return;
    }
    const bool isKept =
        followUp.snoozedUntil && followUp.snoozedUntil->toTimeZone(now.timeZone()).date() == until;
    if (!isKept) {
        const QTime hour = m_context.notebook.lookup().settings().reminderHour;
        followUp.snoozedUntil = resolveLocal(until, hour, now.timeZone()).at.toUTC();
    }
}

bool FollowUpSheet::isComplete()
{
    const FollowUp followUp = edited();
    if (m_person->isUnknown()) {
        complain(tr("Nobody is called “%1” in Contacts. Pick a person from the list, or leave it "
                    "empty.")
                     .arg(m_ui->person->text().trimmed()),
                 m_ui->person);
        return false;
    }
    if (!m_ui->due->isValid()) {
        m_ui->due->complain();
        return false;
    }
    const bool rests =
        followUp.state == FollowUpState::Snoozed || followUp.state == FollowUpState::Waiting;
    if (rests && !m_ui->until->isValid()) {
        m_ui->until->complain();
        return false;
    }
    return true;
}

void FollowUpSheet::accept()
{
    m_ui->error->hide();
    if (!isComplete())
        return;
    const bool isNew = !m_original.id.isValid();
    const FollowUp followUp = edited();
    const auto result =
        m_context.notebook.perform(isNew ? tr("Add a follow-up") : tr("Edit a follow-up"),
                                   m_context.clock.now(), [&](Edit& edit) -> Result<void> {
                                       if (!isNew)
                                           return edit.update(followUp);
                                       return edit.add(followUp).map([](FollowUpId) {});
                                   });
    if (!result) {
        complain(errorText(result.error()), m_ui->title);
        return;
    }
    if (isNew || followUp != m_original)
        m_context.shell.sayDone(isNew ? tr("Follow-up added.") : tr("Follow-up saved."));
    Sheet::accept();
}

void FollowUpSheet::reject()
{
    const bool isUnread = !m_ui->due->isValid() || m_person->isUnknown();
    if (!m_warned && (isUnread || edited() != m_shown)) {
        m_warned = true;
        complain(tr("Not saved yet. Ctrl+Enter saves, Esc again closes without saving."), nullptr);
        return;
    }
    Sheet::reject();
}

void FollowUpSheet::complain(const QString& sentence, QWidget* where)
{
    m_ui->error->setText(sentence);
    m_ui->error->show();
    if (where)
        where->setFocus();
}

QDate FollowUpSheet::today() const
{
    return m_context.clock.now().date();
}

} // namespace rapport
