// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Tokens.h"

#include <QFont>
#include <QHash>
#include <QIcon>
#include <QObject>
#include <memory>

class QApplication;
class QPalette;

namespace rapport
{

class SystemAppearance;
class ThemeStyle;

enum class Appearance { FollowSystem, Light, Dark };

// The look, read from resources/theme/*.json and nowhere else: colours, measures, fonts, icons. It
// dresses the application (Fusion, palette, one style sheet) and tells delegates what to paint
// with.
class Theme : public QObject
{
    Q_OBJECT

public:
    explicit Theme(QObject* parent = nullptr);
    ~Theme() override;

    // Dresses `app`, now and on every later change.
    void applyTo(QApplication& app);
    void setAppearance(Appearance appearance);
    Appearance appearance() const;
    bool isDark() const;

    // A token by name: "window", "surface", "sunken", "border", "text", "muted", "faint",
    // "accent", "accent-soft", "on-accent", ... Unknown names are a programmer's fault (asserts).
    QColor color(const char* token) const;
    QColor ink(Tone tone) const;
    QColor wash(Tone tone) const;
    // A measure in device-independent pixels: "space-xs" 4, "space-s" 8, "space-m" 12,
    // "space-l" 16, "space-xl" 24, "radius-control" 7, "radius-card" 9, "radius-dialog" 12,
    // "row" 56, "control" 31, "icon" 16, "sidebar" 208, "list" 348, "reading" 860.
    int measure(const char* token) const;
    // "base", "title" (20 px semi-bold at base 13), "section" (semi-bold), "secondary" (12),
    // "strong" (medium), "small" (11, medium), "hero", "brand", "lead": all follow the system's
    // font and size.
    QFont font(const char* token) const;
    // A line icon of resources/icons by name, tinted for normal, disabled and selected states; it
    // follows later changes of the theme by itself.
    QIcon icon(const QString& name) const;
    // The same in one colour: "on-accent" on a primary button.
    QIcon icon(const QString& name, const char* token) const;
    // A tone that stays the same for one person: for avatars.
    static Tone toneFor(qint64 id);

signals:
    void changed();

private:
    void dress();
    QString styleSheet() const;
    QByteArray valueOf(const QByteArray& name) const;
    QPalette palette() const;
    int fontPixels(const char* token) const;

    Appearance m_appearance = Appearance::FollowSystem;
    Tokens m_light = Tokens::light();
    Tokens m_dark = Tokens::dark();
    QFont m_baseFont;
    int m_basePixels = 13;
    QApplication* m_app = nullptr;
    ThemeStyle* m_style = nullptr; // owned by the application
    SystemAppearance* m_system;
    std::shared_ptr<QHash<QString, QPixmap>> m_iconPictures;
};

} // namespace rapport
