// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/MeetingSheet.h"

#include "domain/Clock.h"
#include "domain/ErrorText.h"
#include "notebook/Notebook.h"
#include "ui/Shell.h"
#include "ui/meetings/MeetingText.h"
#include "ui/meetings/NewContact.h"
#include "ui/models/NamedGroups.h"
#include "ui/widgets/MatchCompleter.h"
#include "ui/widgets/NounCompleters.h"
#include "ui/widgets/PatientNote.h"
#include "ui/widgets/SheetKeys.h"
#include "ui/widgets/Widgets.h"
#include "ui_MeetingSheet.h"

#include <QCheckBox>
#include <QLocale>
#include <algorithm>

namespace rapport
{
namespace
{

constexpr int meetingSheetWidth = 720;

// A kind is kept as its English word; the box shows it in the student's language.
QString kindWordOf(const QComboBox& box)
{
    const QString typed = box.currentText().trimmed();
    for (int i = 0; i < box.count(); ++i)
        if (box.itemText(i).compare(typed, Qt::CaseInsensitive) == 0)
            return box.itemData(i).toString();
    return typed.isEmpty() ? QStringLiteral("other") : typed;
}

// "Free" is what nothing paid is called; a cost not known stays blank.
QString costAsTyped(const std::optional<double>& cost)
{
    if (!cost)
        return {};
    return *cost > 0 ? QLocale().toString(*cost, 'f', QLocale::FloatingPointShortest) : costText(0);
}

Meeting newMeeting(const QDateTime& now)
{
    Meeting meeting;
    meeting.time = {now.date(), now.date(), {}, {}, now.timeZone().id()};
    return meeting;
}

} // namespace

MeetingSheet::MeetingSheet(const Context& context, MeetingId id)
    : Sheet(context.theme, context.shell.window(), meetingSheetWidth)
    , m_context(context)
    , m_original(newMeeting(context.clock.now()))
    , m_ui(std::make_unique<Ui::MeetingSheet>())
{
    m_ui->setupUi(contentWidget());
    setUpFields();
    setUpWords();
    if (const auto known = context.notebook.lookup().meeting(id)) {
        m_original = *known;
        m_ui->titleLabel->setText(tr("Edit meeting"));
    }
    setWindowTitle(m_ui->titleLabel->text());
    show(m_original);
    new PatientNote(context.clock, findChildren<QPlainTextEdit*>(), *m_ui->errorLabel);
    wireSheet(*this, *m_ui->saveButton, *m_ui->cancelButton, [this] { save(); });
    m_ui->topicEdit->setFocus();
}

MeetingSheet::~MeetingSheet() = default;

void MeetingSheet::setUpFields()
{
    m_ui->groupsEdit->setFieldName(tr("Groups"));
    m_ui->groupsEdit->setPlaceholderText(tr("add…"));
    m_ui->groupsEdit->setCompleter(groupCompleter(m_context.notebook, this));
    m_ui->whenEdit->attach(m_context);
    m_ui->peopleEdit->attach(m_context);
    m_ui->specialtiesEdit->attach(m_context);
    m_ui->moreButton->attach(m_context.theme, *m_ui->morePanel);
    auto* flow = new FlowLayout(m_context.theme.measure("space-s"), m_ui->tookBox);
    flow->setContentsMargins(0, m_context.theme.measure("space-s"), 0, 0); // level with its label
    for (const Word<Took>& each : words<Took>()) {
        auto* tick = new QCheckBox(labelOf(each.value), m_ui->tookBox);
        flow->addWidget(tick);
        m_took[each.value] = tick;
    }
}

void MeetingSheet::setUpWords()
{
    for (const QString& kind : m_context.notebook.lookup().meetingKinds())
        m_ui->kindBox->addItem(labelOfWord(kind), kind);
    m_ui->levelBox->addItem(tr("No level"));
    for (const Word<MeetingLevel>& each : words<MeetingLevel>())
        m_ui->levelBox->addItem(labelOf(each.value), static_cast<int>(each.value));
    for (const Word<MeetingStatus>& each : words<MeetingStatus>())
        m_ui->statusBox->addItem(labelOf(each.value), static_cast<int>(each.value));
}

void MeetingSheet::show(const Meeting& meeting)
{
    m_ui->topicEdit->setText(meeting.topic);
    showGroups(meeting);
    m_ui->kindBox->setCurrentText(labelOfWord(meeting.kind));
    if (meeting.level)
        m_ui->levelBox->setCurrentIndex(m_ui->levelBox->findData(static_cast<int>(*meeting.level)));
    m_ui->statusBox->setCurrentIndex(m_ui->statusBox->findData(static_cast<int>(meeting.status)));
    m_ui->whenEdit->setTime(meeting.time);
    m_ui->placeEdit->setText(meeting.place);
    m_ui->linkEdit->setText(meeting.link);
    m_ui->peopleEdit->setParticipants(meeting.participants);
    m_ui->takeAwayEdit->setPlainText(meeting.takeAway);
    m_ui->notesEdit->setPlainText(meeting.notes);
    for (const auto& [took, tick] : m_took)
        tick->setChecked(meeting.took.contains(took));
    m_ui->specialtiesEdit->setInterests(meeting.specialties);
    m_ui->costEdit->setText(costAsTyped(meeting.cost));
    m_ui->moodEdit->setText(meeting.mood);
    m_ui->quoteEdit->setText(meeting.quote);
    m_ui->moreButton->setOpen(!meeting.mood.isEmpty() || !meeting.quote.isEmpty());
}

void MeetingSheet::showGroups(const Meeting& meeting)
{
    QList<FieldToken> tokens;
    for (const GroupId id : meeting.groups)
        if (const auto group = m_context.notebook.lookup().group(id))
            tokens.append({id.value, group->name, Tone::Info});
    m_ui->groupsEdit->setTokens(tokens);
}

std::optional<Meeting> MeetingSheet::edited()
{
    const std::optional<MeetingTime> time = m_ui->whenEdit->time();
    Meeting meeting = m_original;
    if (!time || !readCost(meeting))
        return std::nullopt;
    meeting.time = *time;
    meeting.topic = m_ui->topicEdit->text().trimmed();
    meeting.kind = kindWordOf(*m_ui->kindBox);
    meeting.level =
        m_ui->levelBox->currentIndex() > 0
            ? std::optional(static_cast<MeetingLevel>(m_ui->levelBox->currentData().toInt()))
            : std::nullopt;
    meeting.status = static_cast<MeetingStatus>(m_ui->statusBox->currentData().toInt());
    meeting.place = m_ui->placeEdit->text().trimmed();
    meeting.link = m_ui->linkEdit->text().trimmed();
    meeting.takeAway = m_ui->takeAwayEdit->toPlainText().trimmed();
    meeting.notes = m_ui->notesEdit->toPlainText();
    meeting.took.clear();
    for (const auto& [took, tick] : m_took)
        if (tick->isChecked())
            meeting.took.insert(took);
    meeting.specialties = m_ui->specialtiesEdit->interests();
    meeting.mood = m_ui->moodEdit->text().trimmed();
    meeting.quote = m_ui->quoteEdit->text().trimmed();
    return meeting;
}

bool MeetingSheet::readCost(Meeting& meeting)
{
    const QString typed = m_ui->costEdit->text().trimmed();
    meeting.cost.reset();
    if (typed.isEmpty())
        return true;
    if (typed.compare(costText(0), Qt::CaseInsensitive) == 0) {
        meeting.cost = 0;
        return true;
    }
    bool isNumber = false;
    const QString symbol = QLocale().currencySymbol();
    const double cost = QLocale().toDouble(QString(typed).remove(symbol).trimmed(), &isNumber);
    if (isNumber && cost >= 0) {
        meeting.cost = cost;
        return true;
    }
    complain(tr("“%1” is not an amount. Write the cost as a number, or Free, or leave it empty.")
                 .arg(typed));
    m_ui->costEdit->setFocus();
    return false;
}

Result<void> MeetingSheet::write(Edit& edit, Meeting& meeting,
                                 const std::vector<PeopleEdit::Person>& people)
{
    meeting.participants.clear();
    for (const PeopleEdit::Person& person : people) {
        Participant participant = person.participant;
        if (!participant.contact.isValid()) {
            const Result<ContactId> added = edit.add(newContact(person.newName));
            if (!added)
                return tl::unexpected(added.error());
            participant.contact = *added;
        }
        meeting.participants.push_back(participant);
    }
    const Result<std::vector<GroupId>> groups =
        namedGroups(edit, m_context.notebook.lookup(), m_ui->groupsEdit->tokens());
    if (!groups)
        return tl::unexpected(groups.error());
    meeting.groups = *groups;
    if (Result<void> done = addKind(edit, meeting.kind); !done)
        return done;
    if (meeting.id.isValid())
        return edit.update(meeting);
    return edit.add(meeting).map([&](MeetingId id) { meeting.id = id; });
}

Result<void> MeetingSheet::addKind(Edit& edit, const QString& kind)
{
    const std::vector<QString> known = m_context.notebook.lookup().meetingKinds();
    if (std::find(known.begin(), known.end(), kind) != known.end())
        return {};
    return edit.addMeetingKind(kind);
}

void MeetingSheet::save()
{
    m_ui->groupsEdit->commitPending();
    std::optional<Meeting> meeting = edited();
    if (!meeting)
        return;
    const std::vector<PeopleEdit::Person> people = m_ui->peopleEdit->people();
    const bool isNew = !m_original.id.isValid();
    const auto done = m_context.notebook.perform(
        isNew ? tr("Add meeting") : tr("Edit meeting"), m_context.clock.now(),
        [&](Edit& edit) { return write(edit, *meeting, people); });
    if (!done)
        return complain(errorText(done.error()));
    accept();
    if (isNew)
        m_context.shell.show(meeting->id);
    const auto row = m_context.notebook.lookup().meetingRow(meeting->id);
    if (!done->isEmpty() && row)
        m_context.shell.sayDone(tr("%1 saved.").arg(row->title));
}

void MeetingSheet::complain(const QString& sentence)
{
    m_ui->errorLabel->setText(sentence);
    m_ui->errorLabel->show();
}

} // namespace rapport
