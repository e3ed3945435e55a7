// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capture/LineReader.h"

namespace rapport
{

// A handful of people in memory, in place of a notebook, for the reader of lines.
class FewPeople
{
public:
    void add(const Contact& contact);
    void addAll(const Draft& draft);

    CaptureContext contextAt(const QDateTime& now) const;

private:
    std::vector<Contact> m_contacts;
    QStringList m_groups;
};

} // namespace rapport
