// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/MeetingFilterBar.h"

#include "domain/Clock.h"
#include "notebook/Notebook.h"
#include "ui/models/BatchText.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Remembered.h"

#include <QLocale>
#include <QMenu>

namespace rapport
{

namespace
{

const auto meetingWhichKey = QStringLiteral("filter/meetings/which");
const auto meetingKindKey = QStringLiteral("filter/meetings/kind");

MeetingFilter ofBatch(BatchId id)
{
    MeetingFilter filter;
    filter.batch = id;
    return filter;
}

} // namespace

MeetingFilterBar::MeetingFilterBar(const Context& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_more(new Chip({}, this))
{
    auto* flow = new FlowLayout(6, this);
    flow->setContentsMargins({});
    m_all = addChip(MeetingFilter::Which::All);
    m_upcoming = addChip(MeetingFilter::Which::Upcoming);
    m_toLog = addChip(MeetingFilter::Which::ToLog);
    flow->addWidget(m_more);
    setTabOrder(m_toLog, m_more);
    m_more->setMenu(new QMenu(m_more));
    m_more->setToolTip(tr("By kind, group or import (Alt+M)"));
    m_more->setShortcut(QKeySequence(Qt::ALT | Qt::Key_M));
    connect(m_more->menu(), &QMenu::aboutToShow, this, &MeetingFilterBar::fillMore);
    choose({});
}

Chip* MeetingFilterBar::addChip(MeetingFilter::Which which)
{
    auto* chip = new Chip({}, this);
    layout()->addWidget(chip);
    connect(chip, &QPushButton::clicked, this, [this, which] {
        MeetingFilter filter;
        filter.which = which;
        pick(filter);
    });
    return chip;
}

// The group and the import are left out: another notebook has others.
void MeetingFilterBar::recall()
{
    const Remembered remembered;
    const int which = remembered.value(meetingWhichKey).toInt();
    const QString kind = remembered.value(meetingKindKey).toString();
    MeetingFilter filter;
    if (!kind.isEmpty())
        filter.kind = kind;
    else if (which > 0 && which <= static_cast<int>(MeetingFilter::Which::Missed))
        filter.which = static_cast<MeetingFilter::Which>(which);
    else
        return;
    m_moreText = filter.kind                                      ? labelOfWord(kind)
                 : filter.which == MeetingFilter::Which::Attended ? tr("Attended")
                                                                  : tr("Missed");
    choose(filter);
    emit chosen(filter);
}

void MeetingFilterBar::pick(const MeetingFilter& filter)
{
    Remembered remembered;
    remembered.setValue(meetingWhichKey, static_cast<int>(filter.which));
    remembered.setValue(meetingKindKey, filter.kind.value_or(QString()));
    choose(filter);
    emit chosen(filter);
}

void MeetingFilterBar::pick(BatchId id)
{
    if (const auto batch = m_context.notebook.lookup().batch(id))
        m_moreText = batchText(*batch);
    pick(ofBatch(id));
}

void MeetingFilterBar::count()
{
    const auto counted = [this](MeetingFilter::Which which) {
        MeetingFilter filter;
        filter.which = which;
        return QLocale().toString(
            m_context.notebook.lookup().countMeetings(filter, m_context.clock.now()));
    };
    m_all->setText(tr("All %1").arg(counted(MeetingFilter::Which::All)));
    m_upcoming->setText(tr("Upcoming %1").arg(counted(MeetingFilter::Which::Upcoming)));
    m_toLog->setText(tr("To log %1").arg(counted(MeetingFilter::Which::ToLog)));
}

void MeetingFilterBar::choose(const MeetingFilter& filter)
{
    m_filter = filter;
    const bool plain = !filter.kind && !filter.group.isValid() && !filter.batch.isValid();
    m_all->setChecked(plain && filter.which == MeetingFilter::Which::All);
    m_upcoming->setChecked(plain && filter.which == MeetingFilter::Which::Upcoming);
    m_toLog->setChecked(plain && filter.which == MeetingFilter::Which::ToLog);
    const bool more = !m_all->isChecked() && !m_upcoming->isChecked() && !m_toLog->isChecked();
    m_more->setChecked(more);
    m_more->setName(more && !m_moreText.isEmpty() ? m_moreText : tr("More"));
    count();
}

void MeetingFilterBar::fillMore()
{
    QMenu& menu = *m_more->menu();
    menu.clear();
    addWhich(menu, MeetingFilter::Which::Attended, tr("Attended"));
    addWhich(menu, MeetingFilter::Which::Missed, tr("Missed"));
    addKinds(*menu.addMenu(tr("Kind")));
    addGroups(*menu.addMenu(tr("Group")));
    addImports(*menu.addMenu(tr("Import")));
}

void MeetingFilterBar::addWhich(QMenu& menu, MeetingFilter::Which which, const QString& text)
{
    MeetingFilter filter;
    filter.which = which;
    addChoice(menu, text, filter);
}

void MeetingFilterBar::addKinds(QMenu& menu)
{
    for (const QString& kind : m_context.notebook.lookup().meetingKinds()) {
        MeetingFilter filter;
        filter.kind = kind;
        addChoice(menu, labelOfWord(kind), filter);
    }
}

void MeetingFilterBar::addGroups(QMenu& menu)
{
    for (const GroupId id : m_context.notebook.lookup().groups()) {
        const auto group = m_context.notebook.lookup().group(id);
        MeetingFilter filter;
        filter.group = id;
        if (group)
            addChoice(menu, group->name, filter);
    }
    menu.setEnabled(!menu.isEmpty());
}

void MeetingFilterBar::addImports(QMenu& menu)
{
    for (const Batch& batch : m_context.notebook.lookup().batches())
        addChoice(menu, batchText(batch), ofBatch(batch.id));
    menu.setEnabled(!menu.isEmpty());
}

void MeetingFilterBar::addChoice(QMenu& menu, const QString& text, const MeetingFilter& filter)
{
    menu.addAction(QString(text).replace(QLatin1Char('&'), QLatin1String("&&")), this,
                   [this, text, filter] {
                       m_moreText = text;
                       pick(filter);
                   });
}

} // namespace rapport
