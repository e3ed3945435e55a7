// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/Context.h"
#include "ui/widgets/Sheet.h"

#include <QDateTime>
#include <memory>

namespace Ui
{
class PickDaySheet;
}

namespace rapport
{

// Asks for the day, and perhaps the hour, until which a follow-up rests.
class PickDaySheet : public Sheet
{
    Q_OBJECT

public:
    explicit PickDaySheet(const Context& context);
    ~PickDaySheet() override;

    void accept() override;

signals:
    void picked(const QDateTime& until);

private:
    QDateTime until() const;

    const Context m_context;
    std::unique_ptr<Ui::PickDaySheet> m_ui;
};

} // namespace rapport
