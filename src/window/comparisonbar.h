// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include "navigator.h"

#include <QWidget>

#include <memory>

namespace Kotae {

namespace Ui {
class ComparisonBar;
}

/// The head of a comparison: both codes, each exchanged by typing, and what can be done with them.
class ComparisonBar : public QWidget {
    Q_OBJECT

public:
    explicit ComparisonBar(QWidget *parent = nullptr);
    ~ComparisonBar() override;

    void setCatalog(const Catalog &catalog);
    void setLanguage(Language language);
    /// Two codes, or one that waits for the other.
    void setPlace(const Place &place);
    /// How many facts differ, and whether only these are shown.
    void setDifferences(int count, bool only);
    /// Puts the cursor into a side's box.
    void edit(Navigator::Side side);

Q_SIGNALS:
    void codeChosen(Kotae::Navigator::Side side, int code);
    /// A side does not take what was typed, and why.
    void refused(const QString &sentence);
    /// A side's box was entered.
    void entered(Kotae::Navigator::Side side);
    void differencesOnlyChanged(bool only);
    void swapRequested();
    void closeRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void fitTexts();

    std::unique_ptr<Ui::ComparisonBar> m_ui;
    int m_differences = 0;
};

} // namespace Kotae
