// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace rapport
{

class Theme;

// A line of the sidebar: icon, word, and how many wait there.
class SidebarEntry : public QAbstractButton
{
    Q_OBJECT

public:
    SidebarEntry(const Theme& theme, const QString& icon, const QString& text,
                 QWidget* parent = nullptr);

    // `late`: some of them are late, which the badge says by its colour while the page is open.
    void setCount(int count, bool late);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintCount(QPainter& painter, const QRect& room) const;

    const Theme& m_theme;
    int m_count = 0;
    bool m_late = false;
};

} // namespace rapport
