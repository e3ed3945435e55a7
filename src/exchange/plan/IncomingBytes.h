// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/Incoming.h"

namespace rapport
{

// A noun that came in, as bytes and back, for the same program on the same day: no format to keep.
// Ids are left out: what comes in has none.
QByteArray bytesOf(const IncomingNoun& noun);
std::optional<IncomingNoun> nounOf(const QByteArray& bytes);

} // namespace rapport
