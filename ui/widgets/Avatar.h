// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

#include <QPixmap>
#include <QWidget>

namespace rapport
{

// The round picture of a person, or their initials.
class Avatar : public QWidget
{
    Q_OBJECT

public:
    Avatar(const Theme& theme, int diameter, QWidget* parent = nullptr);
    void setPerson(const QString& initials, Tone tone, const QPixmap& picture = {});

    static void draw(QPainter& painter, const Theme& theme, const QRect& rect,
                     const QString& initials, Tone tone, const QPixmap& picture = {});

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QString m_initials;
    Tone m_tone = Tone::Neutral;
    QPixmap m_picture;
};

} // namespace rapport
