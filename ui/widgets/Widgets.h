// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

#include <QAbstractButton>
#include <QFrame>
#include <QLabel>
#include <QLayout>
#include <QPushButton>

namespace rapport
{

// Small parts of the design. Plain Qt widgets take their look from the style sheet by a dynamic
// property, which Designer can set:
//   QLabel      role     = title | section | secondary | faint | error
//   QPushButton variant  = primary | plain (default) | quiet (no frame) | link
//   QFrame      role     = card (surface, border, radius 9) | sunken | banner-late | banner-accent
//   QLineEdit / QPlainTextEdit / QComboBox / QSpinBox / QTimeEdit need nothing.

// A filter pill that can be on: "All 34", "Upcoming 3".
class Chip : public QPushButton
{
    Q_OBJECT
public:
    explicit Chip(const QString& text = {}, QWidget* parent = nullptr); // checkable
};

// The On/Off pill of the settings.
class Switch : public QAbstractButton
{
    Q_OBJECT
public:
    explicit Switch(QWidget* parent = nullptr); // checkable
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

// A small word on a coloured ground: "Today", "Attending".
class Badge : public QLabel
{
    Q_OBJECT
public:
    Badge(const QString& text, Tone tone, QWidget* parent = nullptr);
    void setTone(Tone tone);
};

// The round initials of a person.
class Avatar : public QWidget
{
    Q_OBJECT
public:
    Avatar(const Theme& theme, int diameter, QWidget* parent = nullptr);
    void setPerson(const QString& initials, Tone tone);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QString m_initials;
    Tone m_tone = Tone::Neutral;
};

// Lays its items in lines that wrap, in reading direction.
class FlowLayout : public QLayout
{
public:
    explicit FlowLayout(int spacing, QWidget* parent = nullptr);
    ~FlowLayout() override;
    void addItem(QLayoutItem* item) override;
    int count() const override;
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

private:
    int arrange(const QRect& rect, bool apply) const;
    QList<QLayoutItem*> m_items;
};

// A title for an empty place: what it is for, and the next step as a button (may be null).
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    EmptyState(const Theme& theme, const QString& icon, const QString& title, const QString& words,
               QPushButton* next, QWidget* parent = nullptr);
};

// A label of plain text that elides at its end, with the whole text as tooltip.
class ElidedLabel : public QLabel
{
    Q_OBJECT
public:
    explicit ElidedLabel(const QString& text = {}, QWidget* parent = nullptr);
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace rapport
