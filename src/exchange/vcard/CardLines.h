// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Photo.h"
#include "exchange/vcard/VCardParts.h"
#include "exchange/vcard/VCardWriter.h"

#include <set>

namespace rapport
{

// The text of one card while it is being written, with the lines kept from the file it came from.
class CardLines
{
public:
    CardLines(VCardVersion version, const std::vector<QString>& keptLines);

    bool isV4() const { return m_version == VCardVersion::V4; }
    const VCardProperties& kept() const { return m_kept; }

    void add(std::string name, std::string value, std::vector<VCardParameter> parameters = {});
    // Nothing when the text is empty.
    void addText(const char* name, const QString& text);
    void addList(const char* name, const std::vector<QString>& texts);
    void add(const VCardProperty& property);

    // Writes the kept lines of the field, if there are any and they say so.
    template <class T, class Read>
    bool addKept(VCardField field, Read read, const T& value)
    {
        return hasKept(field) && read(m_kept).value == value && addKept(field);
    }
    bool hasKept(VCardField field) const;
    bool hasKept(const char* upperName) const;
    bool addKept(VCardField field);

    void addReaches(VCardField field, const std::vector<Reach>& reaches);
    void addPhoto(const Photo& photo);

    // Ends the card with the kept lines that no field has taken, but for those of the fields that
    // the noun has and that were told before.
    std::string finished(std::initializer_list<VCardField> told);

private:
    bool addKeptReach(VCardField field, const Reach& reach, int& preference);
    void addReach(VCardField field, const Reach& reach, bool isPreferred);
    std::string newGroup();

    VCardVersion m_version;
    VCardProperties m_kept;
    std::vector<bool> m_isWritten;                             // beside m_kept
    std::vector<std::optional<FromCard<Reach>>> m_keptReaches; // beside m_kept
    std::set<std::string> m_groups;                            // taken by kept lines, in upper case
    int m_lastGroup = 0;
    std::string m_text;
};

} // namespace rapport
