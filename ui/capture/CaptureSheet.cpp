// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capture/CaptureSheet.h"

#include "domain/Clock.h"
#include "domain/ErrorText.h"
#include "notebook/CaptureOperations.h"
#include "ui/Shell.h"
#include "ui/capture/DraftForm.h"
#include "ui/capture/LoggedText.h"
#include "ui/capture/PlannedDraft.h"
#include "ui/capture/ProposalDelegate.h"
#include "ui/capture/ProposalModel.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/PatientNote.h"
#include "ui_CaptureSheet.h"

#include <QHeaderView>
#include <QShortcut>

namespace rapport
{

CaptureSheet::CaptureSheet(const Context& context, const QString& line, MeetingId planned)
    : Sheet(context.theme, context.shell.window(), context.theme.measure("capture"))
    , m_context(context)
    , m_planned(planned)
    , m_kept(context.notebook.path(), planned.value)
    , m_ui(std::make_unique<Ui::CaptureSheet>())
    , m_form(new DraftForm(
          captureContext(context.notebook.lookup(), context.clock.now(), QLocale()), this))
    , m_proposals(new ProposalModel(*m_form, this))
{
    setObjectName(QStringLiteral("CaptureSheet"));
    setWindowTitle(tr("Log a meeting"));
    m_ui->setupUi(contentWidget());
    pinFoot();
    m_ui->error->hide();
    m_ui->moreButton->attach(m_context.theme, *m_ui->more);
    m_ui->startAnew->hide();
    if (planned.isValid())
        startFromPlanned();
    m_ui->fields->bind(m_context, *m_form);
    m_ui->more->bind(m_context, *m_form);
    bindProposals();
    connectParts();
    m_ui->line->setLine(line.isEmpty() ? m_kept.line() : line);
    readLine();
    if (line.isEmpty())
        putBackKept();
    new PatientNote(m_context.clock, findChildren<QPlainTextEdit*>(), *m_ui->error);
    m_ui->line->setFocus();
}

CaptureSheet::~CaptureSheet() = default;

void CaptureSheet::startFromPlanned()
{
    const Lookup& lookup = m_context.notebook.lookup();
    const auto meeting = lookup.meeting(m_planned);
    if (!meeting)
        return;
    const auto row = lookup.meetingRow(m_planned);
    m_plannedTitle = row ? row->title : meeting->topic;
    m_form->startFrom(draftOf(*meeting, lookup), draftPeopleOf(*meeting, lookup));
    m_ui->line->setPlaceholderText(tr("How was it? Met Dr. Ana Ruiz, offered shadowing"));
}

void CaptureSheet::bindProposals()
{
    QTableView* table = m_ui->proposals;
    table->setModel(m_proposals);
    table->setItemDelegate(new ProposalDelegate(m_context.theme, this));
    table->horizontalHeader()->setSectionResizeMode(ProposalModel::Title, QHeaderView::Stretch);
    table->horizontalHeader()->setSectionResizeMode(ProposalModel::Due,
                                                    QHeaderView::ResizeToContents);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked |
                           QAbstractItemView::AnyKeyPressed | QAbstractItemView::SelectedClicked);
    connect(m_proposals, &ProposalModel::notUnderstood, this, [this](const QString& typed) {
        sayError(tr("“%1” is not a day that can be read; try “next tue” or “16 Oct”. The day "
                    "stays as it was.")
                     .arg(typed));
    });
}

void CaptureSheet::connectParts()
{
    connect(m_ui->line, &QPlainTextEdit::textChanged, this, &CaptureSheet::readLine);
    connect(m_ui->line, &CaptureLine::entered, this, &CaptureSheet::save);
    connect(m_form, &DraftForm::changed, this, &CaptureSheet::follow);
    connect(m_ui->startAnew, &QPushButton::clicked, this, &CaptureSheet::startAnew);
    connect(m_ui->save, &QPushButton::clicked, this, &CaptureSheet::save);
    connect(m_ui->cancel, &QPushButton::clicked, this, &CaptureSheet::reject);
    for (const int key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(Qt::CTRL | key), this), &QShortcut::activated, this,
                &CaptureSheet::save);
}

void CaptureSheet::putBackKept()
{
    const QJsonObject fields = m_kept.fields();
    m_ui->startAnew->setVisible(!fields.isEmpty() || !m_kept.line().isEmpty());
    if (!fields.isEmpty())
        m_form->putHandFields(fields);
}

