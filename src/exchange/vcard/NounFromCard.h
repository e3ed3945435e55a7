// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/Incoming.h"
#include "exchange/text/PersonNames.h"
#include "exchange/vcard/KeptProperties.h"
#include "exchange/vcard/VCardPhoto.h"

#include <QCoreApplication>
#include <optional>

namespace rapport
{

// What a card says, as a contact or a group. Everything of the card is in the noun, in its
// properties, in the photo, or in a remark.
class NounFromCard
{
    Q_DECLARE_TR_FUNCTIONS(VCardReader)

public:
    NounFromCard(VCard card, const PersonNames& names);

    // Nothing for a card that names nobody; skipped() says so. Photos go to the sink's spool.
    std::optional<IncomingNoun> take(IncomingSink& sink);

    // In the order found, to be handed on after the noun.
    const std::vector<FileRemark>& skipped() const { return m_skipped; }
    const std::vector<FileRemark>& converted() const { return m_converted; }

    // The properties of a card that was taken for which there is no field.
    struct KeptProperty {
        QString name; // in upper case
        int line = 0;
    };
    const std::vector<KeptProperty>& kept() const { return m_withoutField; }

private:
    bool isGroup() const;
    IncomingContact contact();
    IncomingGroup group();
    void cutTexts(Contact& contact);
    void keepName(const PersonName& name);
    bool nameByOther(Contact& contact);
    void readReaches(Contact& contact);
    void readPhoto(IncomingContact& incoming, IncomingSink& sink);
    void remarkOnFlaw(const VCardProperty& property, VCardPhoto::Flaw flaw);
    void addPosts(Contact& contact, const std::vector<Post>& posts) const;
    template <class Noun>
    void readOwn(Noun& noun);
    template <class T>
    T taken(VCardField field, FromCard<T> read);
    std::vector<QString> keptLines();

    VCard m_card;
    const PersonNames& m_names;
    KeptProperties m_kept;
    std::vector<FileRemark> m_skipped;
    std::vector<FileRemark> m_converted;
    std::vector<KeptProperty> m_withoutField;
};

} // namespace rapport
