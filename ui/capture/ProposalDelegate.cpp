// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capture/ProposalDelegate.h"

#include "ui/capture/ProposalModel.h"
#include "ui/theme/Theme.h"

#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

namespace rapport
{

ProposalDelegate::ProposalDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QSize ProposalDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const QFontMetrics metrics(m_theme.font("base"));
    const int pad = 2 * m_theme.measure("space-s");
    const int width = metrics.horizontalAdvance(index.data().toString()) + 2 * pad;
    return {width, metrics.height() + m_theme.measure("space-m")};
}

void ProposalDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.column() == ProposalModel::Due)
        paintDue(*painter, option, index);
    else
        paintTitle(*painter, option, index);
    if (option.state.testFlag(QStyle::State_HasFocus))
        paintFocus(*painter, option);
    painter->restore();
}

QRect ProposalDelegate::circleIn(const QStyleOptionViewItem& option) const
{
    const int diameter = m_theme.measure("icon");
    const QRect circle(option.rect.left(), option.rect.center().y() - diameter / 2, diameter,
                       diameter);
    return QStyle::visualRect(option.direction, option.rect, circle);
}

void ProposalDelegate::paintTitle(QPainter& painter, const QStyleOptionViewItem& option,
                                  const QModelIndex& index) const
{
    const bool isTicked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    paintTick(painter, circleIn(option), isTicked);
    const int indent = m_theme.measure("icon") + m_theme.measure("space-m");
    const QRect words =
        QStyle::visualRect(option.direction, option.rect, option.rect.adjusted(indent, 0, 0, 0));
    QFont font = m_theme.font("base");
    font.setStrikeOut(!isTicked);
    painter.setFont(font);
    painter.setPen(m_theme.color(isTicked ? "text" : "faint"));
    const QString title =
        QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, words.width());
    painter.drawText(words, Qt::AlignVCenter | Qt::TextSingleLine, title);
}

void ProposalDelegate::paintTick(QPainter& painter, const QRect& circle, bool ticked) const
{
    const QRectF round = QRectF(circle).adjusted(0.75, 0.75, -0.75, -0.75);
    painter.setPen(QPen(ticked ? m_theme.ink(Tone::Good) : m_theme.color("faint"), 1.5));
    painter.setBrush(ticked ? m_theme.ink(Tone::Good) : Qt::transparent);
    painter.drawEllipse(round);
    if (!ticked)
        return;
    const qreal unit = round.width() / 12;
    QPainterPath check(round.center() + QPointF(-3 * unit, 0));
    check.lineTo(round.center() + QPointF(-unit, 2.2 * unit));
    check.lineTo(round.center() + QPointF(3 * unit, -2.2 * unit));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_theme.wash(Tone::Good), 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(check);
}

void ProposalDelegate::paintDue(QPainter& painter, const QStyleOptionViewItem& option,
                                const QModelIndex& index) const
{
    const QFont font = m_theme.font("small");
    const QFontMetrics metrics(font);
    const int pad = m_theme.measure("space-s");
    const QString due =
        metrics.elidedText(index.data().toString(), Qt::ElideRight, option.rect.width() - 2 * pad);
    QRect pill(0, 0, metrics.horizontalAdvance(due) + 2 * pad,
               metrics.height() + m_theme.measure("space-xs"));
    pill.moveCenter(option.rect.center());
    pill.moveRight(option.rect.right());
    pill = QStyle::visualRect(option.direction, option.rect, pill);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.wash(Tone::Neutral));
    painter.drawRoundedRect(pill, pill.height() / 2.0, pill.height() / 2.0);
    painter.setFont(font);
    painter.setPen(m_theme.ink(Tone::Neutral));
    painter.drawText(pill, Qt::AlignCenter, due);
}

void ProposalDelegate::paintFocus(QPainter& painter, const QStyleOptionViewItem& option) const
{
    const int radius = m_theme.measure("space-xs");
    painter.setBrush(Qt::NoBrush);
    painter.setPen(m_theme.color("accent"));
    painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

// The base class only hits the style's own check box: our circle stands elsewhere.
bool ProposalDelegate::editorEvent(QEvent* event, QAbstractItemModel* model,
                                   const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const bool isTickable = index.flags().testFlag(Qt::ItemIsUserCheckable);
    const bool isClick = event->type() == QEvent::MouseButtonRelease &&
                         circleIn(option).contains(static_cast<QMouseEvent*>(event)->pos());
    const bool isSpace =
        event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space;
    if (!isTickable || (!isClick && !isSpace))
        return false;
    const bool isTicked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model->setData(index, static_cast<int>(isTicked ? Qt::Unchecked : Qt::Checked),
                          Qt::CheckStateRole);
}

} // namespace rapport
