// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/LinkSheet.h"

#include "support/Catch.h"
#include "ui/widgets/MailAddress.h"

using namespace rapport;

TEST_CASE("an e-mail goes to the one address that is shown", "[injection]")
{
    CHECK(mailUrl("ana.ruiz+ig@example.edu"_q).toEncoded() == "mailto:ana.ruiz+ig@example.edu");
    CHECK(mailUrl(" josé@universität.example "_q).isValid());
    for (const char* address :
         {"ana@x.example\r\nBcc: all@x.example", "ana@x.example\nBcc:all@x.example",
          "ana@x.example%0ABcc:all@x.example", "ana@x.example?bcc=all@x.example",
          "ana@x.example&bcc=all@x.example", "ana@x.example,all@x.example",
          "ana@x.example;all@x.example", "Ana <ana@x.example>", "\"a\"@x.example", "ana",
          "ana@x.example all@x.example", "ana@x.example\u202Emoc", "ana@x.example\u2028b", ""}) {
        INFO(address);
        CHECK_FALSE(mailUrl(QString::fromUtf8(address)).isValid());
    }
}

TEST_CASE("a link of a note opens the web or one plain e-mail, and nothing else", "[injection]")
{
    for (const char* link :
         {"https://example.edu/a?b=c", "http://example.edu", "mailto:ana@example.edu",
          "mailto:ana@example.edu?subject=Thank%20you&body=Dear%20Ana%0AThank%20you"}) {
        INFO(link);
        CHECK(LinkSheet::mayOpen(QUrl(QString::fromUtf8(link))));
    }
    for (const char* link :
         {"javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "smb://x.example/a",
          "ssh://x.example", "vbscript:x", "/etc/passwd", "../notebook.rapport",
          "https:", "mailto:", "mailto:ana@example.edu?bcc=all@x.example",
          "mailto:ana@example.edu?attach=/etc/passwd",
          "mailto:ana@example.edu?subject=x%0D%0ABcc:all@x.example",
          "mailto:ana@example.edu%0ABcc:all@x.example", "mailto:ana@example.edu,all@x.example",
          "mailto:?bcc=all@x.example", "mailto:ana@example.edu?SUBJECT=x&BCC=all@x.example"}) {
        INFO(link);
        const bool mayOpen = LinkSheet::mayOpen(QUrl(QString::fromUtf8(link)));
        CHECK_FALSE(mayOpen);
    }
}
