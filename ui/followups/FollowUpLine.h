// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capture/Draft.h"
#include "domain/Error.h"
#include "ui/Context.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace rapport
{

// The one-line field: "ask Dr. Kim about QI project next tue". Says under it what Enter will make;
// what could not be saved stays in the line, with the reason.
class FollowUpLine : public QWidget
{
    Q_OBJECT

public:
    explicit FollowUpLine(const Context& context, QWidget* parent = nullptr);

    QLineEdit* line() const { return m_line; }

signals:
    void added(rapport::FollowUpId id);

private:
    Result<Draft> read() const;
    void preview();
    void save();
    void say(const QString& words, const char* role);
    QString willMake(const Draft& draft) const;

    const Context m_context;
    QLineEdit* m_line;
    QLabel* m_says;
};

} // namespace rapport
