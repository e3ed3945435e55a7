// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Page.h"

namespace rapport
{

Page::Page(const Context& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
{
}

} // namespace rapport
