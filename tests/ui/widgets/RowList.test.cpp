// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Catch.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/Rows.h"

#include <QAction>
#include <QPainter>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

using namespace rapport;

namespace
{

class SectionedRows : public QStandardItemModel
{
public:
    SectionedRows() { fill(0); }

    void fill(qint64 without)
    {
        beginResetModel();
        blockSignals(true);
        clear();
        addHead("Late");
        for (qint64 id = 1; id <= 2; ++id)
            addRow(id, without);
        addHead("Today");
        for (qint64 id = 3; id <= 4; ++id)
            addRow(id, without);
        blockSignals(false);
        endResetModel();
    }

private:
    void addHead(const char* text)
    {
        auto* item = new QStandardItem;
        item->setData(QString::fromLatin1(text), SectionRole);
        appendRow(item);
    }
    void addRow(qint64 id, qint64 without)
    {
        if (id == without)
            return;
        auto* item = new QStandardItem(QStringLiteral("Row %1").arg(id));
        item->setData(id, IdRole);
        item->setData(item->text(), TitleRole);
        item->setData(QStringLiteral("second line"), SubtitleRole);
        appendRow(item);
    }
};

struct ShownList {
    Theme theme;
    SectionedRows model;
    RowList list{theme, RowDelegate::Leading::Tick, RowList::Frame::Cards};

    ShownList()
    {
        list.setModel(&model);
        list.resize(500, 400);
        list.show();
    }
    QPoint middleOf(int row) { return list.visualRect(model.index(row, 0)).center(); }
};

} // namespace

TEST_CASE("several that are selected stay so when the rows are read anew", "[rows]")
{
    ShownList shown;
    shown.list.setSelectionMode(QAbstractItemView::ExtendedSelection);
    REQUIRE(shown.list.setCurrentId(1));
    shown.list.selectionModel()->select(shown.model.index(4, 0), QItemSelectionModel::Select);
    shown.model.fill(3);
    QList<qint64> ids;
    const QModelIndexList selected = shown.list.selectionModel()->selectedRows();
    for (const QModelIndex& each : selected)
        ids << each.data(IdRole).toLongLong();
    std::sort(ids.begin(), ids.end());
    // Row 4 in the first model is id 3, which is gone; the current one stays.
    CHECK(ids == QList<qint64>{1});

    shown.list.selectionModel()->select(shown.model.index(4, 0), QItemSelectionModel::Select);
    shown.model.fill(0);
    CHECK(shown.list.selectionModel()->selectedRows().size() == 2);
    CHECK(shown.list.selectionModel()->isSelected(shown.model.index(5, 0)));
}

TEST_CASE("the arrows and J and K step over section heads")
{
    ShownList shown;
    REQUIRE(shown.list.setCurrentId(2));
    QTest::keyClick(&shown.list, Qt::Key_Down);
    CHECK(shown.list.currentId() == 3);
    QTest::keyClick(&shown.list, Qt::Key_K);
    CHECK(shown.list.currentId() == 2);
    QTest::keyClick(&shown.list, Qt::Key_J);
    QTest::keyClick(&shown.list, Qt::Key_J);
    CHECK(shown.list.currentId() == 4);
}

TEST_CASE("Enter and a click open a row, Space and a click on the circle tick it")
{
    ShownList shown;
    QSignalSpy opened(&shown.list, &RowList::opened);
    QSignalSpy ticked(&shown.list, &RowList::ticked);
    shown.list.setCurrentId(3);
    QTest::keyClick(&shown.list, Qt::Key_Return);
    QTest::keyClick(&shown.list, Qt::Key_Space);
    QTest::mouseClick(shown.list.viewport(), Qt::LeftButton, {}, shown.middleOf(1));
    const QRect row = shown.list.visualRect(shown.model.index(2, 0));
    QTest::mouseClick(shown.list.viewport(), Qt::LeftButton, {},
                      QPoint(row.left() + 22, row.center().y()));
    REQUIRE(opened.count() == 2);
    CHECK(opened[0][0].toLongLong() == 3);
    CHECK(opened[1][0].toLongLong() == 1);
    REQUIRE(ticked.count() == 2);
    CHECK(ticked[0][0].toLongLong() == 3);
    CHECK(ticked[1][0].toLongLong() == 2);
}

