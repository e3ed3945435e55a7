// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rapport
{

// "Ana Ruiz", and "王小明" of 小明 and 王: names in Chinese, Japanese and Korean letters are
// written family name first, without a blank.
QString wholeNameOf(const QString& given, const QString& family);

} // namespace rapport
