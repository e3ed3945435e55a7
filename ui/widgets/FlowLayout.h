// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

namespace rapport
{

// Lays its items in lines that wrap, in reading direction. An item that expands takes the rest of
// its line, and needs no more of it than its smallest width.
class FlowLayout : public QLayout
{
public:
    explicit FlowLayout(int spacing, QWidget* parent = nullptr);
    ~FlowLayout() override;
    void addItem(QLayoutItem* item) override;
    int count() const override;
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

private:
    struct Line {
        QList<QLayoutItem*> items;
        int width = 0; // with each item at its smallest
        int height = 0;
    };
    QList<Line> lines(int room) const;
    void place(const Line& line, const QRect& strip, const QRect& room) const;
    QList<QLayoutItem*> m_items;
};

} // namespace rapport
