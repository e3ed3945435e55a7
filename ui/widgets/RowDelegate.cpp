// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/RowDelegate.h"

#include "ui/widgets/Avatar.h"
#include "ui/widgets/RowRole.h"

#include <QAbstractItemView>
#include <QAction>
#include <QHelpEvent>
#include <QMenu>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

namespace rapport
{

namespace
{

bool isSectionHead(const QModelIndex& index)
{
    return !index.isValid() || !index.data(SectionRole).toString().isEmpty();
}

bool showsButtons(const QStyleOptionViewItem& option)
{
    const bool current = option.state & QStyle::State_Selected;
    return option.state & QStyle::State_MouseOver ||
           (current && option.state & QStyle::State_Active &&
            option.state & QStyle::State_HasFocus);
}

Tone toneOf(const QModelIndex& index, int role)
{
    const QVariant tone = index.data(role);
    return tone.isValid() ? static_cast<Tone>(tone.toInt()) : Tone::Neutral;
}

QRect squareIn(const QRect& rect)
{
    return QRect(rect.left(), rect.center().y() - rect.width() / 2, rect.width(), rect.width());
}

QString helpOf(const QAction& action)
{
    const QString key = action.shortcut().toString(QKeySequence::NativeText);
    const QString name = RowGeometry::labelOf(action);
    return key.isEmpty() ? name : RowDelegate::tr("%1 (%2)").arg(name, key);
}

} // namespace

RowDelegate::RowDelegate(const Theme& theme, Leading leading, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_leading(leading)
{
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int width = qMax(option.rect.width(), m_theme.measure("sidebar"));
    if (isSectionHead(index))
        return QSize(width, RowGeometry::headHeight(m_theme, index.row() == 0, m_frame));
    const bool twoLines = !m_lowRows || !index.data(SubtitleRole).toString().isEmpty();
    return QSize(width, RowGeometry::rowHeight(m_theme, twoLines, m_frame));
}

QList<QAction*> RowDelegate::shownActions() const
{
    QList<QAction*> shown = m_actions;
    shown.removeIf([](const QAction* action) { return !action->isVisible(); });
    return shown;
}

RowGeometry RowDelegate::geometry(const QStyleOptionViewItem& option, const QModelIndex& index,
                                  bool withButtons) const
{
    return RowGeometry::of(option, index, m_theme, m_leading, m_frame,
                           withButtons ? shownActions() : QList<QAction*>());
}

int RowDelegate::buttonAt(const QStyleOptionViewItem& option, const QModelIndex& index,
                          QPoint at) const
{
    if (isSectionHead(index))
        return -1;
    const QList<QRect> buttons = geometry(option, index, true).buttons;
    for (int i = 0; i < buttons.size(); ++i)
        if (buttons[i].contains(at))
            return i;
    return -1;
}

QRect RowDelegate::buttonRect(const QStyleOptionViewItem& option, const QModelIndex& index,
                              int button) const
{
    return geometry(option, index, true).buttons.value(button);
}

bool RowDelegate::hasTick(const QModelIndex& index) const
{
    return m_leading == Leading::Tick ||
           (m_leading == Leading::TickAndFace && index.data(TickedRole).isValid());
}

bool RowDelegate::isOnTick(const QStyleOptionViewItem& option, const QModelIndex& index,
                           QPoint at) const
{
    if (!hasTick(index) || isSectionHead(index))
        return false;
    const int around = m_theme.measure("space-s");
    return geometry(option, index, false).leading.adjusted(-around, 0, around, 0).contains(at);
}

bool RowDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view,
                            const QStyleOptionViewItem& option, const QModelIndex& index)
{
    if (event->type() != QEvent::ToolTip || isSectionHead(index))
        return false;
    QToolTip::showText(event->globalPos(), helpAt(event->pos(), option, index).toHtmlEscaped(),
                       view);
    return true;
}

QString RowDelegate::helpAt(QPoint at, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    const int button = showsButtons(option) ? buttonAt(option, index, at) : -1;
    if (button >= 0)
        return helpOf(*shownActions().at(button));
    return isOnTick(option, index, at) ? tr("Tick (Space)")
                                       : wordsCutOff(option, index).join(QLatin1Char('\n'));
}

QStringList RowDelegate::wordsCutOff(const QStyleOptionViewItem& option,
                                     const QModelIndex& index) const
{
    const RowGeometry parts = geometry(option, index, showsButtons(option));
    QStringList cut;
    const auto look = [&](const QRect& room, const char* font, int role) {
        const QString text = index.data(role).toString();
        if (QFontMetrics(m_theme.font(font)).horizontalAdvance(text) > room.width())
            cut << text;
    };
    look(parts.title, "strong", TitleRole);
    look(parts.subtitle, "secondary", SubtitleRole);
    return cut;
}

void RowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                        const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (isSectionHead(index)) {
        paintHead(*painter, option, index);
    } else {
        const RowGeometry parts = geometry(option, index, showsButtons(option));
        paintGround(*painter, option, index);
        paintLeading(*painter, parts, index);
        paintWords(*painter, option, parts, index);
        paintBadge(*painter, parts.badge, index);
        for (int i = 0; i < parts.buttons.size(); ++i)
            paintButton(*painter, option, parts.buttons[i], *shownActions().at(i));
    }
    painter->restore();
}

