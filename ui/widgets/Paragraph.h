// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

class QTextLayout;

namespace rapport
{

// Plain words over several lines, with the air of the design between them; a word longer than a
// line is broken.
class Paragraph : public QLabel
{
    Q_OBJECT

public:
    explicit Paragraph(const QString& text = {}, QWidget* parent = nullptr);
    explicit Paragraph(QWidget* parent)
        : Paragraph(QString(), parent)
    {
    } // for Designer

    // Breaks a text into lines of this width, in its font, and says how high they are together.
    static int layOut(QTextLayout& text, int width, Qt::LayoutDirection direction,
                      Qt::Alignment alignment = {});
    static int linePitch(const QFont& font);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int layOutOwn(QTextLayout& layout, int width) const;
};

} // namespace rapport
