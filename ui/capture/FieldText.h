// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QLineEdit;
class QPlainTextEdit;

namespace rapport
{

// Sets what a field shows without moving the cursor when it shows that already.
void setFieldText(QLineEdit& field, const QString& text);
void setFieldText(QPlainTextEdit& field, const QString& text);

// "4th", in words of a sentence.
QString ordinalText(int number);

} // namespace rapport
