// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace rapport
{

class Theme;

// A thin bar: how much of what is wanted is done. The words beside it say the numbers.
class PaceBar : public QWidget
{
    Q_OBJECT

public:
    explicit PaceBar(const Theme& theme, QWidget* parent = nullptr);

    void setProgress(int done, int wanted);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    int m_done = 0;
    int m_wanted = 0;
};

} // namespace rapport