TEST_CASE("a painted button runs its action on the row under the mouse")
{
    ShownList shown;
    QAction edit(QStringLiteral("Edit"));
    qint64 ran = 0;
    QObject::connect(&edit, &QAction::triggered, &edit, [&] { ran = edit.data().toLongLong(); });
    shown.list.addRowAction(&edit, true);
    CHECK_FALSE(edit.isEnabled());
    const QRect row = shown.list.visualRect(shown.model.index(5, 0));
    QTest::mouseClick(shown.list.viewport(), Qt::LeftButton, {},
                      QPoint(row.right() - 30, row.center().y()));
    CHECK(ran == 4);
}

TEST_CASE("the current row stays over a reset, or the one after it takes its place")
{
    ShownList shown;
    shown.list.setCurrentId(3);
    shown.model.fill(1);
    CHECK(shown.list.currentId() == 3);
    shown.model.fill(3);
    CHECK(shown.list.currentId() == 4);
}

TEST_CASE("a list that fits its contents is as high as its rows")
{
    ShownList shown;
    shown.list.setFitsContents(true);
    const int high = shown.list.height();
    const QRect last = shown.list.visualRect(shown.model.index(5, 0));
    CHECK(high >= 4 * shown.theme.measure("row"));
    CHECK(last.bottom() + 1 == high);
    shown.model.fill(4);
    CHECK(shown.list.height() < high);
}

TEST_CASE("a tooltip says the key of a painted button, and words that were cut off")
{
    ShownList shown;
    auto* snooze = new QAction(QStringLiteral("Snooze"), &shown.list);
    snooze->setShortcut(Qt::Key_S);
    shown.list.addRowAction(snooze, true);
    shown.model.item(1)->setData(QString(200, QLatin1Char('m')), SubtitleRole);
    const QModelIndex row = shown.model.index(1, 0);
    const auto* delegate = qobject_cast<RowDelegate*>(shown.list.itemDelegate());
    QStyleOptionViewItem option;
    option.rect = shown.list.visualRect(row);
    option.state |= QStyle::State_MouseOver;
    const QPoint onButton = delegate->buttonRect(option, row, 0).center();
    CHECK(delegate->helpAt(onButton, option, row) == QStringLiteral("Snooze (S)"));
    CHECK(delegate->helpAt(option.rect.center(), option, row) == QString(200, QLatin1Char('m')));
    const QModelIndex next = shown.model.index(2, 0);
    option.rect = shown.list.visualRect(next);
    CHECK(delegate->helpAt(option.rect.center(), option, next).isEmpty());
}

TEST_CASE("a row paints nothing beyond its place, so that nothing of it stays behind")
{
    const auto frame = GENERATE(RowList::Frame::Plain, RowList::Frame::Cards);
    Theme theme;
    SectionedRows model;
    RowList list(theme, RowDelegate::Leading::Avatar, frame);
    list.setModel(&model);
    QImage image(300, 200, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QStyleOptionViewItem option;
    option.widget = &list;
    option.font = list.font();
    option.rect = QRect(20, 60, 240, 56);
    option.state = QStyle::State_Enabled | QStyle::State_Active | QStyle::State_Selected |
                   QStyle::State_HasFocus;
    QPainter painter(&image);
    list.itemDelegate()->paint(&painter, option, model.index(1, 0));
    painter.end();
    CHECK(image.pixelColor(option.rect.center().x(), option.rect.top() + 5).alpha() > 0);
    int beyond = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (!option.rect.contains(x, y) && image.pixelColor(x, y).alpha() > 0)
                ++beyond;
    CHECK(beyond == 0);
}
