// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/PaletteDelegate.h"

#include "ui/palette/MarkedText.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Rows.h"

#include <QPainter>
#include <QTextLayout>

namespace rapport
{

PaletteDelegate::PaletteDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int gap = m_theme.measure("space-s");
    const QFontMetrics title(m_theme.font("strong"));
    const QFontMetrics second(m_theme.font("secondary"));
    int height = title.height() + 2 * gap + gap / 2;
    if (index.data(SectionRole).isValid())
        height = QFontMetrics(m_theme.font("small")).height() + gap + gap / 2;
    else if (!index.data(SubtitleRole).toString().isEmpty())
        height = qMax(m_theme.measure("row"), title.height() + second.height() + 2 * gap);
    return {option.rect.width(), height};
}

void PaletteDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const int gap = m_theme.measure("space-m");
    const QVariant head = index.data(SectionRole);
    if (head.isValid())
        paintHead(*painter, option.rect.adjusted(gap, 0, -gap, 0), head.toString());
    else
        paintEntry(*painter, option, index);
    painter->restore();
}

void PaletteDelegate::paintEntry(QPainter& painter, const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const
{
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
    if (isCurrent) {
        const int radius = m_theme.measure("radius-control");
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color("accent-soft"));
        painter.drawRoundedRect(option.rect, radius, radius);
    }
    const int gap = m_theme.measure("space-m");
    const QRect inner = option.rect.adjusted(gap, 0, -gap, 0);
    QString key = index.data(BadgeRole).toString();
    if (isCurrent && key.isEmpty())
        key = QKeySequence(Qt::Key_Enter).toString(QKeySequence::NativeText);
    QRect words = inner;
    if (!key.isEmpty())
        words.setRight(words.right() - gap - paintKeyCap(painter, inner, key, option.direction));
    if (index.data(InitialsRole).isValid()) {
        const int diameter = m_theme.measure("avatar");
        const QRect circle(words.left(), words.center().y() - diameter / 2, diameter, diameter);
        paintAvatar(painter, QStyle::visualRect(option.direction, inner, circle), index);
        words.setLeft(circle.right() + gap);
    }
    paintWords(painter, QStyle::visualRect(option.direction, inner, words), index,
               option.direction);
}

void PaletteDelegate::paintWords(QPainter& painter, const QRect& words, const QModelIndex& index,
                                 Qt::LayoutDirection direction) const
{
    const QString second = index.data(SubtitleRole).toString();
    const QFont titleFont = m_theme.font(second.isEmpty() ? "base" : "strong");
    const QFont secondFont = m_theme.font("secondary");
    const int gap = second.isEmpty() ? 0 : m_theme.measure("space-xs") / 2;
    const int titleHeight = QFontMetrics(titleFont).height();
    const int secondHeight = second.isEmpty() ? 0 : QFontMetrics(secondFont).height();
    const int top = words.top() + (words.height() - titleHeight - gap - secondHeight) / 2;
    paintMarked(painter, {words.left(), top, words.width(), titleHeight},
                index.data(TitleRole).toString(), titleFont, m_theme.color("text"), direction);
    if (!second.isEmpty())
        paintMarked(painter, {words.left(), top + titleHeight + gap, words.width(), secondHeight},
                    second, secondFont, m_theme.color("muted"), direction);
}

void PaletteDelegate::paintHead(QPainter& painter, const QRect& rect, const QString& head) const
{
    QFont font = m_theme.font("small");
    font.setCapitalization(QFont::AllUppercase);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(m_theme.color("faint"));
    painter.drawText(rect, Qt::AlignVCenter | Qt::TextSingleLine, head);
}

void PaletteDelegate::paintAvatar(QPainter& painter, const QRect& circle,
                                  const QModelIndex& index) const
{
    const Tone tone = static_cast<Tone>(index.data(AvatarToneRole).toInt());
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.wash(tone));
    painter.drawEllipse(circle);
    painter.setFont(m_theme.font("small"));
    painter.setPen(m_theme.ink(tone));
    painter.drawText(circle, Qt::AlignCenter, index.data(InitialsRole).toString());
}

int PaletteDelegate::paintKeyCap(QPainter& painter, const QRect& rect, const QString& key,
                                 Qt::LayoutDirection direction) const
{
    const QFont font = m_theme.font("small");
    const QFontMetrics metrics(font);
    const int pad = m_theme.measure("space-xs");
    QRect cap(0, 0, metrics.horizontalAdvance(key) + 2 * pad, metrics.height() + pad);
    cap.moveCenter(rect.center());
    cap.moveRight(rect.right());
    cap = QStyle::visualRect(direction, rect, cap);
    painter.setPen(m_theme.color("border"));
    painter.setBrush(m_theme.color("surface"));
    painter.drawRoundedRect(QRectF(cap).adjusted(0.5, 0.5, -0.5, -0.5), pad, pad);
    painter.setFont(font);
    painter.setPen(m_theme.color("muted"));
    painter.drawText(cap, Qt::AlignCenter, key);
    return cap.width();
}

void PaletteDelegate::paintMarked(QPainter& painter, const QRect& rect, const QString& marked,
                                  const QFont& font, const QColor& ink,
                                  Qt::LayoutDirection direction) const
{
    const MarkedText text = readMarks(marked);
    const QString shown = QFontMetrics(font).elidedText(text.plain, Qt::ElideRight, rect.width());
    QTextLayout layout(shown, font);
    QTextOption option(direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(direction);
    layout.setTextOption(option);
    QList<QTextLayout::FormatRange> formats;
    for (QTextLayout::FormatRange range : text.underlined) {
        range.length = qMin(range.length, static_cast<int>(shown.size()) - range.start);
        if (range.length > 0)
            formats.append(range);
    }
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(rect.width());
    layout.endLayout();
    painter.setPen(ink);
    layout.draw(&painter, rect.topLeft());
}

} // namespace rapport
