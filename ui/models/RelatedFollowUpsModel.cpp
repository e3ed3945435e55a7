// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/RelatedFollowUpsModel.h"

#include "domain/Clock.h"
#include "notebook/FollowUpOperations.h"
#include "ui/Shell.h"
#include "ui/models/FollowUpWords.h"
#include "ui/widgets/RowRole.h"

namespace rapport
{
namespace
{

Tone relatedTone(const FollowUp& followUp, const QDateTime& now)
{
    if (followUp.isClosed())
        return followUp.state == FollowUpState::Done ? Tone::Good : Tone::Neutral;
    const QDate day = countedDay(followUp, now.timeZone());
    return day < now.date() ? Tone::Late : day == now.date() ? Tone::Soon : Tone::Neutral;
}

} // namespace

RelatedFollowUpsModel::RelatedFollowUpsModel(const Context& context, QObject* parent)
    : QAbstractListModel(parent)
    , m_context(context)
{
    connect(&context.notebook, &Notebook::changed, this, [this](const ChangeSet& changes) {
        if (changes.everything || changes.touches(Noun::FollowUp) ||
            changes.touches(Noun::Contact) || changes.touches(Noun::Meeting))
            reload();
    });
}

void RelatedFollowUpsModel::show(MeetingId id)
{
    m_filter = {};
    m_filter.meeting = id;
    reload();
}

void RelatedFollowUpsModel::show(ContactId id)
{
    m_filter = {};
    m_filter.contact = id;
    reload();
}

void RelatedFollowUpsModel::toggle(FollowUpId id)
{
    const auto followUp = m_context.notebook.lookup().followUp(id);
    const auto row = m_context.notebook.lookup().followUpRow(id);
    if (!followUp || !row)
        return;
    const QDateTime now = m_context.clock.now();
    const auto done = followUp->isClosed() ? reopen(m_context.notebook, id, now)
                                           : markDone(m_context.notebook, id, {}, now);
    if (!done)
        return m_context.shell.sayError(done.error());
    m_context.shell.sayDone(followUp->isClosed() ? tr("“%1” is open again.").arg(row->title)
                                                 : tr("“%1” is done.").arg(row->title));
}

int RelatedFollowUpsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant RelatedFollowUpsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FollowUpRow& row = m_rows[static_cast<size_t>(index.row())];
    const QDateTime now = m_context.clock.now();
    switch (role) {
    case IdRole:
        return row.followUp.id.value;
    case Qt::DisplayRole:
    case TitleRole:
        return row.title;
    case BadgeRole:
        return row.followUp.state == FollowUpState::Done ? tr("Done")
                                                         : followUpBadge(row.followUp, now);
    case BadgeToneRole:
        return static_cast<int>(relatedTone(row.followUp, now));
    case TickedRole:
        return row.followUp.state == FollowUpState::Done;
    case StruckRole:
        return row.followUp.state == FollowUpState::Dropped;
    case Qt::AccessibleTextRole:
        return tr("%1, %2").arg(row.title, followUpBadge(row.followUp, now));
    default:
        return {};
    }
}

void RelatedFollowUpsModel::reload()
{
    beginResetModel();
    m_rows.clear();
    if (m_filter.contact.isValid() || m_filter.meeting.isValid()) {
        append(m_filter, FollowUpFilter::Which::Open, m_rows);
        append(m_filter, FollowUpFilter::Which::Waiting, m_rows);
        if (m_filter.meeting.isValid())
            append(m_filter, FollowUpFilter::Which::Done, m_rows);
    }
    endResetModel();
}

void RelatedFollowUpsModel::append(FollowUpFilter filter, FollowUpFilter::Which which,
                                   std::vector<FollowUpRow>& to)
{
    filter.which = which;
    for (const FollowUpId id : m_context.notebook.lookup().followUps(filter))
        if (auto row = m_context.notebook.lookup().followUpRow(id))
            to.push_back(std::move(*row));
}

} // namespace rapport
