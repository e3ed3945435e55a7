// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/text/PersonNames.h"

#include "support/Catch.h"

using namespace rapport;

TEST_CASE("A name in one piece is taken apart")
{
    const PersonNames names;
    const auto parts = [&](const char* whole) {
        const PersonName name = names.partsOf(QString::fromUtf8(whole));
        return QStringList{name.title, name.given, name.family, name.suffix, name.preferred}.join(
            u'|');
    };
    CHECK(parts("Ana Ruiz") == "|Ana|Ruiz||"_q);
    CHECK(parts("Dr. Ana Ruiz, MD, MPH") == "Dr|Ana|Ruiz|MD, MPH|"_q);
    CHECK(parts("Ana Ruiz MD") == "|Ana|Ruiz|MD|"_q);
    CHECK(parts("Ruiz, Ana") == "|Ana|Ruiz||"_q);
    CHECK(parts("Ruiz, Ana, MD") == "|Ana|Ruiz|MD|"_q);
    CHECK(parts("Ruiz MD, Ana B.") == "|Ana B.|Ruiz|MD|"_q);
    CHECK(parts("Prof. Dr. Jürgen von der Heide") == "Prof Dr|Jürgen|von der Heide||"_q);
    CHECK(parts("Sanne van der Meer") == "|Sanne|van der Meer||"_q);
    CHECK(parts("Mary Ann Lee Jr.") == "|Mary Ann|Lee|Jr.|"_q);
    CHECK(parts("Robert \"Bob\" Smith") == "|Robert|Smith||Bob"_q);
    CHECK(parts("Robert (Bob) Smith") == "|Robert|Smith||Bob"_q);
    CHECK(parts("山田 太郎") == "|太郎|山田||"_q);
    CHECK(parts("Dr. Ruiz") == "Dr||Ruiz||"_q);
    CHECK(parts("Ana") == "|Ana|||"_q);
    CHECK(parts("Yo-Yo Ma") == "|Yo-Yo|Ma||"_q);
    CHECK(parts("M. Dupont") == "M||Dupont||"_q);
    CHECK(parts("Ana M Ruiz") == "|Ana M|Ruiz||"_q);
    CHECK(parts("") == "||||"_q);
    CHECK(parts(",") == "||||"_q);
    CHECK(parts("MD") == "|MD|||"_q);
}

TEST_CASE("What stands in a column of names and is none is found")
{
    const PersonNames names;
    QString family = "Raman, MD, PhD"_q;
    QString suffix;
    names.takeSuffix(family, suffix);
    CHECK(family == "Raman"_q);
    CHECK(suffix == "MD, PhD"_q);
    QString given = "Dr. Priya"_q;
    QString title;
    names.takeTitle(given, title);
    CHECK(given == "Priya"_q);
    CHECK(title == "Dr"_q);
    CHECK(names.isTitle("Frau Dr."_q));
    CHECK_FALSE(names.isTitle("Chair"_q));
}
