// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCompleter>
#include <functional>
#include <vector>

class QStandardItemModel;

namespace rapport
{

struct Match {
    qint64 id = 0;
    QString text;   // what is taken
    QString detail; // tells two of the same text apart; may be empty
    QString alias;  // typed whole, it means `text` too: "EM"
};

// Proposes what `find` yields for the words typed, asked anew at each key, so that no list of
// everything is held. A proposal's id stands under IdRole, its text under TitleRole, its alias
// under AliasRole.
class MatchCompleter : public QCompleter
{
    Q_OBJECT

public:
    enum Role { AliasRole = Qt::UserRole + 300 };
    using Find = std::function<std::vector<Match>(const QString& typed)>;

    MatchCompleter(Find find, QObject* parent);

    // What QLineEdit and TokenEdit ask for while typing.
    QStringList splitPath(const QString& typed) const override;

private:
    Find m_find;
    QStandardItemModel* m_matches;
};

} // namespace rapport
