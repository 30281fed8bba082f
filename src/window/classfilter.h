// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include "registry.h"

#include <QWidget>

class QButtonGroup;
class QHBoxLayout;

namespace Kotae {

/// A row of chips: all codes, or those of one class, with the number of hits in the tool tip.
class ClassFilter : public QWidget {
    Q_OBJECT

public:
    explicit ClassFilter(QWidget *parent = nullptr);

    void setClasses(const QList<CodeClass> &classes);
    void setLanguage(Language language);
    /// How many codes the query finds in each class; those without are dimmed.
    void setHits(const QList<int> &hits);
    /// Shows which class is chosen; all if it is empty, none if it is no class of these.
    void setChosen(const QString &codeClass);

Q_SIGNALS:
    /// The id of the class, "4xx"; empty for all.
    void classChosen(const QString &codeClass);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    QButtonGroup *m_chips;
    QHBoxLayout *m_row;
    QList<CodeClass> m_classes;
    QString m_chosen;
    QList<int> m_hits;
    Language m_language = Language::English;
};

} // namespace Kotae
