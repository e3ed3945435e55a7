// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Sheet.h"

#include "ui/theme/Theme.h"

#include <QApplication>
#include <QFrame>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>
#include <memory>

namespace rapport
{

Sheet::Sheet(const Theme& theme, QWidget* over, int width)
    : QDialog(over)
    , m_theme(theme)
    , m_width(width)
    , m_top(theme.measure("sheet-top"))
    , m_card(new QFrame(this))
    , m_scroll(new QScrollArea(m_card))
    , m_content(new QWidget)
    , m_rule(new QFrame(m_card))
    , m_focusBefore(over->focusWidget()) // now: a subclass may take it before it is shown
{
    setWindowFlags(Qt::Widget);
    setAutoFillBackground(false);
    setAttribute(Qt::WA_NoSystemBackground);
    m_card->setProperty("role", QStringLiteral("sheet"));
    auto* column = new QVBoxLayout(m_card);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_scroll);
    m_rule->setProperty("role", QStringLiteral("separator"));
    m_rule->hide();
    column->addWidget(m_rule);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_content);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_content->setAutoFillBackground(false);
    m_content->installEventFilter(this);
    over->installEventFilter(this);
    connect(this, &QDialog::finished, this, [this] {
        giveFocusBack();
        deleteLater();
    });
    hide();
}

QWidget* Sheet::contentWidget() const
{
    return m_content;
}

void Sheet::setTop(int top)
{
    m_top = top;
    cover();
}

void Sheet::pinFoot()
{
    auto* column = qobject_cast<QBoxLayout*>(m_content->layout());
    const QMargins edges = column->contentsMargins();
    m_foot = new QWidget(m_card);
    auto* foot = new QVBoxLayout(m_foot);
    foot->setContentsMargins(edges.left(), column->spacing(), edges.right(), edges.bottom());
    foot->setSpacing(column->spacing());
    for (int i = 0; i < 2; ++i) {
        std::unique_ptr<QLayoutItem> last(column->takeAt(column->count() - 1));
        if (QWidget* widget = last->widget())
            foot->insertWidget(0, widget);
        else
            foot->insertLayout(0, last.release()->layout());
    }
    column->setContentsMargins(edges.left(), edges.top(), edges.right(), 0);
    m_card->layout()->addWidget(m_foot);
    m_foot->installEventFilter(this);
}

void Sheet::setClosesOnClickBeside(bool closes)
{
    m_closesBeside = closes;
}

void Sheet::open()
{
    setWindowModality(Qt::NonModal);
    show();
    raise();
    cover();
    if (!m_card->isAncestorOf(focusWidget()))
        focusNextPrevChild(true);
    if (!m_card->isAncestorOf(focusWidget()))
        setFocus(Qt::OtherFocusReason); // so that keys do not go to the page below
}

bool Sheet::isOpenOver(const QWidget* window)
{
    const QList<Sheet*> sheets =
        window->findChildren<Sheet*>(QString(), Qt::FindDirectChildrenOnly);
    return std::any_of(sheets.begin(), sheets.end(),
                       [](const Sheet* sheet) { return !sheet->isHidden(); });
}

void Sheet::giveFocusBack()
{
    const bool isThere = m_focusBefore && m_focusBefore->isVisible();
    QWidget* next = isThere ? m_focusBefore.data() : parentWidget();
    next->setFocus(Qt::OtherFocusReason);
}

void Sheet::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    cover();
}

// Covers the whole window; the card is as high as its contents, or as the window allows.
void Sheet::cover()
{
    setGeometry(parentWidget()->rect());
    const int margin = m_theme.measure("space-xl");
    const int cardWidth = qMin(m_width, width() - 2 * margin);
    const int inner = cardWidth - 2;
    if (QLayout* layout = m_content->layout())
        layout->activate();
    const int wanted = 2 + footHeight(inner) +
                       qMax(m_content->hasHeightForWidth() ? m_content->heightForWidth(inner)
                                                           : m_content->sizeHint().height(),
                            m_content->minimumSizeHint().height());
    const int room = height() - 2 * margin;
    m_scroll->setVerticalScrollBarPolicy(wanted > room ? Qt::ScrollBarAsNeeded
                                                       : Qt::ScrollBarAlwaysOff);
    m_rule->setVisible(m_foot && wanted > room);
    const int cardHeight = qMin(wanted, room);
    const int top = qBound(margin, m_top, qMax(margin, height() - margin - cardHeight));
    m_card->setGeometry((width() - cardWidth) / 2, top, cardWidth, cardHeight);
    update();
}

int Sheet::footHeight(int width) const
{
    if (!m_foot)
        return 0;
    m_foot->layout()->activate();
    return m_foot->hasHeightForWidth() ? m_foot->heightForWidth(width)
                                       : m_foot->sizeHint().height();
}

bool Sheet::eventFilter(QObject* watched, QEvent* event)
{
    const bool resized = watched == parentWidget() && event->type() == QEvent::Resize;
    const bool grew =
        (watched == m_content || watched == m_foot) && event->type() == QEvent::LayoutRequest;
    if (isVisible() && (resized || grew))
        cover();
    return QDialog::eventFilter(watched, event);
}

bool Sheet::focusNextPrevChild(bool next)
{
    QWidget* start = focusWidget() ? focusWidget() : m_content;
    for (QWidget* each = next ? start->nextInFocusChain() : start->previousInFocusChain();
         each != start; each = next ? each->nextInFocusChain() : each->previousInFocusChain()) {
        const bool takesFocus = each->focusPolicy() & Qt::TabFocus && each->isEnabled();
        if (takesFocus && m_card->isAncestorOf(each) && each->isVisibleTo(this) &&
            !each->focusProxy()) {
            each->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return true;
        }
    }
    return true;
}

void Sheet::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color("scrim"));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color("shadow"));
    const int radius = m_theme.measure("radius-dialog");
    for (int spread = 2; spread <= 2 * radius; spread += 2) {
        const QRect shade =
            m_card->geometry().adjusted(-spread, -spread / 2, spread, spread + radius / 2);
        painter.drawRoundedRect(shade, radius + spread, radius + spread);
    }
}

void Sheet::askBeforeClosing(std::function<bool()> hasUnsaved,
                             std::function<void(const QString&)> say)
{
    m_hasUnsaved = std::move(hasUnsaved);
    m_sayUnsaved = std::move(say);
}

void Sheet::reject()
{
    if (m_hasUnsaved && !m_isAsked && m_hasUnsaved()) {
        m_isAsked = true;
        return m_sayUnsaved(
            tr("Not saved yet. Ctrl+Enter saves, Esc again closes without saving."));
    }
    QDialog::reject();
}

void Sheet::mousePressEvent(QMouseEvent* event)
{
    if (m_closesBeside && !m_card->geometry().contains(event->position().toPoint()))
        reject();
    event->accept();
}

} // namespace rapport