void CaptureSheet::readLine()
{
    m_form->readLine(m_ui->line->line(), m_context.clock.now());
}

void CaptureSheet::follow()
{
    const Draft& draft = m_form->draft();
    if (m_form->isInteractionOnly() && !draft.people.empty())
        m_ui->title->setText(tr("Talked with %1").arg(displayNameOf(draft.people.front())));
    else if (!m_plannedTitle.isEmpty())
        m_ui->title->setText(tr("Log “%1”").arg(m_plannedTitle));
    else
        m_ui->title->setText(draft.meeting && draft.meeting->status == MeetingStatus::Planned
                                 ? tr("Plan a meeting")
                                 : tr("Log a meeting"));
    m_ui->error->hide();
    followNotices();
    followMore();
    fitProposals();
}

void CaptureSheet::followNotices()
{
    const QStringList& notices = m_form->draft().notices;
    m_ui->noticeText->setText(notices.join(QLatin1Char('\n')));
    m_ui->notice->setVisible(!notices.isEmpty());
}

// The closed disclosure says what it holds, so that nothing is made unseen.
void CaptureSheet::followMore()
{
    const Draft& draft = m_form->draft();
    QStringList parts;
    for (const DraftOpportunity& each : draft.opportunities)
        parts << labelOf(each.kind).toLower();
    if (!draft.advice.empty())
        parts << tr("advice");
    if (draft.meeting && draft.meeting->cost)
        parts << tr("cost");
    if (draft.meeting && !draft.meeting->notes.isEmpty())
        parts << tr("notes");
    m_ui->moreButton->setText(parts.isEmpty()
                                  ? tr("More: cost, what I took, opportunities")
                                  : tr("More: %1").arg(parts.join(QStringLiteral(", "))));
}

void CaptureSheet::fitProposals()
{
    m_ui->followUps->setVisible(m_proposals->rowCount() > 0);
    m_ui->proposals->resizeRowsToContents();
    m_ui->proposals->setFixedHeight(m_ui->proposals->verticalHeader()->length());
}

void CaptureSheet::save()
{
    if (!isAnswered())
        return;
    const Draft draft = m_form->draft();
    const auto logged = rapport::log(m_context.notebook, draft, m_context.clock.now(), m_planned);
    if (!logged) {
        sayError(errorText(logged.error()));
        return;
    }
    m_kept.keep({});
    m_context.shell.sayDone(loggedText(draft, *logged));
    accept();
}

// Whether all that was typed is understood; else says or asks what is open.
bool CaptureSheet::isAnswered()
{
    QString open = m_ui->fields->openQuestion();
    if (!open.isEmpty()) {
        sayError(
            tr("“%1” is not a time that can be read; try “tomorrow 12:00 – 13:00”.").arg(open));
        return false;
    }
    open = m_ui->more->openQuestion();
    if (!open.isEmpty()) {
        sayError(tr("“%1” is not a cost; a number is enough.").arg(open));
        return false;
    }
    if (m_form->isEmpty()) {
        sayError(errorText({Error::Kind::Empty, m_ui->line->line().trimmed(), {}, {}}));
        m_ui->line->setFocus();
        return false;
    }
    return !m_ui->fields->askWhoIsMeant();
}

void CaptureSheet::reject()
{
    m_kept.keep(m_ui->line->line(), m_form->handFields());
    const bool isOpen =
        !m_ui->fields->openQuestion().isEmpty() || !m_ui->more->openQuestion().isEmpty();
    if (!isOpen && !m_form->isTouched()) {
        Sheet::reject();
        return;
    }
    m_isKept = true;
    hide();
    giveFocusBack();
}

bool CaptureSheet::reopenKept(const QWidget& window, MeetingId planned)
{
    const auto sheets = window.findChildren<CaptureSheet*>(QString(), Qt::FindDirectChildrenOnly);
    for (CaptureSheet* sheet : sheets) {
        if (!sheet->m_isKept || sheet->m_planned != planned)
            continue;
        sheet->m_isKept = false;
        sheet->m_ui->startAnew->show();
        sheet->open();
        sheet->readLine();
        sheet->m_ui->line->setFocus();
        return true;
    }
    return false;
}

void CaptureSheet::startAnew()
{
    m_kept.keep({});
    Sheet::reject();
    m_context.shell.logMeeting({}, m_planned);
}

void CaptureSheet::sayError(const QString& sentence)
{
    m_ui->error->setText(sentence);
    m_ui->error->show();
}

} // namespace rapport
