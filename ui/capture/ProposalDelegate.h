// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace rapport
{

class Theme;

// A proposed follow-up: a round tick before its title, the due day as a pill.
class ProposalDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    ProposalDelegate(const Theme& theme, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;

private:
    QRect circleIn(const QStyleOptionViewItem& option) const;
    void paintTitle(QPainter& painter, const QStyleOptionViewItem& option,
                    const QModelIndex& index) const;
    void paintTick(QPainter& painter, const QRect& circle, bool ticked) const;
    void paintDue(QPainter& painter, const QStyleOptionViewItem& option,
                  const QModelIndex& index) const;
    void paintFocus(QPainter& painter, const QStyleOptionViewItem& option) const;

    const Theme& m_theme;
};

} // namespace rapport