void RowDelegate::paintHead(QPainter& painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    const bool cards = m_frame == RowFrame::Cards;
    const QVariant tone = index.data(SectionToneRole);
    const QColor ink = tone.isValid() ? m_theme.ink(static_cast<Tone>(tone.toInt()))
                       : cards        ? m_theme.color("text")
                                      : m_theme.color("muted");
    QFont font = m_theme.font("section");
    QString head = index.data(SectionRole).toString();
    QRect room = option.rect;
    room.setTop(room.bottom() - m_theme.measure("head-first") + 1);
    if (cards) {
        room.adjust(0, 0, 0, -2 * m_theme.measure("space-xs"));
    } else {
        head = head.toUpper();
        font = m_theme.font("secondary");
        font.setWeight(QFont::DemiBold);
        room.adjust(m_theme.measure("space-m"), 0, -m_theme.measure("space-m"), 0);
    }
    const int align = static_cast<int>(
        QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter));
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(room, align, head);
    const QVariant count = index.data(SectionCountRole);
    if (!count.isValid())
        return;
    const int used = QFontMetrics(font).horizontalAdvance(head) + m_theme.measure("space-s");
    painter.setFont(m_theme.font("base"));
    painter.setPen(m_theme.color("muted"));
    const QRect rest = QStyle::visualRect(option.direction, room, room.adjusted(used, 0, 0, 0));
    painter.drawText(rest, align, QLocale().toString(count.toInt()));
}

void RowDelegate::paintCard(QPainter& painter, const QRect& row, bool first, bool last) const
{
    const int radius = m_theme.measure("radius-card");
    QRectF card =
        QRectF(row).adjusted(0.5, first ? 0.5 : -2.0 * radius, -0.5, last ? -0.5 : 2.0 * radius);
    painter.save();
    painter.setClipRect(row);
    painter.setPen(m_theme.color("border"));
    painter.setBrush(m_theme.color("surface"));
    painter.drawRoundedRect(card, radius, radius);
    painter.restore();
    if (!last)
        painter.fillRect(QRect(row.left() + 1, row.bottom(), row.width() - 2, 1),
                         m_theme.color("border"));
}

