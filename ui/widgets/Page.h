// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Id.h"
#include "ui/Context.h"

#include <QWidget>
#include <vector>

namespace rapport
{

// One screen of the sidebar. The shell shows title, subtitle and headerWidget above it, beside the
// search box.
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(const Context& context, QWidget* parent = nullptr);

    virtual QString title() const = 0;
    virtual QString subtitle() const { return {}; }
    // Stands beside the title ("+ Follow-up"); owned by the page. Null: none.
    virtual QWidget* headerWidget() { return nullptr; }
    // The widget that has the focus when the page is opened by key.
    virtual QWidget* firstFocus() = 0;
    // Several people selected on it, which an export is then about; else empty.
    virtual std::vector<ContactId> chosenPeople() const { return {}; }

signals:
    void headerChanged();

protected:
    const Context m_context;
};

} // namespace rapport
