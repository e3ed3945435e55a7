// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rapport
{

struct Batch;

// What an import is called where it can be chosen: "contacts.vcf, 14 Oct".
QString batchText(const Batch& batch);

} // namespace rapport
