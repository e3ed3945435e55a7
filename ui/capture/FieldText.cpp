// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capture/FieldText.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace rapport
{
namespace
{

struct OrdinalWords {
    Q_DECLARE_TR_FUNCTIONS(rapport::OrdinalWords)
};

} // namespace

void setFieldText(QLineEdit& field, const QString& text)
{
    if (field.text() != text)
        field.setText(text);
}

void setFieldText(QPlainTextEdit& field, const QString& text)
{
    if (field.toPlainText() != text)
        field.setPlainText(text);
}

QString ordinalText(int number)
{
    const int tens = number % 100;
    if (tens < 11 || tens > 13) {
        if (number % 10 == 1)
            return OrdinalWords::tr("%1st").arg(number);
        if (number % 10 == 2)
            return OrdinalWords::tr("%1nd").arg(number);
        if (number % 10 == 3)
            return OrdinalWords::tr("%1rd").arg(number);
    }
    return OrdinalWords::tr("%1th").arg(number);
}

} // namespace rapport
