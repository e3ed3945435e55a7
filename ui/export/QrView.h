// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/qr/QrCode.h"
#include "ui/theme/Tokens.h"

#include <QWidget>

namespace rapport
{

// Paints a QR code, dark on light with its quiet zone, whatever the theme: cameras read no other.
class QrView : public QWidget
{
    Q_OBJECT

public:
    explicit QrView(QWidget* parent = nullptr);

    void setCode(const QrCode& code);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Tokens m_light = Tokens::light();
    QrCode m_code;
};

} // namespace rapport
