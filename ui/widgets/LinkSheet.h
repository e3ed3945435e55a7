// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Sheet.h"

#include <QUrl>

namespace rapport
{

struct Context;

// Shows where a link leads before the browser or the mail program opens it.
class LinkSheet : public Sheet
{
    Q_OBJECT

public:
    LinkSheet(const Context& context, const QUrl& url);

    // http, https and mailto; anything else is never opened.
    static bool mayOpen(const QUrl& url);
    // The address meant by "linkedin.com/in/ana"; empty for what is no address.
    static QUrl urlOf(const QString& typed);
    // Opens the sheet; says why not where the address may not be opened.
    static void ask(const Context& context, const QUrl& url);
};

} // namespace rapport
