// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/FailureWindow.h"

#include "domain/ErrorText.h"
#include "ui/settings/ShownPath.h"
#include "ui/start/RescueChoices.h"
#include "ui/theme/Theme.h"

#include <QDesktopServices>
#include <QEvent>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QUrl>
#include <QVBoxLayout>

namespace rapport
{
namespace
{

Error withShownPath(Error error)
{
    if (QFileInfo(error.what).isAbsolute())
        error.what = shownPath(error.what);
    return error;
}

} // namespace

FailureWindow::FailureWindow(const Theme& theme, const Clock& clock, const Error& error)
    : m_title(new QLabel(tr("Your notebook could not be opened")))
    , m_sentence(new QLabel(errorText(withShownPath(error))))
    , m_retry(new QPushButton(tr("Try again")))
{
    setWindowTitle(tr("Rapport"));
    const int edge = theme.measure("space-xl");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(edge, edge, edge, edge);
    column->setSpacing(theme.measure("space-m"));
    m_title->setProperty("role", QStringLiteral("title"));
    for (QLabel* label : {m_title, m_sentence}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_sentence->setMinimumWidth(theme.measure("reading"));
    column->addWidget(m_title);
    column->addWidget(m_sentence);
    if (mayBeRescued(error))
        addChoices(*column, theme, clock, error);
    column->addSpacing(edge);
    column->addStretch();
    addButtons(*column, error);
}

// As high as what it says now.
bool FailureWindow::event(QEvent* event)
{
    const bool taken = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest && layout()->hasHeightForWidth())
        resize(width(), layout()->totalHeightForWidth(width()));
    return taken;
}

void FailureWindow::addChoices(QBoxLayout& column, const Theme& theme, const Clock& clock,
                               const Error& error)
{
    auto* choices = new RescueChoices(theme, clock, error.what, this);
    column.addWidget(choices);
    connect(choices, &RescueChoices::failed, m_sentence, &QLabel::setText);
    connect(choices, &RescueChoices::done, this,
            [this, choices](const QString& title, const QString& sentences) {
                m_title->setText(title);
                m_sentence->setText(sentences);
                choices->hide();
                m_retry->setText(tr("Open the notebook"));
                m_retry->setFocus();
            });
}

void FailureWindow::addButtons(QBoxLayout& column, const Error& error)
{
    m_retry->setProperty("variant", QStringLiteral("primary"));
    auto* begin = new QPushButton(tr("Begin a new notebook"));
    auto* folder = new QPushButton(tr("Show the folder"));
    auto* quit = new QPushButton(tr("Quit"));
    auto* line = new QHBoxLayout;
    line->addStretch();
    for (QPushButton* button : {quit, folder, begin, m_retry})
        line->addWidget(button);
    column.addLayout(line);
    const QString path = QFileInfo(error.what).absolutePath();
    folder->setVisible(QFileInfo::exists(path));
    begin->setVisible(error.kind == Error::Kind::NotFound);
    connect(m_retry, &QPushButton::clicked, this, &FailureWindow::retryRequested);
    connect(begin, &QPushButton::clicked, this, &FailureWindow::beginRequested);
    quit->setToolTip(tr("Quit Rapport (Ctrl+Q)"));
    connect(quit, &QPushButton::clicked, this, &QWidget::close);
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q), this), &QShortcut::activated, this,
            &QWidget::close);
    connect(folder, &QPushButton::clicked, this,
            [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
    m_retry->setFocus();
}

bool mayBeRescued(const Error& error)
{
    return error.kind == Error::Kind::Damaged || error.kind == Error::Kind::NotANotebook ||
           error.kind == Error::Kind::NotFound || error.kind == Error::Kind::Moved;
}

} // namespace rapport
