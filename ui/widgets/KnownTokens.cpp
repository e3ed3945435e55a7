// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/KnownTokens.h"

#include "ui/widgets/TokenEdit.h"

#include <QCoreApplication>

namespace rapport
{

void setTakesKnown(TokenEdit& edit, const QString& name, int maximum)
{
    edit.setFieldName(name);
    edit.setNewAllowed(false);
    edit.setCommaAdds(false);
    edit.setMaximum(maximum);
}

QString unknownIn(std::initializer_list<TokenEdit*> edits)
{
    for (TokenEdit* edit : edits) {
        if (edit->commitPending())
            continue;
        edit->setFocus();
        return QCoreApplication::translate("KnownTokens", "“%1” is not in the notebook. Choose "
                                                          "from the list, or clear the field.")
            .arg(edit->pendingText());
    }
    return {};
}

} // namespace rapport
