// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Id.h"
#include "ui/Context.h"
#include "ui/widgets/Sheet.h"

namespace rapport
{

// Ctrl+N: one typed line, and below it all that it makes, to be changed by hand.
class CaptureSheet : public Sheet
{
    Q_OBJECT

public:
    // `line` stands in the field at first; with `planned` the sheet logs that meeting ("Log it").
    explicit CaptureSheet(const Context& context, const QString& line = {}, MeetingId planned = {});

private:
    const Context m_context;
    MeetingId m_planned;
};

} // namespace rapport
