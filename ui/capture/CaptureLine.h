// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace rapport
{

// The one line: it wraps and grows as it gets long, and Enter ends it.
class CaptureLine : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit CaptureLine(QWidget* parent = nullptr);

    QString line() const; // without line breaks
    // With the cursor behind it, or before a blank that it begins with.
    void setLine(const QString& line);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void entered();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void insertFromMimeData(const QMimeData* source) override;

private:
    int lines() const; // as it wraps
    void fit();
};

} // namespace rapport
