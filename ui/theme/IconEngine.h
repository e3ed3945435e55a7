// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QIconEngine>
#include <QPixmap>
#include <QPointer>
#include <memory>

namespace rapport
{

class Theme;

// What was drawn, by icon, colour and size. Not QPixmapCache: its timers wake an idle program.
using IconPictures = QHash<QString, QPixmap>;

// Paints one of our line icons in a colour of the theme, asked for at the time of painting.
class IconEngine : public QIconEngine
{
public:
    // An empty token: muted, accent when on or selected, faint when disabled.
    IconEngine(const Theme& theme, std::shared_ptr<IconPictures> pictures, const QString& name,
               const QByteArray& token);

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state,
                         qreal scale) override;
    QIconEngine* clone() const override;
    bool isNull() override;

private:
    QColor colorFor(QIcon::Mode mode, QIcon::State state) const;

    QPointer<const Theme> m_theme;
    std::shared_ptr<IconPictures> m_pictures;
    QString m_name;
    QByteArray m_token;
    QByteArray m_drawing; // SVG, with currentColor
};

} // namespace rapport
