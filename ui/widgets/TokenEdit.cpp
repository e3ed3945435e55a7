// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/TokenEdit.h"

#include "ui/widgets/MatchCompleter.h"
#include "ui/widgets/Rows.h"
#include "ui/widgets/TokenChip.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStyle>
#include <algorithm>

namespace rapport
{
namespace
{

constexpr qsizetype fewestLetters = 6;
constexpr qsizetype mostLetters = 24;

// A model may show more in the popup than is taken: then the title is what is taken.
QString completionText(const QModelIndex& index)
{
    const QVariant title = index.data(TitleRole);
    return title.isValid() ? title.toString() : index.data(Qt::DisplayRole).toString();
}

} // namespace

TokenEdit::TokenEdit(QWidget* parent)
    : QFrame(parent)
    , m_field(new QLineEdit(this))
{
    setProperty("role", QStringLiteral("field"));
    auto* flow = new FlowLayout(4, this);
    flow->setContentsMargins(8, 4, 8, 4); // with the field as high as the frame
    flow->addWidget(m_field);
    m_field->setFrame(false);
    m_field->setProperty("role", QStringLiteral("bare"));
    fitField({});
    m_field->installEventFilter(this);
    setFocusProxy(m_field);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_field, &QLineEdit::textChanged, this, &TokenEdit::fitField);
    connect(m_field, &QLineEdit::textEdited, this, [this](const QString& text) {
        if (m_commaAdds && text.endsWith(QLatin1Char(',')))
            commitPending();
        emit edited();
    });
}

// Empty, the field stays behind the chips; with words in it, it goes where they have room.
void TokenEdit::fitField(const QString& typed)
{
    const auto letters = std::clamp<qsizetype>(typed.size() + 2, fewestLetters, mostLetters);
    m_field->setMinimumWidth(m_field->fontMetrics().averageCharWidth() * static_cast<int>(letters));
}

void TokenEdit::setTokens(const QList<FieldToken>& tokens)
{
    if (m_tokens == tokens)
        return;
    m_tokens = tokens;
    rebuild();
}

QStringList TokenEdit::texts() const
{
    QStringList all;
    for (const FieldToken& token : m_tokens)
        all << token.text;
    return all;
}

void TokenEdit::setPlaceholderText(const QString& text)
{
    m_field->setPlaceholderText(text);
}

void TokenEdit::setFieldName(const QString& name)
{
    m_name = name;
    m_field->setAccessibleName(name);
    setAccessibleName(name);
}

void TokenEdit::setCompleter(QCompleter* completer)
{
    if (m_field->completer())
        disconnect(m_field->completer(), nullptr, this, nullptr);
    m_field->setCompleter(completer);
    if (completer)
        connect(completer, qOverload<const QModelIndex&>(&QCompleter::activated), this,
                &TokenEdit::takeCompletion);
}

void TokenEdit::setMaximum(int count)
{
    m_maximum = count;
    rebuild();
}

void TokenEdit::setTones(Tone known, Tone fresh)
{
    m_known = known;
    m_fresh = fresh;
}

QString TokenEdit::pendingText() const
{
    QString text = m_field->text().trimmed();
    if (m_commaAdds && text.endsWith(QLatin1Char(',')))
        text.chop(1);
    return text.trimmed();
}

bool TokenEdit::commitPending()
{
    const QString text = pendingText();
    if (text.isEmpty())
        return true;
    const int row = matchingCompletion();
    if (row >= 0) {
        takeCompletion(m_field->completer()->completionModel()->index(
            row, m_field->completer()->completionColumn()));
        return true;
    }
    if (!m_newAllowed)
        return false;
    m_field->clear();
    addToken({0, text, m_fresh});
    return true;
}

void TokenEdit::addToken(const FieldToken& token)
{
    const bool there = std::any_of(m_tokens.cbegin(), m_tokens.cend(), [&](const FieldToken& each) {
        return (token.id && each.id == token.id) ||
               (each.id == token.id && each.text.compare(token.text, Qt::CaseInsensitive) == 0);
    });
    if (there || isFull())
        return;
    m_tokens.append(token);
    const bool hadFocus = m_field->hasFocus();
    rebuild();
    if (hadFocus && isFull())
        focusChip(static_cast<int>(m_chips.size()) - 1);
    emit added(token);
    emit edited();
}

