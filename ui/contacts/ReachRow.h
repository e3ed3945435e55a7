// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Contact.h"
#include "ui/contacts/ReachGuess.h"

#include <QFrame>
#include <optional>

class QLineEdit;
class QToolButton;

namespace rapport
{

// One e-mail address, phone number or link, with what it is at its end: "e-mail, preferred".
class ReachRow : public QFrame
{
    Q_OBJECT

public:
    explicit ReachRow(QWidget* parent);

    void setReach(Medium medium, const Reach& reach);
    Medium medium() const;
    Reach reach() const;
    bool isBlank() const;
    void setPreferred(bool preferred);
    QLineEdit* line() const { return m_line; }

signals:
    void edited();
    void preferAsked();
    void removeAsked();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fillMenu();
    void choose(std::optional<Medium> medium, const QString& label);
    void sayMedium();

    QLineEdit* m_line;
    QToolButton* m_what;
    std::optional<Medium> m_chosen; // by hand; absent: guessed
    QString m_label;
    bool m_preferred = false;
};

} // namespace rapport
