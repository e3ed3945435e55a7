// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Tokens.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

// In no namespace, as Q_INIT_RESOURCE wants it; a static library's resources need it.
static void initLookResource()
{
    Q_INIT_RESOURCE(look);
}

namespace
{

QJsonObject tokenFile(const QString& name)
{
    QFile file(QStringLiteral(":/theme/%1.json").arg(name));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return opened ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

} // namespace

namespace rapport
{

Tokens Tokens::light()
{
    return Tokens(QStringLiteral("light"));
}

Tokens Tokens::dark()
{
    return Tokens(QStringLiteral("dark"));
}

Tokens::Tokens(const QString& file)
{
    initLookResource();
    const QJsonObject colors = tokenFile(file);
    for (auto each = colors.begin(); each != colors.end(); ++each)
        m_colors[each.key().toUtf8()] = QColor(each.value().toString());
    const QJsonObject measures = tokenFile(QStringLiteral("measures"));
    for (auto each = measures.begin(); each != measures.end(); ++each)
        m_measures[each.key().toUtf8()] = each.value().toInt();
}

QColor Tokens::color(const QByteArray& name) const
{
    const auto found = m_colors.find(name);
    Q_ASSERT_X(found != m_colors.end(), "Tokens::color", name.constData());
    return found == m_colors.end() ? QColor() : found->second;
}

int Tokens::measure(const QByteArray& name) const
{
    const auto found = m_measures.find(name);
    Q_ASSERT_X(found != m_measures.end(), "Tokens::measure", name.constData());
    return found == m_measures.end() ? 0 : found->second;
}

QColor Tokens::ink(Tone tone) const
{
    return color(tone == Tone::Neutral ? QByteArray("muted") : wordOfTone(tone));
}

QColor Tokens::wash(Tone tone) const
{
    if (tone == Tone::Neutral)
        return color("sunken");
    if (tone == Tone::Accent)
        return color("accent-soft");
    return color(wordOfTone(tone) + "-wash");
}

QByteArray wordOfTone(Tone tone)
{
    static constexpr const char* words[] = {"neutral", "accent", "late",   "soon",
                                            "good",    "info",   "violet", "rose"};
    return words[static_cast<int>(tone)];
}

} // namespace rapport
