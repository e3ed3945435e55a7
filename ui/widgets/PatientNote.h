// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "guard/PatientGuard.h"

#include <QLabel>
#include <QTimer>

class QPlainTextEdit;

namespace rapport
{

class Clock;

// Says in place when a text being typed looks as if it told who a patient is (S6). It only warns:
// the text stays, and can be saved.
class PatientNote : public QLabel
{
    Q_OBJECT

public:
    // Stands above `foot` in its layout, hidden as long as nothing is found.
    PatientNote(const Clock& clock, const QList<QPlainTextEdit*>& edits, QWidget& foot);

private:
    void look();

    const Clock& m_clock;
    QList<QPlainTextEdit*> m_edits;
    PatientGuard m_guard;
    QTimer m_pause; // between two keys: the rules are read once somebody stops typing
};

} // namespace rapport
