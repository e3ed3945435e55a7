// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/WhenEdit.h"

#include "domain/Clock.h"
#include "domain/LocalTime.h"
#include "ui/Context.h"
#include "ui_WhenEdit.h"

namespace rapport
{

WhenEdit::WhenEdit(QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::WhenEdit>())
{
    m_ui->setupUi(this);
    setFocusProxy(m_ui->fromEdit);
    // Where a whole day gets hours, lunch is the likeliest.
    m_ui->startEdit->setTime(QTime(12, 0));
    m_ui->endEdit->setTime(QTime(13, 0));
    const auto touch = [this] {
        m_touched = true;
        showHours();
        emit edited();
    };
    connect(m_ui->fromEdit, &DayEdit::dayChanged, this, touch);
    connect(m_ui->untilEdit, &DayEdit::dayChanged, this, touch);
    connect(m_ui->wholeDayBox, &QCheckBox::toggled, this, touch);
    connect(m_ui->noEndBox, &QCheckBox::toggled, this, touch);
    connect(m_ui->startEdit, &QTimeEdit::timeChanged, this, touch);
    connect(m_ui->endEdit, &QTimeEdit::timeChanged, this, touch);
    connect(m_ui->zoneBox, &QComboBox::activated, this, touch);
    fillZones();
}

WhenEdit::~WhenEdit() = default;

// The places of the IANA database; its abbreviations and offsets say nothing of daylight saving.
void WhenEdit::fillZones()
{
    for (const QByteArray& id : QTimeZone::availableTimeZoneIds()) {
        const QString place = QString::fromLatin1(id);
        if (place.contains(u'/') && !place.startsWith(u"Etc/"))
            m_ui->zoneBox->addItem(QString(place).replace(u'_', u' '), id);
    }
}

void WhenEdit::attach(const Context& context)
{
    m_context = &context;
    m_ui->fromEdit->attach(context);
    m_ui->fromEdit->setName(tr("Day"));
    m_ui->untilEdit->attach(context);
    m_ui->untilEdit->setName(tr("Last day"));
    m_ui->untilEdit->setOptional(true);
    m_ui->untilEdit->setPlaceholder(tr("the same day"));
}

void WhenEdit::setTime(const MeetingTime& time)
{
    m_time = time;
    const QTimeZone zone(time.timeZone);
    const auto hour = [&](const std::optional<QDateTime>& at) {
        return at ? at->toTimeZone(zone).time() : QTime();
    };
    m_ui->fromEdit->setDay(time.startOn);
    m_ui->untilEdit->setDay(time.endOn > time.startOn ? time.endOn : QDate());
    m_ui->wholeDayBox->setChecked(time.isWholeDay());
    if (time.startAt)
        m_ui->startEdit->setTime(hour(time.startAt));
    if (m_ui->zoneBox->findData(time.timeZone) < 0)
        m_ui->zoneBox->insertItem(0, QString::fromLatin1(time.timeZone), time.timeZone);
    m_ui->zoneBox->setCurrentIndex(m_ui->zoneBox->findData(time.timeZone));
    m_ui->noEndBox->setChecked(time.startAt && !time.endAt);
    if (time.endAt)
        m_ui->endEdit->setTime(hour(time.endAt));
    showHours();
    m_touched = false;
}

std::optional<MeetingTime> WhenEdit::time()
{
    m_ui->errorLabel->hide();
    for (DayEdit* edit : {m_ui->fromEdit, m_ui->untilEdit}) {
        if (!edit->isValid()) {
            edit->complain();
            return std::nullopt;
        }
    }
    if (lastDay() < m_ui->fromEdit->day()) {
        complain(tr("The last day is before the first one."));
        return std::nullopt;
    }
    // What nobody touched stays as it was, seconds and all.
    return m_touched ? typed() : m_time;
}

void WhenEdit::showHours()
{
    const bool hours = !m_ui->wholeDayBox->isChecked();
    m_ui->startEdit->setEnabled(hours);
    m_ui->noEndBox->setEnabled(hours);
    m_ui->zoneBox->setEnabled(hours);
    m_ui->endEdit->setEnabled(hours && !m_ui->noEndBox->isChecked());
}

QDate WhenEdit::lastDay() const
{
    return m_ui->untilEdit->day().isValid() ? m_ui->untilEdit->day() : m_ui->fromEdit->day();
}

MeetingTime WhenEdit::typed() const
{
    MeetingTime time{
        m_ui->fromEdit->day(), lastDay(), {}, {}, m_ui->zoneBox->currentData().toByteArray()};
    if (m_ui->wholeDayBox->isChecked())
        return time;
    const QTimeZone zone(time.timeZone);
    time.startAt = resolveLocal(time.startOn, m_ui->startEdit->time(), zone).at.toUTC();
    if (m_ui->noEndBox->isChecked())
        return time;
    // 22:00 to 01:00 ends on the next day.
    const bool overnight =
        time.endOn == time.startOn && m_ui->endEdit->time() <= m_ui->startEdit->time();
    if (overnight)
        time.endOn = time.endOn.addDays(1);
    time.endAt = resolveLocal(time.endOn, m_ui->endEdit->time(), zone).at.toUTC();
    return time;
}

void WhenEdit::complain(const QString& sentence)
{
    m_ui->errorLabel->setText(sentence);
    m_ui->errorLabel->show();
    m_ui->untilEdit->setFocus();
}

} // namespace rapport
