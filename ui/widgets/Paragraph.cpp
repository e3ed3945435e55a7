// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Paragraph.h"

#include <QFontInfo>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>

namespace rapport
{
namespace
{

constexpr qreal lineHeight = 1.45;  // in letters' height
constexpr int widestInLetters = 60; // where nothing else says how wide

QString paragraphText(const QString& text)
{
    return QString(text).replace(QLatin1Char('\n'), QChar(QChar::LineSeparator));
}

} // namespace

Paragraph::Paragraph(const QString& text, QWidget* parent)
    : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
}

int Paragraph::linePitch(const QFont& font)
{
    return qMax(QFontMetrics(font).height(), qRound(QFontInfo(font).pixelSize() * lineHeight));
}

int Paragraph::layOut(QTextLayout& text, int width, Qt::LayoutDirection direction,
                      Qt::Alignment alignment)
{
    QTextOption option(alignment);
    option.setTextDirection(direction);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    text.setTextOption(option);
    const int pitch = linePitch(text.font());
    int y = 0;
    text.beginLayout();
    for (QTextLine line = text.createLine(); line.isValid(); line = text.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, y + (pitch - line.height()) / 2});
        y += pitch;
    }
    text.endLayout();
    return y;
}

int Paragraph::layOutOwn(QTextLayout& layout, int width) const
{
    return layOut(layout, width, layoutDirection(),
                  QStyle::visualAlignment(layoutDirection(), alignment()));
}

int Paragraph::heightForWidth(int width) const
{
    ensurePolished();
    const QMargins edges = contentsMargins();
    QTextLayout layout(paragraphText(text()), font());
    return layOutOwn(layout, qMax(1, width - edges.left() - edges.right())) + edges.top() +
           edges.bottom();
}

QSize Paragraph::sizeHint() const
{
    ensurePolished();
    const QMargins edges = contentsMargins();
    const QSize whole = fontMetrics().size(0, text());
    const int widest = fontMetrics().averageCharWidth() * widestInLetters;
    const int width = qMin(whole.width() + 1, widest) + edges.left() + edges.right();
    return {width, heightForWidth(width)};
}

QSize Paragraph::minimumSizeHint() const
{
    ensurePolished();
    return {1, linePitch(font()) + contentsMargins().top() + contentsMargins().bottom()};
}

void Paragraph::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QRect room = contentsRect();
    QTextLayout layout(paragraphText(text()), font());
    const int height = layOutOwn(layout, room.width());
    const int rest = alignment() & Qt::AlignTop ? 0 : qMax(0, room.height() - height) / 2;
    painter.setPen(palette().color(foregroundRole()));
    layout.draw(&painter, QPointF(room.x(), room.y() + rest));
}

} // namespace rapport
