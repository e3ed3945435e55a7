// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

namespace rapport
{

// Opens an e-mail to one address. Invalid for what is none, such as one that brings further
// recipients, headers or line ends along (S8).
QUrl mailUrl(const QString& address);

// A mailto that somebody else wrote: to one address, with a subject and a text at most.
bool isPlainMail(const QUrl& url);

} // namespace rapport
