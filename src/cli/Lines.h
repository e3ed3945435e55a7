// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Objects.h"

#include <QStringList>

namespace rapport
{

// The objects as lines for people.
QString lineOfContact(const Object& contact);
QString lineOfMeeting(const Object& meeting);
QString lineOfFollowUp(const Object& followUp);
QString lineOfItem(const QString& kind, const Object& item);
QStringList linesOfAgenda(const Object& agenda);
QStringList linesOfLogged(const Object& logged, bool dryRun);

} // namespace rapport
