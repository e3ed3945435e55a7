// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace rapport
{

// Words that can be followed, elided where there is no room.
class LinkButton : public QPushButton
{
    Q_OBJECT

public:
    // How far the words stand in from the button's edge: what stands above them is moved as far.
    static constexpr int inset = 3;

    explicit LinkButton(const QString& words, QWidget* parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QString m_words;
};

} // namespace rapport
