// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/capture/DraftPeople.h"
#include "ui/capture/Heard.h"

#include <QJsonObject>
#include <map>
#include <optional>
#include <vector>

namespace rapport
{

// What was changed by hand about one proposed follow-up.
struct FollowUpChange {
    std::optional<bool> ticked;
    std::optional<QString> title;
    std::optional<std::pair<QDate, std::optional<QTime>>> due;
};

// People, follow-ups and what was heard, as changed by hand in a capture, for what is kept between
// two starts: each under a key of its own, none when nothing was changed. What cannot be read is
// left out.
void peopleToJson(const HandPeople& people, QJsonObject& json);
// Somebody known who is not there any more is somebody new of that name.
HandPeople peopleFromJson(const QJsonObject& json, const CaptureContext& context);
void followUpsToJson(const std::map<QString, FollowUpChange>& changes, QJsonObject& json);
std::map<QString, FollowUpChange> followUpsFromJson(const QJsonObject& json);
void heardToJson(const std::vector<Heard>& heard, QJsonObject& json);
std::optional<std::vector<Heard>> heardFromJson(const QJsonObject& json);

} // namespace rapport
