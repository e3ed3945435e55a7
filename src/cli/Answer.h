// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <nlohmann/json.hpp>

namespace rapport
{

// What a verb has to say, for programs and for people.
struct Answer {
    nlohmann::ordered_json object = nlohmann::ordered_json::object();
    QStringList lines;
    bool ok = true; // false: exit 1, though the answer is whole (check)
};

} // namespace rapport
