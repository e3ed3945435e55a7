// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"
#include "domain/Photo.h"

#include <QPixmap>

namespace rapport
{

// Pictures of people (C8). Only JPEG, PNG, GIF, WebP and BMP, by their content: a drawing such as
// SVG is a program more than a picture, and a picture of any size costs bounded memory.

// Squared from the middle, `side` pixels wide; null for what is no picture.
QPixmap squarePicture(const Photo& photo, int side);

// What is chosen for a person: at most 512 pixels wide, as JPEG. Unreadable, or Invalid for a file
// that is no picture.
Result<Photo> pictureFrom(const QString& path);

} // namespace rapport
