// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Contact.h"

#include <QStringList>

namespace rapport
{

// The line under a person's name: "Associate professor, Med-Peds · University Hospital".
QString headlineOf(const Contact& contact);
// Whether the headline tells each of these, so that nothing beneath needs to repeat them.
bool saysAll(const QString& headline, const QStringList& parts);

} // namespace rapport
