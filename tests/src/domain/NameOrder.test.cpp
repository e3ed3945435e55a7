// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/NameOrder.h"
#include "support/Builders.h"
#include "support/Catch.h"

using namespace rapport;

TEST_CASE("a Chinese, Japanese or Korean name is written family name first, without a blank")
{
    CHECK(wholeNameOf("小明"_q, "王"_q) == "王小明"_q);
    CHECK(wholeNameOf("娜娜"_q, "欧阳"_q) == "欧阳娜娜"_q);
    CHECK(wholeNameOf("太郎"_q, "山田"_q) == "山田太郎"_q);
    CHECK(wholeNameOf("さくら"_q, "佐々木"_q) == "佐々木さくら"_q);
    CHECK(wholeNameOf("철수"_q, "김"_q) == "김철수"_q);
    CHECK(wholeNameOf("小明"_q, "𠮷"_q) == "𠮷小明"_q);
}

TEST_CASE("a name in any other letters is written given name first")
{
    CHECK(wholeNameOf("Ana"_q, "Ruiz"_q) == "Ana Ruiz"_q);
    CHECK(wholeNameOf("Tom"_q, "王"_q) == "Tom 王"_q);
    CHECK(wholeNameOf("小明"_q, "Wang"_q) == "小明 Wang"_q);
    CHECK(wholeNameOf("マイケル"_q, "スミス"_q) == "マイケル スミス"_q);
    CHECK(wholeNameOf("王小明"_q, {}) == "王小明"_q);
    CHECK(wholeNameOf({}, "王"_q) == "王"_q);
}

TEST_CASE("a Chinese contact is shown as the name is written, also by what they are called")
{
    Contact wang = aContact().named("小明", "王").titled("Dr");
    CHECK(displayNameOf(wang) == "Dr. 王小明"_q);
    CHECK(initialsOf(wang) == "王"_q);
    wang.preferred = "阿明"_q;
    CHECK(nameOf(wang) == "王阿明"_q);
    wang.preferred = "Tom"_q;
    CHECK(nameOf(wang) == "Tom 王"_q);
}
