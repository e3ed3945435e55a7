// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QColor>
#include <map>

namespace rapport
{

// A colour pair of the tokens: words and shapes in `ink` on `wash`.
enum class Tone { Neutral, Accent, Late, Soon, Good, Info, Violet, Rose };

// The colours of one theme and the measures of both, by name, as resources/theme/*.json holds them.
class Tokens
{
public:
    static Tokens light();
    static Tokens dark();

    // Unknown names are a programmer's fault: they assert.
    QColor color(const QByteArray& name) const;
    int measure(const QByteArray& name) const;
    QColor ink(Tone tone) const;
    QColor wash(Tone tone) const;

    const std::map<QByteArray, QColor>& colors() const { return m_colors; }
    const std::map<QByteArray, int>& measures() const { return m_measures; }

private:
    explicit Tokens(const QString& file);
    std::map<QByteArray, QColor> m_colors;
    std::map<QByteArray, int> m_measures;
};

// The tone's word in style sheets: "late".
QByteArray wordOfTone(Tone tone);

} // namespace rapport
