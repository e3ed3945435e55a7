// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/IconEngine.h"

#include "ui/theme/Theme.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

namespace rapport
{

IconEngine::IconEngine(const Theme& theme, std::shared_ptr<IconPictures> pictures,
                       const QString& name, const QByteArray& token)
    : m_theme(&theme)
    , m_pictures(std::move(pictures))
    , m_name(name)
    , m_token(token)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "IconEngine", name.toUtf8().constData());
    if (opened)
        m_drawing = file.readAll();
}

QColor IconEngine::colorFor(QIcon::Mode mode, QIcon::State state) const
{
    if (!m_theme)
        return {};
    if (mode == QIcon::Disabled)
        return m_theme->color("faint");
    if (!m_token.isEmpty())
        return m_theme->color(m_token.constData());
    return m_theme->color(mode == QIcon::Selected || state == QIcon::On ? "accent" : "muted");
}

void IconEngine::paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state)
{
    const qreal scale = painter->device()->devicePixelRatio();
    painter->drawPixmap(rect, scaledPixmap(rect.size() * scale, mode, state, scale));
}

QPixmap IconEngine::pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state)
{
    return scaledPixmap(size, mode, state, 1.0);
}

QPixmap IconEngine::scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal)
{
    const QColor color = colorFor(mode, state);
    const QString key = QStringLiteral("%1/%2/%3x%4")
                            .arg(m_name, color.name())
                            .arg(size.width())
                            .arg(size.height());
    QPixmap& drawn = (*m_pictures)[key];
    if (!drawn.isNull() || m_drawing.isEmpty())
        return drawn;
    QSvgRenderer renderer(QByteArray(m_drawing).replace("currentColor", color.name().toLatin1()));
    drawn = QPixmap(size);
    drawn.fill(Qt::transparent);
    QPainter painter(&drawn);
    renderer.render(&painter);
    painter.end();
    return drawn;
}

QIconEngine* IconEngine::clone() const
{
    return new IconEngine(*this);
}

bool IconEngine::isNull()
{
    return m_drawing.isEmpty();
}

} // namespace rapport
