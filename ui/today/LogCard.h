// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Rows.h"
#include "ui/Context.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace rapport
{

class ElidedLabel;

// "How was “Life as an interventional cardiologist”?": one meeting that is over and not yet logged
// (M9), and how many more there are.
class LogCard : public QFrame
{
    Q_OBJECT

public:
    explicit LogCard(const Context& context, QWidget* parent = nullptr);

    // The card hides itself when there is none.
    void show(const std::vector<MeetingId>& toLog);
    QPushButton* logButton() const { return m_log; }

private:
    void layOut();
    void missed();
    QString about(const MeetingRow& row) const;

    const Context m_context;
    MeetingId m_meeting;
    QLabel* m_icon;
    ElidedLabel* m_question;
    ElidedLabel* m_about;
    QPushButton* m_more;
    QPushButton* m_log;
    QPushButton* m_missed;
};

} // namespace rapport
