// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capture/MoreForm.h"

#include "ui/capture/ChoiceDelegate.h"
#include "ui/capture/DraftForm.h"
#include "ui/capture/FieldText.h"
#include "ui/capture/HeardModel.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Widgets.h"
#include "ui_MoreForm.h"

#include <QAction>
#include <QHeaderView>
#include <algorithm>

namespace rapport
{
namespace
{

std::optional<double> typedCost(const QString& typed, const QLocale& locale)
{
    QString number = typed.trimmed();
    number.remove(locale.currencySymbol()).remove(QLatin1Char('$'));
    bool isNumber = false;
    const double cost = locale.toDouble(number.trimmed(), &isNumber);
    return isNumber && cost >= 0 ? std::optional(cost) : std::nullopt;
}

QString costText(std::optional<double> cost, const QLocale& locale)
{
    if (!cost)
        return {};
    const bool isWhole = *cost == static_cast<double>(static_cast<qint64>(*cost));
    return locale.toString(*cost, 'f', isWhole ? 0 : 2);
}

} // namespace

MoreForm::MoreForm(QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::MoreForm>())
{
    m_ui->setupUi(this);
    m_ui->specialties->setFieldName(tr("Specialties"));
    m_ui->specialties->setPlaceholderText(tr("specialty…"));
    m_ui->specialtiesLabel->setBuddy(m_ui->specialties);
    m_ui->placeLabel->setBuddy(m_ui->place);
    m_ui->heardLabel->setBuddy(m_ui->heard);
}

MoreForm::~MoreForm() = default;

void MoreForm::bind(const Context& context, DraftForm& form)
{
    m_form = &form;
    addTook(context.theme.measure("space-xs"));
    bindHeard();
    m_ui->heard->verticalHeader()->setDefaultSectionSize(context.theme.measure("control"));
    connectFields();
    connect(&form, &DraftForm::changed, this, &MoreForm::follow);
    follow();
}

void MoreForm::addTook(int gap)
{
    auto* flow = new FlowLayout(gap, m_ui->took);
    for (const Word<Took>& each : words<Took>()) {
        auto* chip = new Chip(labelOf(each.value), m_ui->took);
        connect(chip, &QAbstractButton::clicked, this, &MoreForm::editTook);
        flow->addWidget(chip);
        m_took.push_back(chip);
    }
}

void MoreForm::bindHeard()
{
    m_heard = new HeardModel(*m_form, this);
    m_ui->heard->setModel(m_heard);
    m_ui->heard->setItemDelegate(new ChoiceDelegate(HeardModel::ChoicesRole, this));
    m_ui->heard->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_ui->heard->horizontalHeader()->setSectionResizeMode(HeardModel::Words, QHeaderView::Stretch);
    auto* removeAction = new QAction(tr("Remove"), this);
    removeAction->setShortcut(Qt::Key_Delete);
    removeAction->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(removeAction, &QAction::triggered, this,
            [this] { m_heard->remove(m_ui->heard->currentIndex().row()); });
    m_ui->heard->addAction(removeAction);
    m_ui->heard->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void MoreForm::connectFields()
{
    connect(m_ui->place, &QLineEdit::textEdited, this, [this](const QString& text) {
        m_form->edit(MeetingField::Place, [&](DraftMeeting& meeting) { meeting.place = text; });
    });
    connect(m_ui->link, &QLineEdit::textEdited, this, [this](const QString& text) {
        m_form->edit(MeetingField::Link, [&](DraftMeeting& meeting) { meeting.link = text; });
    });
    connect(m_ui->cost, &QLineEdit::textEdited, this, &MoreForm::readCost);
    connect(m_ui->notes, &QPlainTextEdit::textChanged, this, [this] {
        const QString text = m_ui->notes->toPlainText();
        if (text != m_form->meeting().notes)
            m_form->edit(MeetingField::Notes, [&](DraftMeeting& meeting) { meeting.notes = text; });
    });
    connect(m_ui->specialties, &TokenEdit::added, this, &MoreForm::editSpecialties);
    connect(m_ui->specialties, &TokenEdit::removed, this, &MoreForm::editSpecialties);
}

void MoreForm::follow()
{
    const DraftMeeting& meeting = m_form->meeting();
    setFieldText(*m_ui->place, meeting.place);
    setFieldText(*m_ui->link, meeting.link);
    setFieldText(*m_ui->notes, meeting.notes);
    if (!m_ui->cost->hasFocus())
        setFieldText(*m_ui->cost, costText(meeting.cost, m_form->context().locale));
    QList<FieldToken> specialties;
    for (const SpecialtyInterest& each : meeting.specialties)
        specialties.append({0, each.specialty, Tone::Neutral});
    m_ui->specialties->setTokens(specialties);
    size_t chip = 0;
    for (const Word<Took>& each : words<Took>())
        m_took[chip++]->setChecked(meeting.took.count(each.value) > 0);
    followHeard();
}

void MoreForm::followHeard()
{
    const int rows = m_heard->rowCount();
    m_ui->heardLabel->setVisible(rows > 0);
    m_ui->heard->setVisible(rows > 0);
    m_ui->heard->setFixedHeight(rows * m_ui->heard->verticalHeader()->defaultSectionSize() + 2);
}

void MoreForm::readCost(const QString& typed)
{
    const auto cost = typedCost(typed, m_form->context().locale);
    if (cost || typed.trimmed().isEmpty())
        m_form->edit(MeetingField::Cost, [&](DraftMeeting& meeting) { meeting.cost = cost; });
}

void MoreForm::editTook()
{
    std::set<Took> took;
    size_t chip = 0;
    for (const Word<Took>& each : words<Took>())
        if (m_took[chip++]->isChecked())
            took.insert(each.value);
    m_form->edit(MeetingField::Took, [&](DraftMeeting& meeting) { meeting.took = took; });
}

// An answer about interest stays with its specialty.
void MoreForm::editSpecialties()
{
    const auto& before = m_form->meeting().specialties;
    std::vector<SpecialtyInterest> specialties;
    for (const QString& name : m_ui->specialties->texts()) {
        const auto known =
            std::find_if(before.begin(), before.end(), [&](const SpecialtyInterest& each) {
                return each.specialty.compare(name, Qt::CaseInsensitive) == 0;
            });
        specialties.push_back(known == before.end() ? SpecialtyInterest{name, {}, {}} : *known);
    }
    m_form->edit(MeetingField::Specialties,
                 [&](DraftMeeting& meeting) { meeting.specialties = specialties; });
}

QString MoreForm::openQuestion()
{
    m_ui->specialties->commitPending();
    const QString typed = m_ui->cost->text().trimmed();
    if (typed.isEmpty() || typedCost(typed, m_form->context().locale))
        return {};
    m_ui->cost->setFocus();
    return typed;
}

} // namespace rapport
