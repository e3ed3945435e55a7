// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace rapport
{

// Files as other programs export them: so many people, or meetings, that nobody knows. `series`
// tells those of one file from those of another.
QByteArray someCards(int series, int count);
QByteArray someEvents(int series, int count);
QString cardUid(int series, int number);

void putFile(const QString& path, const QByteArray& bytes);
QByteArray bytesOfFile(const QString& path);

} // namespace rapport
