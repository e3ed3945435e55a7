// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Catch.h"
#include "ui/walk/WindowFixture.h"

#include "ui/widgets/RowList.h"
#include "ui/widgets/RowRole.h"

#include <QAbstractItemModelTester>
#include <QDirIterator>
#include <QIdentityProxyModel>
#include <QRegularExpression>
#include <QSet>

using namespace rapport;

namespace
{

QSet<QString> modelsInSource()
{
    static const QRegularExpression definition(
        QStringLiteral("class (\\w+) (?:final )?: public QAbstract(?:List|Table|Item)Model"));
    QSet<QString> names;
    QDirIterator headers(QStringLiteral(RAPPORT_TEST_DATA "/../../ui"), {QStringLiteral("*.h")},
                         QDir::Files, QDirIterator::Subdirectories);
    while (headers.hasNext()) {
        QFile file(headers.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        const auto found = definition.match(QString::fromUtf8(file.readAll()));
        if (found.hasMatch())
            names.insert(found.captured(1));
    }
    return names;
}

// Passes everything on, and remembers which rows were read, not merely asked for their id or head.
class ReadRows final : public QIdentityProxyModel
{
public:
    explicit ReadRows(QAbstractItemModel* model) { setSourceModel(model); }

    QVariant data(const QModelIndex& index, int role) const override
    {
        if (role != IdRole && role != SectionRole && role != SectionCountRole &&
            role != SectionToneRole)
            m_rows.insert(index.row());
        return QIdentityProxyModel::data(index, role);
    }
    qsizetype count() const { return m_rows.size(); }

private:
    mutable QSet<int> m_rows;
};

// The longest list of the page.
RowList* longestList(const QWidget& window)
{
    RowList* longest = nullptr;
    for (RowList* list : window.findChildren<RowList*>())
        if (list->isVisible() && list->model() &&
            (!longest || list->model()->rowCount() > longest->model()->rowCount()))
            longest = list;
    return longest;
}

} // namespace

TEST_CASE("every item model of the window keeps the rules of models", "[models]")
{
    WindowFixture fixture(WindowFixture::Book::Sample);
    QSet<QString> tested;
    auto scenes = fixture.pages();
    const auto sheets = fixture.sheets();
    scenes.insert(scenes.end(), sheets.begin(), sheets.end());
    fixture.visit(scenes, {1280, 820}, [&](MainWindow& window, const QString&) {
        std::vector<std::unique_ptr<QAbstractItemModelTester>> testers;
        for (QAbstractItemModel* model : window.findChildren<QAbstractItemModel*>()) {
            const QString name = QString::fromLatin1(model->metaObject()->className());
            if (!name.startsWith(QLatin1String("rapport::")) || tested.contains(name.mid(9)))
                continue;
            tested.insert(name.mid(9));
            testers.push_back(std::make_unique<QAbstractItemModelTester>(
                model, QAbstractItemModelTester::FailureReportingMode::Fatal));
        }
        // What changes under them is told by the rules too.
        if (!testers.empty() && fixture.notebook().undo(fixture.clock.now()))
            CHECK(fixture.notebook().redo(fixture.clock.now()).has_value());
    });
    const QSet<QString> inSource = modelsInSource();
    REQUIRE(inSource.size() > 10);
    for (const QString& name : inSource) {
        INFO(name.toStdString());
        CHECK(tested.contains(name));
    }
}

TEST_CASE("a page of ten thousand reads about a screenful of rows", "[models]")
{
    WindowFixture fixture(WindowFixture::Book::Big);
    constexpr int screenful = 60;
    for (const Shell::Place place :
         {Shell::Place::Meetings, Shell::Place::Contacts, Shell::Place::FollowUps}) {
        const auto window = fixture.window({1440, 900});
        window->show(place);
        settle();
        RowList* list = longestList(*window);
        REQUIRE(list);
        REQUIRE(list->model()->rowCount() >= 1000);
        ReadRows rows(list->model());
        list->setModel(&rows);
        settle();
        window->grab();
        INFO(static_cast<int>(place));
        CHECK(rows.count() > 0);
        CHECK(rows.count() <= screenful);
        list->setCurrentIndex(rows.index(rows.rowCount() - 1, 0));
        window->grab();
        CHECK(rows.count() <= 2LL * screenful);
        list->setModel(nullptr);
    }
}
