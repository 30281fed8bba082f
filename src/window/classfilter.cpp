// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "classfilter.h"

#include "chip.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>

namespace Kotae {

namespace {

constexpr int allCodes = -2;

} // namespace

ClassFilter::ClassFilter(QWidget *parent) : QWidget(parent), m_chips(new QButtonGroup(this)), m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(8, 6, 8, 6);
    m_row->setSpacing(1);
    m_row->addStretch();
    connect(m_chips, &QButtonGroup::idClicked, this,
        [this](int id) { Q_EMIT classChosen(id == allCodes ? QString() : m_classes[id].id); });
}

void ClassFilter::setClasses(const QList<CodeClass> &classes)
{
    m_classes = classes;
    for (QAbstractButton *chip : m_chips->buttons())
        delete chip;
    const auto addChip = [&](const QString &text, const QString &colour, int id) {
        auto *chip = new Chip(text, colour, this);
        chip->setObjectName(QStringLiteral("chip%1").arg(id == allCodes ? QStringLiteral("All") : text));
        m_chips->addButton(chip, id);
        m_row->insertWidget(m_row->count() - 1, chip);
    };
    addChip(QString(), QString(), allCodes);
    for (int id = 0; id < classes.size(); ++id)
        addChip(classes[id].id, classes[id].colour, id);
    setChosen(m_chosen);
    refresh();
}

void ClassFilter::setLanguage(Language language)
{
    m_language = language;
    refresh();
}

void ClassFilter::setHits(const QList<int> &hits)
{
    m_hits = hits;
    refresh();
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

void ClassFilter::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
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
