// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/PatientNote.h"

#include "domain/Clock.h"

#include <QBoxLayout>
#include <QPlainTextEdit>

namespace rapport
{
namespace
{

constexpr int pauseMilliseconds = 300;

} // namespace

PatientNote::PatientNote(const Clock& clock, const QList<QPlainTextEdit*>& edits, QWidget& foot)
    : QLabel(foot.parentWidget())
    , m_clock(clock)
    , m_edits(edits)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setProperty("role", QStringLiteral("soon"));
    setObjectName(QStringLiteral("patientNote"));
    hide();
    if (auto* column = qobject_cast<QBoxLayout*>(foot.parentWidget()->layout()))
        column->insertWidget(column->indexOf(&foot), this);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &PatientNote::look);
    for (QPlainTextEdit* edit : edits)
        connect(edit, &QPlainTextEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    look();
}

void PatientNote::look()
{
    const QDate today = m_clock.now().date();
    for (const QPlainTextEdit* edit : std::as_const(m_edits)) {
        const auto signs = m_guard.signsIn(edit->toPlainText(), today);
        if (signs.empty())
            continue;
        setText(tr("%1 Leave out whatever tells who a patient is.")
                    .arg(sentenceOf(signs.front().rule)));
        return show();
    }
    hide();
}

} // namespace rapport
