// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Picture.h"

#include "support/Builders.h"
#include "support/Catch.h"
#include "support/FakeShell.h"
#include "ui/contacts/ContactListModel.h"
#include "ui/contacts/PictureChoice.h"
#include "ui/widgets/Rows.h"

#include <QAction>
#include <QBuffer>
#include <QImage>
#include <QTemporaryDir>

using namespace rapport;

namespace
{

QString savedPicture(const QTemporaryDir& folder, const QSize& size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::red);
    const QString path = folder.filePath("ana.png"_q);
    REQUIRE(image.save(path));
    return path;
}

QString savedText(const QTemporaryDir& folder, const QString& name, const QByteArray& text)
{
    QFile file(folder.filePath(name));
    REQUIRE(file.open(QFile::WriteOnly));
    file.write(text);
    return file.fileName();
}

} // namespace

TEST_CASE("a picture is chosen, shown instead of the initials, and taken off, each in one step",
          "[picture]")
{
    PageFixture f;
    const QTemporaryDir folder;
    const ContactId ana = f.book.add(aContact().named("Ana", "Ruiz"));
    const ContactListModel model(f.book.notebook(), f.book.clock);
    PictureChoice choice(f.context);
    choice.setPerson(ana, false);
    CHECK(model.index(0).data(PictureRole).value<QPixmap>().isNull());

    choice.take(savedPicture(folder, {1600, 900}));
    const auto photo = f.book.lookup().photo(ana);
    REQUIRE(photo);
    CHECK(photo->mediaType == "image/jpeg"_q);
    CHECK(QImage::fromData(photo->bytes).height() <= 512);
    const QPixmap shown = model.index(0).data(PictureRole).value<QPixmap>();
    CHECK(shown.size() == QSize(64, 64));
    CHECK(shown.toImage().pixelColor(32, 32).red() > 240);

    choice.setPerson(ana, true);
    choice.remove()->trigger();
    CHECK_FALSE(f.book.lookup().photo(ana));
    CHECK(model.index(0).data(PictureRole).value<QPixmap>().isNull());
    REQUIRE(f.book.notebook().undo(f.book.clock.now()));
    CHECK(f.book.lookup().photo(ana));
}

TEST_CASE("what is no plain picture is said and changes nothing", "[picture]")
{
    PageFixture f;
    const QTemporaryDir folder;
    const ContactId ana = f.book.add(aContact().named("Ana", "Ruiz"));
    PictureChoice choice(f.context);
    choice.setPerson(ana, false);
    choice.take(savedText(folder, "notes.png"_q, "not a picture"));
    choice.take(savedText(folder, "drawing.png"_q,
                          "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>"));
    choice.take(folder.filePath("missing.png"_q));
    CHECK(f.shell.errors.size() == 3);
    CHECK_FALSE(f.book.lookup().photo(ana));
}

TEST_CASE("an imported picture that cannot be decoded leaves the initials", "[picture]")
{
    CHECK(squarePicture({"image/jpeg"_q, "\xff\xd8\xff broken"}, 64).isNull());
    CHECK(squarePicture({"image/svg+xml"_q, "<svg xmlns='http://www.w3.org/2000/svg'/>"}, 64)
              .isNull());
}
