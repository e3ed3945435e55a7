// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QObject>
#include <map>

class QApplication;

namespace rapport
{

// A colour pair of the tokens: words and shapes in `ink` on `wash`.
enum class Tone { Neutral, Accent, Late, Soon, Good, Info, Violet, Rose };

enum class Appearance { FollowSystem, Light, Dark };

// The look, read from resources/theme/*.json and nowhere else: colours, measures, fonts, icons. It
// dresses the application (Fusion, palette, one style sheet) and tells delegates what to paint
// with.
class Theme : public QObject
{
    Q_OBJECT

public:
    explicit Theme(QObject* parent = nullptr);

    // Dresses `app`, now and on every later change.
    void applyTo(QApplication& app);
    void setAppearance(Appearance appearance);
    Appearance appearance() const;
    bool isDark() const;

    // A token by name: "window", "surface", "sunken", "border", "text", "muted", "faint",
    // "accent", "accent-soft", "on-accent". Unknown names are a programmer's fault (asserts).
    QColor color(const char* token) const;
    QColor ink(Tone tone) const;
    QColor wash(Tone tone) const;
    // A measure in device-independent pixels: "space-xs" 4, "space-s" 8, "space-m" 12,
    // "space-l" 16, "space-xl" 24, "radius-control" 7, "radius-card" 9, "radius-dialog" 12,
    // "row" 56, "control" 31, "icon" 16, "sidebar" 208, "list" 344, "reading" 860.
    int measure(const char* token) const;
    // "base", "title" (20 px semi-bold at base 13), "section" (semi-bold), "secondary" (12),
    // "strong", "small": follow the system's font and size.
    QFont font(const char* token) const;
    // A line icon of resources/icons by name, tinted for normal, disabled and selected states.
    QIcon icon(const QString& name) const;
    // A tone that stays the same for one person: for avatars.
    static Tone toneFor(qint64 id);

signals:
    void changed();

private:
    Appearance m_appearance = Appearance::FollowSystem;
    std::map<QByteArray, QColor> m_colors;
    std::map<QByteArray, int> m_measures;
};

} // namespace rapport
