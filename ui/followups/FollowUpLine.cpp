// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/followups/FollowUpLine.h"

#include "capture/LineReader.h"
#include "domain/Clock.h"
#include "domain/ErrorText.h"
#include "notebook/CaptureOperations.h"
#include "ui/Shell.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/DayText.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QStyle>
#include <QVBoxLayout>

namespace rapport
{

FollowUpLine::FollowUpLine(const Context& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_line(new QLineEdit(this))
    , m_says(new QLabel(this))
{
    m_line->setPlaceholderText(tr("Add: “ask Dr. Kim about QI project next tue”"));
    m_line->setAccessibleName(tr("Add a follow-up in one line"));
    m_line->setToolTip(tr("Enter adds it (Ctrl+L comes here)"));
    auto* key = new QLabel(tr("Enter"), m_line);
    key->setProperty("role", QStringLiteral("key"));
    auto* inLine = new QHBoxLayout(m_line);
    inLine->setContentsMargins(0, 0, context.theme.measure("space-s"), 0);
    inLine->addStretch();
    inLine->addWidget(key, 0, Qt::AlignVCenter);
    m_says->setTextFormat(Qt::PlainText);
    m_says->setWordWrap(true);
    m_says->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(context.theme.measure("space-xs"));
    column->addWidget(m_line);
    column->addWidget(m_says);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textEdited, this, &FollowUpLine::preview);
    connect(m_line, &QLineEdit::returnPressed, this, &FollowUpLine::save);
}

Result<Draft> FollowUpLine::read() const
{
    const CaptureContext context =
        captureContext(m_context.notebook.lookup(), m_context.clock.now(), QLocale());
    return readFollowUpLine(m_line->text(), context);
}

void FollowUpLine::preview()
{
    const Result<Draft> draft = read();
    say(draft ? willMake(*draft) : QString(), "secondary");
}

void FollowUpLine::save()
{
    if (m_line->text().trimmed().isEmpty())
        return;
    const Result<Draft> draft = read();
    if (!draft) {
        say(errorText(draft.error()), "error");
        return;
    }
    const Result<Logged> logged = log(m_context.notebook, *draft, m_context.clock.now());
    if (!logged) {
        say(errorText(logged.error()), "error");
        return;
    }
    m_line->clear();
    say({}, "secondary");
    m_context.shell.sayDone(tr("Added: %1").arg(willMake(*draft)));
    for (const FollowUpId id : logged->followUps)
        emit added(id);
}

void FollowUpLine::say(const QString& words, const char* role)
{
    m_says->setProperty("role", QString::fromLatin1(role));
    m_says->style()->unpolish(m_says);
    m_says->style()->polish(m_says);
    m_says->setText(words);
    m_says->setVisible(!words.isEmpty());
}

// "Ask Dr. Kim about QI project · ask about research · Tue 21 Oct · new contact: Dr. Kim".
QString FollowUpLine::willMake(const Draft& draft) const
{
    const QDate today = m_context.clock.now().date();
    QStringList parts;
    for (const DraftFollowUp& each : draft.followUps) {
        const bool hasPerson = each.person >= 0;
        const Contact person =
            hasPerson ? draft.people[static_cast<size_t>(each.person)].contact : Contact{};
        FollowUp made;
        made.kind = each.kind;
        made.title = each.title;
        parts << titleOf(made, hasPerson ? displayNameOf(person) : QString())
              << labelOf(each.kind).toLower();
        parts << (each.dueHour
                      ? tr("%1, %2").arg(dayText(each.dueOn, today), hourText(*each.dueHour))
                      : dayText(each.dueOn, today));
    }
    for (const DraftPerson& person : draft.people)
        if (!person.known.isValid())
            parts << tr("new contact: %1").arg(displayNameOf(person.contact));
    return (parts + draft.notices).join(QStringLiteral(" · "));
}

} // namespace rapport
