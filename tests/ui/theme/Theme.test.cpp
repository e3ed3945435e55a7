// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Catch.h"

#include "ui/theme/Theme.h"

#include <QApplication>
#include <QDirIterator>
#include <QFileInfo>
#include <QPalette>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace rapport;

namespace
{

bool isBlank(const QImage& image)
{
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (qAlpha(image.pixel(x, y)) > 0)
                return false;
    return true;
}

} // namespace

TEST_CASE("every icon of the resources is painted")
{
    const Theme theme;
    QDirIterator icons(QStringLiteral(":/icons"), {QStringLiteral("*.svg")});
    REQUIRE(icons.hasNext());
    while (icons.hasNext()) {
        const QString name = QFileInfo(icons.next()).completeBaseName();
        INFO(name.toStdString());
        const QIcon icon = theme.icon(name);
        CHECK_FALSE(icon.isNull());
        CHECK_FALSE(isBlank(icon.pixmap(16).toImage()));
        CHECK_FALSE(isBlank(icon.pixmap(32).toImage()));
    }
}

TEST_CASE("an icon follows a later change of the theme")
{
    Theme theme;
    theme.setAppearance(Appearance::Light);
    const QIcon icon = theme.icon(QStringLiteral("search"), "text");
    const QImage light = icon.pixmap(16).toImage();
    theme.setAppearance(Appearance::Dark);
    CHECK(icon.pixmap(16).toImage() != light);
}

TEST_CASE("the style sheet has no token left and the palette follows the appearance")
{
    Theme theme;
    theme.setAppearance(Appearance::Dark);
    theme.applyTo(*qApp);
    const QRegularExpression token(QStringLiteral("\\{[a-z-]+\\}"));
    CHECK(qApp->styleSheet().contains(QStringLiteral("QPushButton")));
    CHECK_FALSE(qApp->styleSheet().contains(token));
    CHECK(qApp->palette().color(QPalette::Window) == theme.color("window"));
    QSignalSpy changed(&theme, &Theme::changed);
    theme.setAppearance(Appearance::Light);
    CHECK(changed.count() == 1);
    CHECK(qApp->palette().color(QPalette::Window) == theme.color("window"));
    CHECK_FALSE(theme.isDark());
}

TEST_CASE("fonts keep their proportions at another size of the system's font")
{
    const QFont before = QApplication::font();
    QFont large = before;
    large.setPixelSize(26);
    QApplication::setFont(large);
    const Theme theme;
    CHECK(theme.font("base").pixelSize() == 26);
    CHECK(theme.font("title").pixelSize() == 40);
    CHECK(theme.font("secondary").pixelSize() == 24);
    QApplication::setFont(before);
}
