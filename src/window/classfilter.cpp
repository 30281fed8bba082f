// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "classfilter.h"

#include "chip.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace Kotae {

namespace {

constexpr int allCodes = -2;

} // namespace

ClassFilter::ClassFilter(QWidget *parent) : QWidget(parent), m_chips(new QButtonGroup(this)), m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(8, 6, 8, 6);
    m_row->setSpacing(1);
    m_row->addStretch();
    connect(m_chips, &QButtonGroup::idClicked, this, &ClassFilter::choose);
}

void ClassFilter::setCatalog(const Catalog &catalog)
{
    m_catalog = &catalog;
    showClasses(0);
}

void ClassFilter::setChoices(const QList<FacetChoice> &choices)
{
    m_choices = choices;
    QList<FacetChoice> classes = choices;
    classes.removeIf([](const FacetChoice &choice) { return choice.isFact(); });
    const bool one = classes.size() == 1;
    if (const int registry = one ? classes.first().registry : 0; registry != m_registry)
        showClasses(registry);
    // Several, or a whole registry, are none of the chips.
    const bool noChip = !classes.isEmpty() && (!one || classes.first().codeClass.isEmpty());
    setChosen(noChip ? u"-"_s : one ? classes.first().codeClass : QString());
}

void ClassFilter::setHits(const QList<int> &hits)
{
    m_hits = hits;
    refresh();
}

void ClassFilter::setLanguage(Language language)
{
    m_language = language;
    refresh();
}

void ClassFilter::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

void ClassFilter::showClasses(int registry)
{
    m_registry = registry;
    const bool exists = size_t(registry) < m_catalog->registries().size();
    m_classes = exists ? m_catalog->registries()[size_t(registry)].classes : QList<CodeClass>();
    for (QAbstractButton *chip : m_chips->buttons())
        delete chip;
    const auto addChip = [&](const QString &text, const QString &colour, int id) {
        auto *chip = new Chip(text, colour, this);
        chip->setObjectName(QStringLiteral("chip%1").arg(id == allCodes ? QStringLiteral("All") : text));
        m_chips->addButton(chip, id);
        m_row->insertWidget(m_row->count() - 1, chip);
    };
    addChip(QString(), QString(), allCodes);
    for (int id = 0; id < m_classes.size(); ++id)
        addChip(m_classes[id].id, m_classes[id].colour, id);
    setChosen(m_chosen);
}

void ClassFilter::choose(int chip)
{
    QList<FacetChoice> choices = m_choices;
    choices.removeIf([](const FacetChoice &choice) { return !choice.isFact(); });
    if (chip != allCodes)
        choices.append({m_registry, m_classes[chip].id, {}, {}});
    Q_EMIT chosenChanged(choices);
}

void ClassFilter::setChosen(const QString &codeClass)
{
    m_chosen = codeClass;
    m_chips->setExclusive(false); // else the last one could not be let go
    for (QAbstractButton *chip : m_chips->buttons()) {
        const int id = m_chips->id(chip);
        chip->setChecked(id == allCodes ? codeClass.isEmpty() : m_classes[id].id == codeClass);
    }
    m_chips->setExclusive(true);
    refresh();
}

void ClassFilter::refresh()
{
    QAbstractButton *all = m_chips->button(allCodes);
    if (!all)
        return;
    //: Shows the codes of every class
    all->setText(tr("All"));
    all->setAccessibleName(tr("Codes of all classes"));
    for (int id = 0; id < m_classes.size(); ++id) {
        const QString name = m_classes[id].id + u' ' + m_classes[id].name.in(m_language);
        QAbstractButton *chip = m_chips->button(id);
        chip->setAccessibleName(name);
        chip->setToolTip(m_hits.isEmpty() ? name : tr("%1: %n code(s)", nullptr, m_hits.value(id)).arg(name));
        chip->setEnabled(m_hits.isEmpty() || m_hits.value(id) > 0 || chip->isChecked());
    }
    for (QAbstractButton *chip : m_chips->buttons())
        chip->updateGeometry();
}

} // namespace Kotae
