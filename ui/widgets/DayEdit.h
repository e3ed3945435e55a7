// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capture/TypedDate.h"

#include <QLocale>
#include <QWidget>
#include <optional>

class QLabel;
class QLineEdit;
class QToolButton;

namespace rapport
{

struct Context;

// A day as people type it ("tomorrow", "next tue", "3 nov 14:00"), with what was understood under
// it and a calendar to pick from. Made by Designer, so attach() gives it the clock and the looks.
class DayEdit : public QWidget
{
    Q_OBJECT

public:
    explicit DayEdit(QWidget* parent = nullptr);
    void attach(const Context& context);

    // The name for a screen reader: the words of its label.
    void setName(const QString& name);
    // Whether it may stay empty; it must not, unless told.
    void setOptional(bool optional);
    // Whether an hour is understood too; without, a typed hour is said to be left out.
    void setTakesHour(bool takes);
    void setPlaceholder(const QString& example);

    void setDay(QDate day, std::optional<QTime> hour = std::nullopt);
    QDate day() const; // null: empty, or not understood
    std::optional<QTime> hour() const;
    QString text() const;
    // False: there are words it cannot read, or it is empty and must not be.
    bool isValid() const;
    // Says what is wrong under the line and takes the focus; for a form that will not save.
    void complain();

    QLineEdit* line() const { return m_line; }

signals:
    void dayChanged();

private:
    void readText();
    void sayWhatWasRead();
    void openCalendar();
    QString written() const;
    QString understood() const;

    const Context* m_context = nullptr;
    QLocale m_locale;
    QLineEdit* m_line;
    QToolButton* m_pick;
    QLabel* m_says;
    std::optional<TypedDate> m_read;
    bool m_optional = false;
    bool m_takesHour = false;
};

} // namespace rapport
