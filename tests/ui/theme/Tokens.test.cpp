// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Catch.h"

#include "ui/theme/Tokens.h"

#include <cmath>

using namespace rapport;

namespace
{

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) +
           0.0722 * linear(color.blueF());
}

double contrast(const QColor& one, const QColor& other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

void requireReadable(const Tokens& tokens, const QByteArray& ink, const QByteArray& ground)
{
    INFO(ink.toStdString() << " on " << ground.toStdString());
    CHECK(contrast(tokens.color(ink), tokens.color(ground)) >= 4.5);
}

} // namespace

TEST_CASE("contrast is computed as WCAG says")
{
    CHECK(contrast(Qt::black, Qt::white) == Approx(21.0));
    CHECK(contrast(QColor("#767676"), Qt::white) == Approx(4.54).margin(0.01));
}

TEST_CASE("words are readable on every ground they stand on, light and dark")
{
    for (const Tokens& tokens : {Tokens::light(), Tokens::dark()}) {
        for (const char* ink : {"text", "muted", "faint"})
            for (const char* ground : {"window", "surface", "sunken", "hover"})
                requireReadable(tokens, ink, ground);
        for (const char* ground : {"window", "surface", "hover"})
            requireReadable(tokens, "accent", ground);
        for (const char* ink : {"text", "muted"})
            requireReadable(tokens, ink, "accent-soft");
        requireReadable(tokens, "muted", "count");
        requireReadable(tokens, "on-accent", "accent");
        requireReadable(tokens, "on-accent", "accent-hover");
        requireReadable(tokens, "on-accent-key", "accent");
        requireReadable(tokens, "window", "text");
    }
}

TEST_CASE("each tone is readable on its wash, on cards and on the window, light and dark")
{
    for (const Tokens& tokens : {Tokens::light(), Tokens::dark()})
        for (const Tone tone : {Tone::Neutral, Tone::Accent, Tone::Late, Tone::Soon, Tone::Good,
                                Tone::Info, Tone::Violet, Tone::Rose}) {
            INFO(wordOfTone(tone).toStdString());
            CHECK(contrast(tokens.ink(tone), tokens.wash(tone)) >= 4.5);
            CHECK(contrast(tokens.ink(tone), tokens.color("surface")) >= 4.5);
            CHECK(contrast(tokens.ink(tone), tokens.color("window")) >= 4.5);
        }
}

TEST_CASE("both themes name the same colours")
{
    const Tokens light = Tokens::light();
    const Tokens dark = Tokens::dark();
    REQUIRE(light.colors().size() == dark.colors().size());
    for (const auto& [name, color] : light.colors()) {
        INFO(name.toStdString());
        CHECK(color.isValid());
        CHECK(dark.color(name).isValid());
    }
}
