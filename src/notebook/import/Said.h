// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <vector>

namespace rapport
{

// What files said of a noun when they were last imported, kept with it as digests: what a file says
// again is no news, whatever the student has made of it since. So a file that is read twice changes
// nothing, and a topic that the student put right stays right until the file itself changes it.
class Said
{
public:
    // What becomes of a field's earlier value when a file says another: a later import forgets it,
    // so that a meeting moved there and back is news both times; a file that names one noun twice
    // says both.
    enum class Earlier { Forgotten, Kept };

    explicit Said(QByteArray digests = {}, Earlier earlier = Earlier::Forgotten);

    // Whether this was said before of a field that has one value; from now on it was.
    bool again(const char* field, const QString& value);
    // The same of a field that has many: addresses, tags, people.
    bool againAmong(const char* field, const QString& value);

    // Whether an import before this one said it; and as if none had.
    bool wasSaid(const char* field, const QString& value) const;
    void forget(const char* field, const QString& value);

    // What of `read` was not said before, in its order; `textOf` says one of them.
    template <class Values, class TextOf>
    Values newsAmong(const char* field, const Values& read, TextOf textOf)
    {
        Values news;
        for (const auto& value : read)
            if (!againAmong(field, textOf(value)))
                news.push_back(value);
        return news;
    }

    const QByteArray& digests() const { return m_digests; }

    // 4 bytes of the field and 4 of the value: digests() is a row of them.
    static QByteArray digestOf(const char* field, const QString& value);
    static constexpr qsizetype digestSize = 8;
    // What all digests of a field begin with.
    static QByteArray startOf(const char* field)
    {
        return digestOf(field, {}).first(digestSize / 2);
    }

private:
    bool has(const QByteArray& digest) const;
    void remove(const QByteArray& start);

    QByteArray m_digests;
    Earlier m_earlier;
};

} // namespace rapport
