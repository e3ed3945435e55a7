// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/capture/MeetingFields.h"

#include <QJsonObject>
#include <set>

namespace rapport
{

// Some fields of a meeting as JSON, for what is kept between two starts; days and times in ISO
// 8601.
QJsonObject fieldsToJson(const std::set<MeetingField>& fields, const DraftMeeting& meeting);
// Puts them into `meeting` and says which there were; what cannot be read is left out.
std::set<MeetingField> fieldsFromJson(const QJsonObject& json, DraftMeeting& meeting);

} // namespace rapport
