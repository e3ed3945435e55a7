// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/import/ImportReading.h"

#include "domain/ErrorText.h"
#include "notebook/Validation.h"

#include <QCoreApplication>

namespace rapport
{
namespace
{

constexpr size_t keptRemarks = 10000; // of one kind in one file: memory is bounded on any input

const Contact& nounIn(const IncomingContact& incoming)
{
    return incoming.contact;
}

const Group& nounIn(const IncomingGroup& incoming)
{
    return incoming.group;
}

const Meeting& nounIn(const IncomingMeeting& incoming)
{
    return incoming.meeting;
}

const FollowUp& nounIn(const IncomingFollowUp& incoming)
{
    return incoming.followUp;
}

} // namespace

ImportReading::ImportReading(Import& import, const Lookup& lookup, const QDateTime& now,
                             std::function<bool()> cancelled)
    : m_import(import)
    , m_now(now)
    , m_cancelled(std::move(cancelled))
    , m_contacts(lookup, import.spool, import.plan, now.date())
    , m_nouns(lookup, import.spool, import.plan)
{
}

void ImportReading::beginFile(const QString& name, FileFormat format, const QString& formatName)
{
    m_import.plan.files.push_back({name, format, formatName, {}, {}, {}});
}

void ImportReading::take(Incoming incoming)
{
    if (const Result<void> fits = fit(incoming); !fits) {
        skipped({incoming.line, errorText(fits.error())});
        return;
    }
    if (auto* meeting = std::get_if<IncomingMeeting>(&incoming.noun))
        if (std::optional<IncomingMeeting> holder = m_nouns.takeRules(*meeting))
            plan({incoming.line, std::move(*holder)});
    plan(std::move(incoming));
}

void ImportReading::plan(Incoming incoming)
{
    ImportItem item;
    item.file = static_cast<int>(m_import.plan.files.size()) - 1;
    item.line = incoming.line;
    if (const auto* contact = std::get_if<IncomingContact>(&incoming.noun))
        m_contacts.match(*contact, item);
    else if (const auto* group = std::get_if<IncomingGroup>(&incoming.noun))
        m_nouns.match(*group, item);
    else if (const auto* meeting = std::get_if<IncomingMeeting>(&incoming.noun))
        m_nouns.match(*meeting, item);
    else
        m_nouns.match(std::get<IncomingFollowUp>(incoming.noun), item);
    item.record = m_import.spool.add(incoming.noun);
    m_import.plan.items.push_back(std::move(item));
}

void ImportReading::takenOut(const Incoming& incoming)
{
    if (const auto* meeting = std::get_if<IncomingMeeting>(&incoming.noun))
        for (IncomingMeeting& each : m_nouns.calledOffBy(meeting->meeting))
            plan({incoming.line, std::move(each)});
}

void ImportReading::tookSeries(const IncomingSeries& series)
{
    for (IncomingMeeting& each : m_nouns.missingIn(series, m_now))
        plan({series.line, std::move(each)});
}

void ImportReading::named(const QString& title)
{
    if (QString& known = m_import.plan.files.back().title; known.isEmpty())
        known = title;
}

void ImportReading::skipped(FileRemark remark)
{
    keep(m_import.plan.files.back().skipped, std::move(remark));
}

void ImportReading::converted(FileRemark remark)
{
    keep(m_import.plan.files.back().converted, std::move(remark));
}

SpooledPhoto ImportReading::spool(const QString& mediaType, QByteArrayView bytes)
{
    return m_import.spool.addPhoto(mediaType, bytes);
}

bool ImportReading::isCancelled() const
{
    return (m_cancelled && m_cancelled()) || m_import.spool.failure().has_value();
}

// People at a meeting are given later: what is checked here is what the file itself says.
Result<void> ImportReading::fit(const Incoming& incoming) const
{
    return std::visit([](const auto& each) { return validate(nounIn(each)); }, incoming.noun);
}

void ImportReading::keep(std::vector<FileRemark>& remarks, FileRemark remark)
{
    if (remarks.size() < keptRemarks)
        remarks.push_back(std::move(remark));
    else if (remarks.size() == keptRemarks)
        remarks.push_back({remark.line, QCoreApplication::translate(
                                            "ImportReading", "and more like these, not listed")});
}

} // namespace rapport
