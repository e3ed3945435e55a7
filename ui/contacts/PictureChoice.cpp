// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contacts/PictureChoice.h"

#include "domain/Clock.h"
#include "notebook/Notebook.h"
#include "ui/Shell.h"
#include "ui/widgets/Picture.h"

#include <QAction>
#include <QFileDialog>
#include <QStandardPaths>

namespace rapport
{

PictureChoice::PictureChoice(const Context& context, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_choose(new QAction(tr("Choose a picture…"), this))
    , m_remove(new QAction(tr("Remove the picture"), this))
{
    connect(m_choose, &QAction::triggered, this, &PictureChoice::ask);
    connect(m_remove, &QAction::triggered, this,
            [this] { set(tr("Remove picture"), std::nullopt, tr("The picture is removed.")); });
}

void PictureChoice::setPerson(ContactId id, bool hasPicture)
{
    m_id = id;
    m_choose->setEnabled(id.isValid());
    m_remove->setVisible(hasPicture);
}

void PictureChoice::ask()
{
    auto* dialog =
        new QFileDialog(m_context.shell.window(), tr("Choose a picture"),
                        QStandardPaths::writableLocation(QStandardPaths::PicturesLocation),
                        tr("Pictures (*.jpg *.jpeg *.png *.gif *.webp *.bmp)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &PictureChoice::take);
    dialog->open();
}

void PictureChoice::take(const QString& path)
{
    const Result<Photo> photo = pictureFrom(path);
    if (!photo)
        return m_context.shell.sayError(photo.error());
    set(tr("Set picture"), *photo, tr("The picture is set."));
}

void PictureChoice::set(const QString& name, const std::optional<Photo>& photo, const QString& said)
{
    const auto done =
        m_context.notebook.perform(name, m_context.clock.now(), [this, &photo](Edit& edit) {
            return edit.setPhoto(m_id, photo);
        });
    if (!done)
        return m_context.shell.sayError(done.error());
    m_context.shell.sayDone(said);
}

} // namespace rapport
