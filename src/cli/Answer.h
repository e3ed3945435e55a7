// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"

#include <QStringList>
#include <nlohmann/json.hpp>
#include <vector>

namespace rapport
{

// What a verb has to say, for programs and for people.
struct Answer {
    nlohmann::ordered_json object = nlohmann::ordered_json::object();
    QStringList lines;
    std::vector<Error> failures; // parts that could not be done: each a sentence, exit 1
    QStringList warnings;        // sentences for standard error, exit 0
    bool ok = true;              // false: exit 1, though the answer is whole (check)
};

} // namespace rapport
