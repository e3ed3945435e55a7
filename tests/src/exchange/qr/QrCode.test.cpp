// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/qr/QrCode.h"

#include "support/Catch.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace rapport;

namespace
{

// As a picture of 0 and 1, four pixels a module, with the quiet zone: PBM, which zbarimg reads.
QByteArray pictureOf(const QrCode& code)
{
    constexpr int module = 4;
    const int side = (code.side + 8) * module;
    QByteArray picture = "P1\n" + QByteArray::number(side) + ' ' + QByteArray::number(side) + '\n';
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x) {
            const int column = x / module - 4;
            const int row = y / module - 4;
            const bool isIn = column >= 0 && row >= 0 && column < code.side && row < code.side;
            picture += isIn && code.isDark(column, row) ? "1 " : "0 ";
        }
        picture += '\n';
    }
    return picture;
}

QByteArray readBack(const QrCode& code)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("code.pbm"_q);
    QFile file(path);
    REQUIRE(file.open(QFile::WriteOnly));
    file.write(pictureOf(code));
    file.close();
    QProcess reader;
    reader.start("zbarimg"_q, {"--quiet"_q, "--raw"_q, "-Sdisable"_q, "-Sqrcode.enable"_q, path});
    REQUIRE(reader.waitForFinished());
    return reader.readAllStandardOutput();
}

} // namespace

TEST_CASE("a QR code holds the bytes that went in, as another program reads them")
{
    const std::string text = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Lena Hoffmann\r\nEND:VCARD\r\n";
    const auto code = qrCodeOf(text);
    REQUIRE(code);
    CHECK(code->modules.size() == static_cast<size_t>(code->side * code->side));
    CHECK(readBack(*code).trimmed() == QByteArray::fromStdString(text).trimmed());
}

TEST_CASE("a QR code has its finder patterns in three corners")
{
    const auto code = qrCodeOf("Rapport");
    REQUIRE(code);
    CHECK(code->side == 21);
    for (const auto& [x, y] : {std::pair{0, 0}, {14, 0}, {0, 14}}) {
        CHECK(code->isDark(x, y));
        CHECK_FALSE(code->isDark(x + 1, y + 1));
        CHECK(code->isDark(x + 3, y + 3));
    }
}

TEST_CASE("what no code holds gives none")
{
    CHECK_FALSE(qrCodeOf(""));
    CHECK(qrCodeOf(std::string(2953, 'a')));
    CHECK_FALSE(qrCodeOf(std::string(2954, 'a')));
}