void TokenEdit::removeAt(int index)
{
    if (index < 0 || index >= m_tokens.size())
        return;
    const FieldToken token = m_tokens.takeAt(index);
    rebuild();
    m_field->setFocus();
    emit removed(token);
    emit edited();
}

bool TokenEdit::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        showFocus(event->type() == QEvent::FocusIn);
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const auto* press = static_cast<QKeyEvent*>(event);
        if (press->modifiers() == Qt::NoModifier || press->modifiers() == Qt::KeypadModifier)
            return pressInField(press->key());
    }
    if (watched == m_field && event->type() == QEvent::FocusOut &&
        static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason)
        commitPending();
    return QFrame::eventFilter(watched, event);
}

// The frame is this widget's, the focus its field's.
void TokenEdit::showFocus(bool focused)
{
    setProperty("focused", focused);
    style()->unpolish(this);
    style()->polish(this);
}

void TokenEdit::mousePressEvent(QMouseEvent* event)
{
    m_field->setFocus(Qt::MouseFocusReason);
    QFrame::mousePressEvent(event);
}

void TokenEdit::rebuild()
{
    for (TokenChip* chip : std::as_const(m_chips)) {
        layout()->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    m_chips.clear();
    layout()->removeWidget(m_field);
    for (int i = 0; i < m_tokens.size(); ++i)
        layout()->addWidget(makeChip(i));
    layout()->addWidget(m_field);
    m_field->setVisible(!isFull());
    updateGeometry();
}

bool TokenEdit::isFull() const
{
    return m_maximum > 0 && m_tokens.size() >= m_maximum;
}

void TokenEdit::takeCompletion(const QModelIndex& index)
{
    const FieldToken token{index.data(IdRole).toLongLong(), completionText(index), m_known};
    m_field->clear();
    addToken(token);
    // QLineEdit puts the completion into itself after this signal.
    QMetaObject::invokeMethod(m_field, &QLineEdit::clear, Qt::QueuedConnection);
}

bool TokenEdit::pressInField(int key)
{
    const bool atStart = m_field->cursorPosition() == 0 && !m_field->hasSelectedText();
    const int back = isRightToLeft() ? Qt::Key_Right : Qt::Key_Left;
    if ((key == Qt::Key_Return || key == Qt::Key_Enter) && !pendingText().isEmpty()) {
        commitPending();
        return true;
    }
    if (key == Qt::Key_Backspace && m_field->text().isEmpty() && !m_tokens.isEmpty()) {
        removeAt(static_cast<int>(m_tokens.size()) - 1);
        return true;
    }
    if (key == back && atStart && !m_chips.isEmpty()) {
        focusChip(static_cast<int>(m_chips.size()) - 1);
        return true;
    }
    return false;
}

void TokenEdit::focusChip(int index)
{
    if (index >= m_chips.size())
        m_field->setFocus(Qt::OtherFocusReason);
    else
        m_chips.at(std::max(0, index))->setFocus(Qt::OtherFocusReason);
}

int TokenEdit::matchingCompletion() const
{
    QCompleter* completer = m_field->completer();
    if (!completer)
        return -1;
    completer->setCompletionPrefix(pendingText());
    const QAbstractItemModel* model = completer->completionModel();
    for (int row = 0; row < model->rowCount(); ++row) {
        const QModelIndex index = model->index(row, completer->completionColumn());
        const QString alias = index.data(MatchCompleter::AliasRole).toString();
        for (const QString& text : {completionText(index), alias})
            if (text.compare(pendingText(), Qt::CaseInsensitive) == 0)
                return row;
    }
    // Where nothing new may be made, the first proposal is what Enter means.
    return !m_newAllowed && model->rowCount() > 0 ? 0 : -1;
}

TokenChip* TokenEdit::makeChip(int index)
{
    const FieldToken& token = m_tokens.at(index);
    auto* chip = new TokenChip(token.text, token.tone, this);
    connect(chip, &TokenChip::removeAsked, this, [this, index] { removeAt(index); });
    connect(chip, &TokenChip::menuAsked, this, [this, chip, index] {
        emit menuAsked(index, chip->mapToGlobal(chip->rect().bottomLeft()));
    });
    connect(chip, &TokenChip::moveAsked, this,
            [this, index](int step) { focusChip(index + step); });
    // With the field hidden, Tab must still get here.
    chip->setFocusPolicy(isFull() ? Qt::StrongFocus : Qt::ClickFocus);
    m_chips.append(chip);
    chip->show();
    return chip;
}

} // namespace rapport
