// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Theme.h"

#include "ui/theme/IconEngine.h"
#include "ui/theme/SystemAppearance.h"
#include "ui/theme/ThemeStyle.h"

#include <QApplication>
#include <QFile>
#include <QPalette>
#include <QScreen>

namespace rapport
{
namespace
{

// What QFontInfo would say, without loading a font that nothing is written in.
int pixelsOf(const QFont& font)
{
    if (font.pixelSize() > 0)
        return font.pixelSize();
    return qRound(font.pointSizeF() * QGuiApplication::primaryScreen()->logicalDotsPerInchY() / 72);
}

} // namespace

Theme::Theme(QObject* parent)
    : QObject(parent)
    , m_baseFont(QApplication::font())
    , m_basePixels(pixelsOf(m_baseFont))
    , m_system(new SystemAppearance(this))
    , m_iconPictures(std::make_shared<IconPictures>())
{
    connect(m_system, &SystemAppearance::changed, this, [this] {
        if (m_appearance == Appearance::FollowSystem)
            dress();
    });
}

Theme::~Theme() = default;

void Theme::applyTo(QApplication& app)
{
    m_app = &app;
    m_baseFont = app.font();
    m_basePixels = pixelsOf(m_baseFont);
    m_style = new ThemeStyle;
    app.setStyle(m_style);
    m_system->watch();
    dress();
}

void Theme::setAppearance(Appearance appearance)
{
    if (m_appearance == appearance)
        return;
    m_appearance = appearance;
    dress();
}

Appearance Theme::appearance() const
{
    return m_appearance;
}

bool Theme::isDark() const
{
    if (m_appearance == Appearance::FollowSystem)
        return m_system->isDark();
    return m_appearance == Appearance::Dark;
}

QColor Theme::color(const char* token) const
{
    return (isDark() ? m_dark : m_light).color(token);
}

QColor Theme::ink(Tone tone) const
{
    return (isDark() ? m_dark : m_light).ink(tone);
}

QColor Theme::wash(Tone tone) const
{
    return (isDark() ? m_dark : m_light).wash(tone);
}

int Theme::measure(const char* token) const
{
    return m_light.measure(token);
}

int Theme::fontPixels(const char* token) const
{
    return qRound(m_basePixels * measure(token) / double(measure("font-base")));
}

QFont Theme::font(const char* token) const
{
    struct Face {
        const char* name;
        const char* size;
        QFont::Weight weight;
    };
    static constexpr Face faces[] = {
        {"base", "font-base", QFont::Normal},           {"title", "font-title", QFont::Bold},
        {"section", "font-section", QFont::DemiBold},   {"strong", "font-base", QFont::Medium},
        {"secondary", "font-secondary", QFont::Normal}, {"chip", "font-secondary", QFont::Medium},
        {"small", "font-small", QFont::Medium},         {"hero", "font-hero", QFont::Bold},
        {"brand", "font-brand", QFont::Bold},           {"lead", "font-lead", QFont::Normal},
    };
    for (const Face& face : faces)
        if (qstrcmp(face.name, token) == 0) {
            QFont font(m_baseFont);
            font.setPixelSize(fontPixels(face.size));
            font.setWeight(face.weight);
            return font;
        }
    Q_ASSERT_X(false, "Theme::font", token);
    return m_baseFont;
}

QIcon Theme::icon(const QString& name) const
{
    return QIcon(new IconEngine(*this, m_iconPictures, name, {}));
}

QIcon Theme::icon(const QString& name, const char* token) const
{
    return QIcon(new IconEngine(*this, m_iconPictures, name, token));
}

Tone Theme::toneFor(qint64 id)
{
    static constexpr Tone tones[] = {Tone::Rose, Tone::Violet, Tone::Info,   Tone::Accent,
                                     Tone::Good, Tone::Soon,   Tone::Neutral};
    return tones[static_cast<quint64>(id) % std::size(tones)];
}

void Theme::dress()
{
    if (m_app) {
        m_style->setTokens(isDark() ? m_dark : m_light);
        m_app->setFont(font("base"));
        m_app->setPalette(palette());
        m_app->setStyleSheet(styleSheet());
    }
    emit changed();
}

QString Theme::styleSheet() const
{
    QFile file(QStringLiteral(":/theme/style.qss"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray text = file.readAll();
    QByteArray sheet;
    sheet.reserve(text.size());
    qsizetype from = 0;
    for (qsizetype open = text.indexOf('{'); open >= 0; open = text.indexOf('{', open + 1)) {
        const qsizetype close = text.indexOf('}', open);
        const QByteArray value = valueOf(text.mid(open + 1, close - open - 1));
        if (value.isEmpty())
            continue; // a rule begins
        sheet += text.mid(from, open - from) + value;
        from = close + 1;
    }
    return QString::fromUtf8(sheet + text.mid(from));
}

// As the style sheet writes it; empty for what is no token.
QByteArray Theme::valueOf(const QByteArray& name) const
{
    const Tokens& tokens = isDark() ? m_dark : m_light;
    if (const auto color = tokens.colors().find(name); color != tokens.colors().end())
        return color->second.name().toLatin1();
    if (const auto measure = tokens.measures().find(name); measure != tokens.measures().end()) {
        const bool isFont = name.startsWith("font-");
        return QByteArray::number(isFont ? fontPixels(name.constData()) : measure->second) + "px";
    }
    return {};
}

QPalette Theme::palette() const
{
    struct Ground {
        QPalette::ColorRole role;
        const char* token;
    };
    static constexpr Ground grounds[] = {
        {QPalette::Window, "window"},
        {QPalette::WindowText, "text"},
        {QPalette::Base, "surface"},
        {QPalette::AlternateBase, "sunken"},
        {QPalette::Text, "text"},
        {QPalette::Button, "surface"},
        {QPalette::ButtonText, "text"},
        {QPalette::BrightText, "late"},
        {QPalette::ToolTipBase, "text"},
        {QPalette::ToolTipText, "window"},
        {QPalette::Highlight, "accent"},
        {QPalette::HighlightedText, "on-accent"},
        {QPalette::Link, "accent"},
        {QPalette::LinkVisited, "accent"},
        {QPalette::PlaceholderText, "faint"},
        {QPalette::Light, "surface"},
        {QPalette::Midlight, "hover"},
        {QPalette::Mid, "border"},
        {QPalette::Dark, "outline"},
        {QPalette::Shadow, "outline"},
    };
    QPalette palette;
    for (const Ground& ground : grounds)
        palette.setColor(ground.role, color(ground.token));
    for (const QPalette::ColorRole role :
         {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, color("faint"));
    return palette;
}

} // namespace rapport
