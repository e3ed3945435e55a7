// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/LineReader.h"

#include <QTimeZone>
#include <cstdint>
#include <cstdlib>

using namespace rapport;

namespace
{

CaptureContext contextWithoutPeople()
{
    CaptureContext context;
    context.now = QDateTime(QDate(2025, 10, 14), QTime(13, 25), QTimeZone("America/Chicago"));
    context.locale = QLocale(QLocale::English, QLocale::UnitedStates);
    context.groups = {QStringLiteral("Radiology IG"), QStringLiteral("EMIG")};
    context.byName = [](const QString&, const QString&) { return std::vector<Contact>(); };
    context.byEmail = [](const QString&) { return std::vector<Contact>(); };
    return context;
}

void require(bool isTrue)
{
    if (!isTrue)
        std::abort();
}

void checkDraft(const Result<Draft>& draft)
{
    if (!draft)
        return require(draft.error().kind == Error::Kind::Empty);
    const auto people = static_cast<int>(draft->people.size());
    if (draft->meeting)
        require(draft->meeting->time.startOn.isValid() &&
                draft->meeting->time.endOn >= draft->meeting->time.startOn);
    for (const DraftFollowUp& followUp : draft->followUps)
        require(followUp.dueOn.isValid() && followUp.person < people);
    for (const DraftInteraction& interaction : draft->interactions)
        require(interaction.on.isValid() && interaction.person < people);
}

} // namespace

// Whatever is typed: only an empty line is refused, and what is made of it can be saved.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const CaptureContext context = contextWithoutPeople();
    const QString line =
        QString::fromUtf8(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    checkDraft(readLine(line, context));
    checkDraft(readFollowUpLine(line, context));
    return 0;
}
