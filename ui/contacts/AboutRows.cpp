// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contacts/AboutRows.h"

#include "domain/Clock.h"
#include "notebook/Notebook.h"
#include "ui/Shell.h"
#include "ui/contacts/Headline.h"
#include "ui/contacts/RhythmText.h"
#include "ui/models/HiddenWords.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/DayText.h"
#include "ui/widgets/LinkButton.h"
#include "ui/widgets/LinkSheet.h"
#include "ui/widgets/MailAddress.h"
#include "ui/widgets/Paragraph.h"
#include "ui/widgets/WordsCard.h"

#include <QAction>
#include <QClipboard>
#include <QDesktopServices>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <algorithm>

namespace rapport
{
namespace
{

QStringList postParts(const Post& post)
{
    QStringList parts{post.role, post.pgy ? QStringLiteral("PGY-%1").arg(*post.pgy) : QString(),
                      post.specialty, post.department, post.institution};
    parts.removeAll(QString());
    return parts;
}

QString postText(const Post& post)
{
    QString text = postParts(post).join(QStringLiteral(", "));
    if (!post.isCurrent())
        text += AboutRows::tr(" (until %1)")
                    .arg(QLocale().toString(post.untilOn, QStringLiteral("MMM yyyy")));
    return text;
}

QString joinedWords(const std::vector<QString>& words)
{
    return QStringList(words.begin(), words.end()).join(QStringLiteral(", "));
}

// "lena-hoffmann-md" of a profile page; the whole address where its last part says nothing.
QString linkText(const Reach& link, const QUrl& url)
{
    const QStringList steps = url.path().split(QLatin1Char('/'), Qt::SkipEmptyParts);
    return link.label.isEmpty() || steps.isEmpty() ? link.value : steps.last();
}

} // namespace

AboutRows::AboutRows(const Context& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_rows(new QGridLayout(this))
{
    m_rows->setContentsMargins({});
    m_rows->setHorizontalSpacing(context.theme.measure("space-l"));
    m_rows->setVerticalSpacing(context.theme.measure("space-s"));
    m_rows->setColumnStretch(1, 1);
}

void AboutRows::show(const Contact& contact)
{
    clearLayout(*m_rows);
    addReaches(contact);
    addHowMet(contact);
    const QStringList specialties(contact.specialties.begin(), contact.specialties.end());
    if (!saysAll(headlineOf(contact), specialties))
        addWords(tr("Specialties"), joinedWords(contact.specialties));
    addWords(tr("Pronouns"), contact.pronouns);
    addWords(tr("Say it"), contact.pronunciation);
    addPosts(contact);
    addGroups(contact);
    addWords(tr("Rhythm"), rhythmText(contact.idealDays, contact.latestDays));
    addWords(tr("Tags"), joinedWords(contact.tags));
    addWords(tr("Circles"), joinedWords(contact.circles));
    addWords(tr("Notes"), shownWords(m_context.shell, contact.notes));
}

bool AboutRows::isEmpty() const
{
    return m_rows->count() == 0;
}

void AboutRows::addReaches(const Contact& contact)
{
    for (const Reach& email : contact.emails)
        addEmail(email.label.isEmpty() ? tr("E-mail") : tr("E-mail, %1").arg(email.label),
                 email.value);
    for (const Reach& phone : contact.phones)
        addWords(phone.label.isEmpty() ? tr("Phone") : tr("Phone, %1").arg(phone.label),
                 phone.value);
    for (const Reach& link : contact.links)
        addLink(link.label.isEmpty() ? tr("Link") : link.label, link);
}

void AboutRows::addHowMet(const Contact& contact)
{
    const Lookup& lookup = m_context.notebook.lookup();
    if (const auto row = lookup.meetingRow(contact.metAtMeeting)) {
        auto* link = new LinkButton(row->title, this);
        connect(link, &QPushButton::clicked, this,
                [this, id = row->id] { m_context.shell.show(id); });
        addRow(tr("How we met"), link, Qt::AlignLeft);
    }
    if (const auto row = lookup.contactRow(contact.metThrough)) {
        auto* link = new LinkButton(row->displayName, this);
        connect(link, &QPushButton::clicked, this,
                [this, id = row->id] { m_context.shell.show(id); });
        addRow(tr("Through"), link, Qt::AlignLeft);
    }
    const auto meeting = lookup.meeting(contact.metAtMeeting);
    const bool saysDay = contact.metOn.isValid() &&
                         !(meeting && meeting->time.startOn == contact.metOn); // the link says it
    QStringList parts{contact.metPlace,
                      saysDay ? dayText(contact.metOn, m_context.clock.now().date()) : QString()};
    parts.removeAll(QString());
    addWords(tr("Met"), parts.join(QStringLiteral(", ")));
}

void AboutRows::addPosts(const Contact& contact)
{
    const QString headline = headlineOf(contact);
    for (const Post& post : contact.posts) {
        if (!post.isCurrent())
            addWords(tr("Former post"), postText(post), true);
        else if (!saysAll(headline, postParts(post)))
            addWords(tr("Post"), postText(post));
    }
}

void AboutRows::addGroups(const Contact& contact)
{
    for (const GroupId id : m_context.notebook.lookup().groups()) {
        const auto group = m_context.notebook.lookup().group(id);
        if (!group || std::find(group->people.begin(), group->people.end(), contact.id) ==
                          group->people.end())
            continue;
        auto* link = new LinkButton(group->name, this);
        connect(link, &QPushButton::clicked, this, [this, id] { m_context.shell.edit(id); });
        addRow(tr("Group"), link, Qt::AlignLeft);
    }
}

void AboutRows::addWords(const QString& label, const QString& words, bool greyed)
{
    if (words.isEmpty())
        return;
    auto* value = new Paragraph(words, this);
    value->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    value->setContentsMargins(LinkButton::inset, 0, 0, 0);
    if (greyed)
        value->setProperty("role", QStringLiteral("faint"));
    addRow(label, value);
}

void AboutRows::addEmail(const QString& label, const QString& address)
{
    const QUrl url = mailUrl(address);
    if (!url.isValid())
        return addWords(label, address);
    auto* link = new LinkButton(address, this);
    link->setToolTip(tr("Write to %1 (Ctrl+C copies the address)").arg(address));
    connect(link, &QPushButton::clicked, this, [url] { QDesktopServices::openUrl(url); });
    auto* copy = new QAction(tr("Copy address"), link);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this,
            [address] { QGuiApplication::clipboard()->setText(address); });
    link->addAction(copy);
    link->setContextMenuPolicy(Qt::ActionsContextMenu);
    addRow(label, link, Qt::AlignLeft);
}

void AboutRows::addLink(const QString& label, const Reach& link)
{
    const QUrl url = LinkSheet::urlOf(link.value);
    if (!url.isValid() || url.scheme() == QLatin1String("mailto"))
        return addWords(label, link.value);
    auto* button = new LinkButton(linkText(link, url), this);
    button->setToolTip(link.value);
    connect(button, &QPushButton::clicked, this, [this, url] { LinkSheet::ask(m_context, url); });
    addRow(label, button, Qt::AlignLeft);
}

void AboutRows::addRow(const QString& label, QWidget* value, Qt::Alignment alignment)
{
    auto* head = new QLabel(label, this);
    head->setTextFormat(Qt::PlainText);
    head->setProperty("role", QStringLiteral("muted"));
    head->setBuddy(value);
    head->setMinimumWidth(m_context.theme.measure("about-label"));
    const int line = m_rows->rowCount();
    m_rows->addWidget(head, line, 0, Qt::AlignTop);
    m_rows->addWidget(value, line, 1, alignment);
}

} // namespace rapport
