// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/DayEdit.h"

#include "domain/Clock.h"
#include "ui/Context.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/DayText.h"

#include <QCalendarWidget>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QStyle>
#include <QToolButton>
#include <QWidgetAction>

namespace rapport
{
namespace
{

// Nothing to say takes no room.
void sayIn(QLabel* label, const char* role, const QString& words)
{
    label->setProperty("role", QString::fromLatin1(role));
    label->style()->unpolish(label);
    label->style()->polish(label);
    label->setText(words);
    label->setVisible(!words.isEmpty());
}

} // namespace

DayEdit::DayEdit(QWidget* parent)
    : QWidget(parent)
    , m_line(new QLineEdit(this))
    , m_pick(new QToolButton(this))
    , m_says(new QLabel(this))
{
    m_says->setTextFormat(Qt::PlainText);
    m_says->setProperty("role", QStringLiteral("faint"));
    m_says->setWordWrap(true);
    m_pick->setToolTip(tr("Pick from a calendar (Alt+Down)"));
    m_pick->setAccessibleName(tr("Pick from a calendar"));
    m_pick->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Down));
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_line, 0, 0);
    layout->addWidget(m_pick, 0, 1);
    layout->addWidget(m_says, 1, 0, 1, 2);
    setFocusProxy(m_line);
    setPlaceholder(tr("tomorrow, next tue, 3 nov"));
    connect(m_line, &QLineEdit::textEdited, this, &DayEdit::readText);
    connect(m_pick, &QToolButton::clicked, this, &DayEdit::openCalendar);
}

void DayEdit::attach(const Context& context)
{
    m_context = &context;
    const int space = context.theme.measure("space-xs");
    static_cast<QGridLayout*>(layout())->setSpacing(space);
    m_pick->setIcon(context.theme.icon(QStringLiteral("meetings")));
    sayWhatWasRead();
}

void DayEdit::setName(const QString& name)
{
    m_line->setAccessibleName(name);
}

void DayEdit::setOptional(bool optional)
{
    m_optional = optional;
}

void DayEdit::setTakesHour(bool takes)
{
    m_takesHour = takes;
}

void DayEdit::setPlaceholder(const QString& example)
{
    m_line->setPlaceholderText(example);
}

void DayEdit::setDay(QDate day, std::optional<QTime> hour)
{
    m_read.reset();
    if (day.isValid())
        m_read = TypedDate{day, hour, {}};
    m_line->setText(written());
    sayWhatWasRead();
}

QDate DayEdit::day() const
{
    return m_read ? m_read->on : QDate();
}

std::optional<QTime> DayEdit::hour() const
{
    return m_read && m_takesHour ? m_read->hour : std::nullopt;
}

QString DayEdit::text() const
{
    return m_line->text();
}

bool DayEdit::isValid() const
{
    return m_read || (m_optional && m_line->text().trimmed().isEmpty());
}

void DayEdit::complain()
{
    const bool blank = m_line->text().trimmed().isEmpty();
    sayIn(m_says, "error", blank ? tr("Type a day, or pick one.") : m_says->text());
    m_line->setFocus();
}

void DayEdit::readText()
{
    m_read.reset();
    if (m_context)
        m_read = readTypedDate(m_line->text().trimmed(), m_context->clock.now(), m_locale);
    sayWhatWasRead();
    emit dayChanged();
}

void DayEdit::sayWhatWasRead()
{
    const bool unread = !m_read && !m_line->text().trimmed().isEmpty();
    sayIn(m_says, unread ? "error" : "faint",
          unread ? tr("Not a day yet. Try “tomorrow”, “next tue” or “3 nov”.") : understood());
}

// As this field itself writes what was read: "13 Oct 2025 14:00".
QString DayEdit::written() const
{
    if (!m_read)
        return {};
    QString text = m_locale.toString(m_read->on, QStringLiteral("d MMM yyyy"));
    if (m_read->hour)
        text += QLatin1Char(' ') + m_read->hour->toString(QStringLiteral("HH:mm"));
    return text;
}

QString DayEdit::understood() const
{
    const bool asTyped = m_read && m_line->text().trimmed() == written();
    if (!m_read || (asTyped && m_read->notices.isEmpty() && (m_takesHour || !m_read->hour)))
        return {};
    QStringList parts{m_locale.toString(m_read->on, QStringLiteral("ddd d MMM yyyy"))};
    if (m_read->hour && m_takesHour)
        parts.last() += QStringLiteral(", ") + hourText(*m_read->hour);
    if (m_read->hour && !m_takesHour)
        parts << tr("the hour is left out");
    return (parts + m_read->notices).join(QStringLiteral(" · "));
}

void DayEdit::openCalendar()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto* calendar = new QCalendarWidget(menu);
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setAccessibleName(tr("Calendar"));
    if (m_read)
        calendar->setSelectedDate(m_read->on);
    else if (m_context)
        calendar->setSelectedDate(m_context->clock.now().date());
    auto* action = new QWidgetAction(menu);
    action->setDefaultWidget(calendar);
    menu->addAction(action);
    connect(calendar, &QCalendarWidget::activated, this, [this, menu](QDate picked) {
        setDay(picked, hour());
        menu->close();
        m_line->setFocus();
        emit dayChanged();
    });
    connect(calendar, &QCalendarWidget::clicked, calendar, &QCalendarWidget::activated);
    menu->popup(mapToGlobal(QPoint(0, m_line->height())));
    calendar->setFocus();
}

} // namespace rapport
