// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

#include <QFrame>
#include <QList>

class QCompleter;
class QLineEdit;

namespace rapport
{

class TokenChip;

// One chip of a TokenEdit. `id` is the noun's, 0 for something new or nameless.
struct FieldToken {
    qint64 id = 0;
    QString text;
    Tone tone = Tone::Neutral;

    friend bool operator==(const FieldToken&, const FieldToken&) = default;
};

// A line of removable chips with a text field behind them: groups, specialties, people.
//
// Enter or a comma adds what was typed, leaving the field does too; Backspace in the empty field
// removes the last chip; Left and Right walk over the chips, Delete removes the one under the
// focus. A completion taken from the completer brings its IdRole along as the token's id.
class TokenEdit : public QFrame
{
    Q_OBJECT

public:
    explicit TokenEdit(QWidget* parent = nullptr);

    void setTokens(const QList<FieldToken>& tokens); // says nothing
    const QList<FieldToken>& tokens() const { return m_tokens; }
    QStringList texts() const;

    void setPlaceholderText(const QString& text); // beside the chips: "add…"
    void setFieldName(const QString& name);       // for screen readers: "Specialties"
    void setCompleter(QCompleter* completer);     // not owned; may be null
    // Whether words that match no completion make a token; else they stay in the field.
    void setNewAllowed(bool allowed) { m_newAllowed = allowed; }
    // At most so many tokens; the field hides when it is full. 0: any number.
    void setMaximum(int count);
    // What added tokens look like: taken from the completer, and typed.
    void setTones(Tone known, Tone fresh);
    // Splitting at commas suits words, not "Ruiz, Ana".
    void setCommaAdds(bool adds) { m_commaAdds = adds; }

    // Words typed and not (yet) a token.
    QString pendingText() const;
    // Makes a token of the pending words, if allowed; false when words stay behind.
    bool commitPending();
    void addToken(const FieldToken& token); // as if by hand; the same id or text is not added twice
    void removeAt(int index);               // as if by hand
    QLineEdit* field() const { return m_field; }

signals:
    void added(const rapport::FieldToken& token);
    void removed(const rapport::FieldToken& token);
    // A chip was clicked, or Enter pressed on it; a menu for it belongs at `at` (global).
    void menuAsked(int index, const QPoint& at);
    void edited(); // after either, and while typing

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    void rebuild();
    void fitField(const QString& typed);
    void showFocus(bool focused);
    bool isFull() const;
    void takeCompletion(const QModelIndex& index);
    bool pressInField(int key);
    void focusChip(int index);
    int matchingCompletion() const;
    TokenChip* makeChip(int index);

    QList<FieldToken> m_tokens;
    QList<TokenChip*> m_chips;
    QLineEdit* m_field;
    QString m_name;
    int m_maximum = 0;
    bool m_newAllowed = true;
    bool m_commaAdds = true;
    Tone m_known = Tone::Info;
    Tone m_fresh = Tone::Neutral;
};

} // namespace rapport
