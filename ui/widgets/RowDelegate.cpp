// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/RowDelegate.h"

#include "ui/widgets/Avatar.h"
#include "ui/widgets/RowMarks.h"
#include "ui/widgets/RowRole.h"

#include <QAbstractItemView>
#include <QAction>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>

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

RowMarks RowDelegate::marks() const
{
    return RowMarks(m_theme, m_pointer);
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

int RowDelegate::choiceAt(const QStyleOptionViewItem& option, const QModelIndex& index,
                          QPoint at) const
{
    if (isSectionHead(index))
        return -1;
    const QList<QRect> choices = geometry(option, index, showsButtons(option)).choices;
    const auto under = std::find_if(choices.begin(), choices.end(),
                                    [at](const QRect& rect) { return rect.contains(at); });
    return under == choices.end() ? -1 : static_cast<int>(under - choices.begin());
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
    if (const int choice = choiceAt(option, index, at); choice >= 0)
        return index.data(ChoiceHelpRole).toStringList().value(choice);
    return isOnTick(option, index, at) ? tr("Tick (Space)")
                                       : wordsNotShown(option, index).join(QLatin1Char('\n'));
}

QStringList RowDelegate::wordsNotShown(const QStyleOptionViewItem& option,
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
    if (const QString said = index.data(DotHelpRole).toString();
        !said.isEmpty() && said != index.data(SubtitleRole).toString())
        cut << said;
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
        marks().paintBadge(*painter, parts.badge, index);
        if (!parts.dot.isEmpty())
            marks().paintDot(*painter, parts.dot, RowMarks::toneOf(index, DotRole));
        marks().paintChoices(*painter, parts.choices, index);
        for (int i = 0; i < parts.buttons.size(); ++i)
            marks().paintButton(*painter, option.direction, parts.buttons[i],
                                *shownActions().at(i));
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
        if (current && m_marksCurrent) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(m_theme.color("accent-soft"));
            painter.drawRoundedRect(row, radius - 2, radius - 2);
        }
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
        marks().paintTick(painter, squareIn(parts.leading), index.data(TickedRole).toBool());
    if (m_leading == Leading::TickAndFace)
        paintFace(painter, parts.face, index);
    else if (m_leading == Leading::Avatar || m_leading == Leading::Day)
        paintFace(painter, parts.leading, index);
}

void RowDelegate::paintFace(QPainter& painter, const QRect& rect, const QModelIndex& index) const
{
    if (m_leading != Leading::Avatar && index.data(DayMainRole).isValid())
        marks().paintDay(painter, rect, index);
    else if (m_leading != Leading::Day)
        Avatar::draw(painter, m_theme, squareIn(rect), index.data(InitialsRole).toString(),
                     RowMarks::toneOf(index, AvatarToneRole),
                     index.data(PictureRole).value<QPixmap>());
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

} // namespace rapport
