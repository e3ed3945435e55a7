// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/report/ReportWriters.h"
#include "support/Catch.h"

using namespace rapport;

namespace
{

Report aReport()
{
    return {"Events"_q,
            "2025"_q,
            {{"Shadowing"_q,
              {{"14 Oct 2025"_q, "ED shift, *late* <b>"_q, "with Dr. Ruiz\n# not a head"_q, 90},
               {{}, "=1+1"_q, {}, {}}}}}};
}

} // namespace

TEST_CASE("a report in Markdown reads as typed: nothing in it is markup")
{
    CHECK(ReportMarkdownWriter().markdown(aReport()) ==
          "# Events\n\n2025\n\n## Shadowing (1 h 30 min)\n\n"
          "- 14 Oct 2025: **ED shift, \\*late\\* \\<b\\>**, with Dr. Ruiz \\# not a head, 1 h 30 "
          "min\n"
          "- **=1\\+1**\n"_q);
}

TEST_CASE("a report as a table has a row a line and no formula")
{
    std::string bytes;
    ReportCsvWriter([&](std::string_view part) { bytes += part; }).write(aReport());

    CHECK(bytes.find("Section,When,What,Detail,Hours\r\n") != std::string::npos);
    CHECK(bytes.find(",1.50\r\n") != std::string::npos);
    CHECK(bytes.find(",=1") == std::string::npos);
}
