// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace rapport
{

class Clock;
class Theme;

// In place of the window when the notebook cannot be opened: what happened, that nothing was
// touched, and what can be done. Of a notebook that is damaged or gone, a backup or what can still
// be read may take the place.
class FailureWindow : public QWidget
{
    Q_OBJECT

public:
    FailureWindow(const Theme& theme, const Clock& clock, const Error& error);

signals:
    void retryRequested();
    void beginRequested(); // a new notebook where the old one is gone

protected:
    bool event(QEvent* event) override;

private:
    void addChoices(QBoxLayout& column, const Theme& theme, const Clock& clock, const Error& error);
    void addButtons(QBoxLayout& column, const Error& error);

    QLabel* m_title;
    QLabel* m_sentence;
    QPushButton* m_retry;
};

// Whether a rescue may help: the notebook is damaged, no notebook any more, or gone.
bool mayBeRescued(const Error& error);

} // namespace rapport
