// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Catch.h"
#include "ui/notify/FakeNotifier.h"

#include "ui/notify/FirstWorkingNotifier.h"

using namespace rapport;

namespace
{

struct TwoNotifiers {
    std::vector<std::unique_ptr<Notifier>> both;
    FakeNotifier* first;
    FakeNotifier* second;

    TwoNotifiers()
    {
        auto one = std::make_unique<FakeNotifier>();
        auto two = std::make_unique<FakeNotifier>();
        first = one.get();
        second = two.get();
        both.push_back(std::move(one));
        both.push_back(std::move(two));
    }
};

} // namespace

TEST_CASE("the second notifier speaks when the first cannot", "[notify]")
{
    TwoNotifiers two;
    FirstWorkingNotifier notifier(std::move(two.both));
    std::vector<bool> shown;
    const auto show = [&] {
        notifier.show("a"_q, {"title"_q, {}, {}}, [&](bool was) { shown.push_back(was); });
    };
    show();
    CHECK(two.second->calls.empty());
    two.first->works = false;
    show();
    CHECK(two.second->calls.size() == 1);
    two.second->works = false;
    show();
    CHECK(shown == std::vector<bool>{true, true, false});
}
