// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Catch.h"

#include "ui/widgets/Paragraph.h"

using namespace rapport;

TEST_CASE("a paragraph is as high as its lines, and a word too long for one is broken")
{
    const int pitch = Paragraph::linePitch(Paragraph().font());
    const Paragraph words(QStringLiteral("one two three"));
    CHECK(words.heightForWidth(1000) == pitch);
    CHECK(words.heightForWidth(words.fontMetrics().horizontalAdvance(QStringLiteral("one two "))) ==
          2 * pitch);
    const Paragraph longWord(QString(60, QLatin1Char('m')));
    const int whole = longWord.fontMetrics().horizontalAdvance(longWord.text());
    CHECK(longWord.heightForWidth(whole / 3 - 10) == 4 * pitch);
    CHECK(longWord.minimumSizeHint().width() < whole / 3);
}

TEST_CASE("a paragraph keeps the lines that were typed")
{
    const Paragraph words(QStringLiteral("one\ntwo"));
    CHECK(words.heightForWidth(1000) == 2 * Paragraph::linePitch(words.font()));
}
