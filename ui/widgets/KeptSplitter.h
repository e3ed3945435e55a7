// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

namespace rapport
{

// A list at the left of its detail; where the line between them stands is remembered by name.
class KeptSplitter : public QSplitter
{
    Q_OBJECT

public:
    KeptSplitter(const QString& name, int listWidth, QWidget* parent = nullptr);

    void setPanes(QWidget* list, QWidget* detail);

private:
    QString m_name;
    int m_listWidth;
};

} // namespace rapport
