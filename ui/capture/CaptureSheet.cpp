// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capture/CaptureSheet.h"

#include "ui/Shell.h"
#include "ui/theme/Theme.h"

namespace rapport
{

CaptureSheet::CaptureSheet(const Context& context, const QString&, MeetingId planned)
    : Sheet(context.theme, context.shell.window(), context.theme.measure("sheet"))
    , m_context(context)
    , m_planned(planned)
{
    setObjectName(QStringLiteral("CaptureSheet"));
}

} // namespace rapport
