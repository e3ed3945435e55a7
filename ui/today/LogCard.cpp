// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/LogCard.h"

#include "domain/Clock.h"
#include "notebook/CaptureOperations.h"
#include "ui/Shell.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/DayText.h"
#include "ui/widgets/Widgets.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace rapport
{

LogCard::LogCard(const Context& context, QWidget* parent)
    : QFrame(parent)
    , m_context(context)
    , m_icon(new QLabel(this))
    , m_question(new ElidedLabel({}, this))
    , m_about(new ElidedLabel({}, this))
    , m_more(new QPushButton(this))
    , m_log(new QPushButton(tr("Log it"), this))
    , m_missed(new QPushButton(tr("Didn’t go"), this))
{
    setObjectName(QStringLiteral("LogCard"));
    setProperty("role", QStringLiteral("banner-accent"));
    m_question->setProperty("role", QStringLiteral("section"));
    m_about->setProperty("role", QStringLiteral("secondary"));
    m_log->setProperty("variant", QStringLiteral("primary"));
    m_missed->setProperty("variant", QStringLiteral("quiet"));
    m_more->setProperty("variant", QStringLiteral("link"));
    m_log->setShortcut(QKeySequence(Qt::ALT | Qt::Key_L));
    m_missed->setShortcut(QKeySequence(Qt::ALT | Qt::Key_G));
    m_log->setToolTip(tr("Say how it was (Alt+L)"));
    m_missed->setToolTip(tr("I was not there (Alt+G)"));
    m_more->setToolTip(tr("Show them among the meetings"));
    layOut();
    connect(m_log, &QPushButton::clicked, this,
            [this] { m_context.shell.logMeeting({}, m_meeting); });
    connect(m_missed, &QPushButton::clicked, this, &LogCard::missed);
    connect(m_more, &QPushButton::clicked, this,
            [this] { m_context.shell.show(Shell::Place::Meetings); });
}

void LogCard::layOut()
{
    const Theme& theme = m_context.theme;
    const auto drawIcon = [this, &theme] {
        const QSize size(theme.measure("icon"), theme.measure("icon"));
        m_icon->setPixmap(
            theme.icon(QStringLiteral("edit"), "accent").pixmap(size, devicePixelRatioF()));
    };
    m_icon->setProperty("role", QStringLiteral("disc"));
    m_icon->setAlignment(Qt::AlignCenter);
    m_icon->setFixedSize(theme.measure("avatar"), theme.measure("avatar"));
    drawIcon();
    connect(&theme, &Theme::changed, this, drawIcon);
    auto* words = new QVBoxLayout;
    words->setSpacing(theme.measure("space-xs") / 2);
    words->addWidget(m_question);
    words->addWidget(m_about);
    auto* row = new QHBoxLayout(this);
    const int edge = theme.measure("space-l");
    row->setContentsMargins(edge - 1, edge - 1, edge, edge - 1);
    row->setSpacing(theme.measure("space-m"));
    row->addWidget(m_icon);
    row->addLayout(words, 1);
    for (QPushButton* button : {m_more, m_log, m_missed})
        row->addWidget(button);
}

void LogCard::show(const std::vector<MeetingId>& toLog)
{
    const auto row =
        toLog.empty() ? std::nullopt : m_context.notebook.lookup().meetingRow(toLog.back());
    setVisible(row.has_value());
    if (!row)
        return;
    m_meeting = row->id;
    m_question->setText(tr("How was “%1”?").arg(row->title));
    m_about->setText(about(*row));
    const int more = static_cast<int>(toLog.size()) - 1;
    m_more->setText(tr("and %n more", nullptr, more));
    m_more->setVisible(more > 0);
    m_log->setAccessibleName(tr("Log “%1”").arg(row->title));
    m_missed->setAccessibleName(tr("Didn’t go to “%1”").arg(row->title));
}

void LogCard::missed()
{
    const auto row = m_context.notebook.lookup().meetingRow(m_meeting);
    const auto result = markMissed(m_context.notebook, m_meeting, m_context.clock.now());
    if (!result)
        m_context.shell.sayError(result.error());
    else
        m_context.shell.sayDone(tr("Noted: not at “%1”.").arg(row ? row->title : QString()));
}

// "Cardiology Interest Group · ended 25 minutes ago · Room 204".
QString LogCard::about(const MeetingRow& row) const
{
    const QDateTime now = m_context.clock.now();
    QStringList parts{row.groups.join(QStringLiteral(", ")),
                      tr("ended %1").arg(agoText(endOf(row.time, now.timeZone()), now)), row.place};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace rapport
