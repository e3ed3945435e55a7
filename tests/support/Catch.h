// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One place that knows which Catch2 there is: v2 on Debian 12, v3 elsewhere.
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif

#include <QString>

namespace Catch
{
template <>
struct StringMaker<QString> {
    static std::string convert(const QString& text) { return '"' + text.toStdString() + '"'; }
};
} // namespace Catch

// Text for expectations: "Ana Ruiz"_q.
inline QString operator""_q(const char* text, size_t size)
{
    return QString::fromUtf8(text, static_cast<qsizetype>(size));
}
