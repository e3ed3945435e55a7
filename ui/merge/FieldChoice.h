// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace rapport
{

// One side of a field that differs: looks like the field, and is chosen by a click or Space.
class FieldChoice : public QPushButton
{
    Q_OBJECT

public:
    FieldChoice(const QString& value, QWidget* parent); // empty: "none"

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QString m_value;
};

} // namespace rapport
