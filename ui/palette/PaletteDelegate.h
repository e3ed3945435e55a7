// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace rapport
{

class Theme;

// A palette line: found words underlined, key cap at the right; the current one says Enter.
class PaletteDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    PaletteDelegate(const Theme& theme, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintEntry(QPainter& painter, const QStyleOptionViewItem& option,
                    const QModelIndex& index) const;
    void paintWords(QPainter& painter, const QRect& words, const QModelIndex& index,
                    Qt::LayoutDirection direction) const;
    void paintHead(QPainter& painter, const QRect& rect, const QString& head) const;
    void paintAvatar(QPainter& painter, const QRect& circle, const QModelIndex& index) const;
    int paintKeyCap(QPainter& painter, const QRect& rect, const QString& key,
                    Qt::LayoutDirection direction) const;
    void paintMarked(QPainter& painter, const QRect& rect, const QString& marked, const QFont& font,
                     const QColor& ink, Qt::LayoutDirection direction) const;

    const Theme& m_theme;
};

} // namespace rapport
