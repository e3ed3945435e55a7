// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/Incoming.h"
#include "exchange/text/PersonNames.h"
#include "exchange/vcard/KnownCards.h"
#include "exchange/vcard/VCardParser.h"

#include <QCoreApplication>

namespace rapport
{

// Reads vCards of any version into contacts and groups, one at a time, and says of each field that
// was left out (skipped) or came in as something else (converted) in which line it stood. Of a
// card:
//   N, FN                       the name; one piece is taken apart
//   NICKNAME                    the first one, how they want to be addressed
//   ORG, TITLE, else ROLE       current posts
//   EMAIL, TEL, URL, IMPP, X-SOCIALPROFILE   addresses, phones as typed, links; the preferred first
//   CATEGORIES, NOTE, UID       tags, notes, the file's uid without "urn:uuid:"
//   PHOTO                       to the sink's spool; a link is kept and never fetched
//   KIND:group, MEMBER          a group and who belongs to it
// Groups are handed on last, when it is known whose cards are in the file: a MEMBER without one is
// kept. A UID that comes again with another name is left out.
// Everything else, and whatever says more than its field holds, is kept in `properties` as its
// line; finish() says so, once for each name.
class VCardReader
{
    Q_DECLARE_TR_FUNCTIONS(VCardReader)

public:
    // The words of names are read from a resource: who reads many files may pass them on.
    explicit VCardReader(IncomingSink& sink, PersonNames names = PersonNames());

    void feed(QByteArrayView bytes);
    void finish();

    // "vCard 3.0": the version of the first card; "vCard" as long as there is none.
    QString formatName() const;

private:
    void take(VCard&& card);
    void say(const VCardRemark& remark);
    void count(const QString& name, int line);
    void handOn(IncomingNoun noun, int line);
    void handOnGroups();

    IncomingSink& m_sink;
    PersonNames m_names;
    VCardParser m_parser;
    KnownCards m_known;
    std::vector<Incoming> m_groups; // handed on last
    QString m_version;
    struct KeptCount {
        QString name;
        int line = 0; // the first one's
        int count = 0;
    };
    std::vector<KeptCount> m_kept; // properties without a field, in the order of the file
};

} // namespace rapport
