// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Picture.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QImageReader>

namespace rapport
{
namespace
{

constexpr int widestPicture = 512;
constexpr qint64 mostFileBytes = 32LL << 20;
constexpr int mostMebibytes = 128; // while it is decoded

struct PictureText {
    Q_DECLARE_TR_FUNCTIONS(Picture)
};

bool isPlainPicture(const QByteArray& format)
{
    return format == "jpeg" || format == "png" || format == "gif" || format == "webp" ||
           format == "bmp";
}

// No wider than asked; JPEG is decoded that small at once.
QImage decoded(QIODevice& device, int widest)
{
    QImageReader reader(&device);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    QImageReader::setAllocationLimit(mostMebibytes);
    if (!isPlainPicture(reader.format()))
        return {};
    if (const QSize size = reader.size(); size.width() > widest || size.height() > widest)
        reader.setScaledSize(size.scaled(widest, widest, Qt::KeepAspectRatioByExpanding));
    return reader.read();
}

} // namespace

QPixmap squarePicture(const Photo& photo, int side)
{
    QByteArray bytes = photo.bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const QImage image = decoded(buffer, 2 * side);
    if (image.isNull())
        return {};
    const int edge = qMin(image.width(), image.height());
    const QRect middle((image.width() - edge) / 2, (image.height() - edge) / 2, edge, edge);
    return QPixmap::fromImage(
        image.copy(middle).scaled(side, side, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
}

Result<Photo> pictureFrom(const QString& path)
{
    const QString kept = PictureText::tr("The picture stays as it was.");
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(Error{Error::Kind::Unreadable, path, file.errorString(), kept});
    const QImage image = file.size() > mostFileBytes ? QImage() : decoded(file, widestPicture);
    if (image.isNull())
        return tl::unexpected(Error{
            Error::Kind::Invalid, path,
            PictureText::tr("it is no JPEG, PNG, GIF, WebP or BMP picture of up to 32 MB"), kept});
    Photo photo{QStringLiteral("image/jpeg"), {}};
    QBuffer buffer(&photo.bytes);
    buffer.open(QIODevice::WriteOnly);
    image.convertToFormat(QImage::Format_RGB32).save(&buffer, "JPEG", 88);
    return photo;
}

} // namespace rapport
