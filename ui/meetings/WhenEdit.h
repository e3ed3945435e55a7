// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Meeting.h"

#include <QWidget>
#include <memory>

namespace Ui
{
class WhenEdit;
}

namespace rapport
{

struct Context;

// When a meeting is: hours of a day, or one or several whole days.
class WhenEdit : public QWidget
{
    Q_OBJECT

public:
    explicit WhenEdit(QWidget* parent = nullptr);
    ~WhenEdit() override;
    void attach(const Context& context);

    void setTime(const MeetingTime& time);
    // Absent: what is wrong stands under it, and it has the focus.
    std::optional<MeetingTime> time();

signals:
    void edited();

private:
    void fillZones();
    void showHours();
    QDate lastDay() const;
    MeetingTime typed() const;
    void complain(const QString& sentence);

    const Context* m_context = nullptr;
    MeetingTime m_time; // keeps what the fields do not show
    bool m_touched = false;
    std::unique_ptr<Ui::WhenEdit> m_ui;
};

} // namespace rapport