void RowDelegate::paintGround(QPainter& painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const
{
    const bool current = option.state & QStyle::State_Selected;
    const bool hovered = option.state & QStyle::State_MouseOver;
    const bool focused = current && option.state & QStyle::State_HasFocus;
    const int radius = m_theme.measure("radius-card");
    QRectF row = QRectF(option.rect).adjusted(1, 1, -1, -1); // with its pen, or traces stay
    if (m_frame == RowFrame::Cards) {
        paintCard(painter, option.rect, isSectionHead(index.siblingAtRow(index.row() - 1)),
                  isSectionHead(index.siblingAtRow(index.row() + 1)));
        row.adjust(3, 3, -3, -4);
    } else if (current || hovered) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(current ? "accent-soft" : "hover"));
        painter.drawRoundedRect(option.rect, radius, radius);
    }
    if (focused) {
        painter.setPen(QPen(m_theme.color("accent"), 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(row, radius - 2, radius - 2);
    }
}

void RowDelegate::paintLeading(QPainter& painter, const RowGeometry& parts,
                               const QModelIndex& index) const
{
    if (hasTick(index))
        paintTick(painter, squareIn(parts.leading), index.data(TickedRole).toBool());
    if (m_leading == Leading::TickAndFace)
        paintFace(painter, parts.face, index);
    else if (m_leading == Leading::Avatar || m_leading == Leading::Day)
        paintFace(painter, parts.leading, index);
}

void RowDelegate::paintFace(QPainter& painter, const QRect& rect, const QModelIndex& index) const
{
    if (m_leading != Leading::Avatar && index.data(DayMainRole).isValid())
        paintDay(painter, rect, index);
    else if (m_leading != Leading::Day)
        Avatar::draw(painter, m_theme, squareIn(rect), index.data(InitialsRole).toString(),
                     toneOf(index, AvatarToneRole), index.data(PictureRole).value<QPixmap>());
}

void RowDelegate::paintTick(QPainter& painter, const QRect& rect, bool ticked) const
{
    const bool hovered = rect.adjusted(-8, -8, 8, 8).contains(m_pointer);
    const QRectF circle = QRectF(rect).adjusted(0.7, 0.7, -0.7, -0.7);
    painter.setPen(QPen(m_theme.color(ticked ? "good" : hovered ? "accent" : "muted"), 1.3));
    painter.setBrush(ticked ? QBrush(m_theme.color("good")) : QBrush(Qt::NoBrush));
    painter.drawEllipse(circle);
    if (!ticked && !hovered)
        return;
    QPainterPath check(circle.topLeft() + QPointF(circle.width() * 0.29, circle.height() * 0.52));
    check.lineTo(circle.topLeft() + QPointF(circle.width() * 0.45, circle.height() * 0.67));
    check.lineTo(circle.topLeft() + QPointF(circle.width() * 0.72, circle.height() * 0.35));
    painter.setPen(QPen(m_theme.color(ticked ? "surface" : "accent"), 1.5, Qt::SolidLine,
                        Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(check);
}

void RowDelegate::paintDay(QPainter& painter, const QRect& rect, const QModelIndex& index) const
{
    QFont top = m_theme.font("small");
    top.setWeight(QFont::Normal);
    QFont main = m_theme.font("lead");
    main.setWeight(QFont::DemiBold);
    const int topHeight = QFontMetrics(top).height();
    const int mainHeight = QFontMetrics(main).height();
    const int start = rect.center().y() - (topHeight + mainHeight + 2) / 2;
    painter.setFont(top);
    painter.setPen(m_theme.color("muted"));
    painter.drawText(QRect(rect.left(), start, rect.width(), topHeight), Qt::AlignCenter,
                     index.data(DayTopRole).toString());
    painter.setFont(main);
    painter.setPen(m_theme.color(index.data(StruckRole).toBool() ? "faint" : "text"));
    painter.drawText(QRect(rect.left(), start + topHeight + 2, rect.width(), mainHeight),
                     Qt::AlignCenter, index.data(DayMainRole).toString());
}

void RowDelegate::paintWords(QPainter& painter, const QStyleOptionViewItem& option,
                             const RowGeometry& parts, const QModelIndex& index) const
{
    const int align = static_cast<int>(
        QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter));
    const auto line = [&](const QRect& room, const QFont& font, const QColor& ink,
                          const QString& text) {
        painter.setFont(font);
        painter.setPen(ink);
        painter.drawText(room, align | Qt::TextSingleLine,
                         QFontMetrics(font).elidedText(text, Qt::ElideRight, room.width()));
    };
    const bool struck = index.data(StruckRole).toBool();
    line(parts.title, m_theme.font("strong"), m_theme.color(struck ? "faint" : "text"),
         index.data(TitleRole).toString());
    if (!parts.subtitle.isEmpty())
        line(parts.subtitle, m_theme.font("secondary"), m_theme.color(struck ? "faint" : "muted"),
             index.data(SubtitleRole).toString());
    if (parts.note.isEmpty())
        return;
    painter.setFont(m_theme.font("secondary"));
    painter.setPen(m_theme.color("muted"));
    painter.drawText(parts.note,
                     static_cast<int>(QStyle::visualAlignment(option.direction,
                                                              Qt::AlignRight | Qt::AlignVCenter)),
                     index.data(NoteRole).toString());
}

void RowDelegate::paintBadge(QPainter& painter, const QRect& rect, const QModelIndex& index) const
{
    if (rect.isEmpty())
        return;
    const Tone tone = toneOf(index, BadgeToneRole);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.wash(tone));
    painter.drawRoundedRect(rect, rect.height() / 2.0, rect.height() / 2.0);
    painter.setFont(m_theme.font("small"));
    painter.setPen(m_theme.ink(tone));
    painter.drawText(rect, Qt::AlignCenter, index.data(BadgeRole).toString());
}

void RowDelegate::paintButton(QPainter& painter, const QStyleOptionViewItem& option,
                              const QRect& rect, const QAction& action) const
{
    const bool lit = rect.contains(m_pointer);
    const int radius = m_theme.measure("radius-control");
    painter.setPen(m_theme.color("border"));
    painter.setBrush(m_theme.color(lit ? "hover" : "surface"));
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.setFont(m_theme.font("strong"));
    painter.setPen(m_theme.color("text"));
    if (!action.menu()) {
        painter.drawText(rect, Qt::AlignCenter, RowGeometry::labelOf(action));
        return;
    }
    const int side = m_theme.measure("space-m");
    const QRect words = rect.adjusted(side, 0, -side - m_theme.measure("icon"), 0);
    painter.drawText(QStyle::visualRect(option.direction, rect, words), Qt::AlignCenter,
                     RowGeometry::labelOf(action));
    const QRect arrow(rect.right() - side - side + 2, rect.center().y() - side / 2 + 1, side, side);
    m_theme.icon(QStringLiteral("chevron-down"), "text")
        .paint(&painter, QStyle::visualRect(option.direction, rect, arrow));
}

} // namespace rapport
