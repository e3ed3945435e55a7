// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/FailureWindow.h"

#include "domain/ErrorText.h"
#include "ui/theme/Theme.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace rapport
{

FailureWindow::FailureWindow(const Theme& theme, const Error& error)
{
    setWindowTitle(tr("Rapport"));
    const int edge = theme.measure("space-xl");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(edge, edge, edge, edge);
    column->setSpacing(theme.measure("space-m"));
    auto* title = new QLabel(tr("Your notebook could not be opened"));
    title->setProperty("role", QStringLiteral("title"));
    auto* sentence = new QLabel(errorText(error));
    sentence->setTextFormat(Qt::PlainText);
    sentence->setWordWrap(true);
    sentence->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    sentence->setMinimumWidth(theme.measure("reading") / 2);
    auto* retry = new QPushButton(tr("Try again"));
    retry->setProperty("variant", QStringLiteral("primary"));
    auto* folder = new QPushButton(tr("Show the folder"));
    auto* quit = new QPushButton(tr("Quit"));
    auto* line = new QHBoxLayout;
    line->addStretch();
    for (QPushButton* button : {quit, folder, retry})
        line->addWidget(button);
    column->addWidget(title);
    column->addWidget(sentence);
    column->addSpacing(edge);
    column->addLayout(line);
    connect(retry, &QPushButton::clicked, this, &FailureWindow::retryRequested);
    connect(quit, &QPushButton::clicked, this, &QWidget::close);
    const QString path = QFileInfo(error.what).absolutePath();
    folder->setVisible(QFileInfo::exists(error.what));
    connect(folder, &QPushButton::clicked, this,
            [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
    retry->setFocus();
}

} // namespace rapport
