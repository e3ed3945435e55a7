// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Banner.h"

#include <QStringList>

namespace rapport
{

// Says that files wait in the inbox folder, with a button to look at what they would bring.
class InboxNote : public Banner
{
    Q_OBJECT

public:
    explicit InboxNote(const Theme& theme, QWidget* parent = nullptr);

    void offer(const QStringList& files);

signals:
    void wanted(const QStringList& files);

private:
    QStringList m_files;
};

} // namespace rapport
