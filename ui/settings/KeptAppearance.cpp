// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/KeptAppearance.h"

#include "ui/widgets/Remembered.h"

namespace rapport
{
namespace
{

constexpr QLatin1StringView appearanceKey("appearance");

} // namespace

Appearance keptAppearance()
{
    const QString kept = Remembered().value(QString(appearanceKey)).toString();
    if (kept == QLatin1StringView("light"))
        return Appearance::Light;
    return kept == QLatin1StringView("dark") ? Appearance::Dark : Appearance::FollowSystem;
}

void keepAppearance(Appearance appearance)
{
    Remembered file;
    if (appearance == Appearance::FollowSystem)
        file.remove(QString(appearanceKey));
    else
        file.setValue(QString(appearanceKey), appearance == Appearance::Dark
                                                  ? QStringLiteral("dark")
                                                  : QStringLiteral("light"));
}

} // namespace rapport
