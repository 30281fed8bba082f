// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include "catalog.h"

#include <QLineEdit>

namespace Kotae {

class Suggestions;
struct Suggestion;

/// Holds a code; typing finds another one as the search box does, and offers the best in a list below. What is longer than the
/// box ends with an ellipsis until somebody types.
class CodeBox : public QLineEdit {
    Q_OBJECT

public:
    explicit CodeBox(QWidget *parent = nullptr);

    /// Must outlive the box.
    void setCatalog(const Catalog &catalog) { m_catalog = &catalog; }
    /// In which the suggestions name the codes.
    void setLanguage(Language language) { m_language = language; }
    /// Shows a code; none is -1. The one that it is compared with cannot be chosen here.
    void setCode(int code, int other);

    /// As wide as its text.
    int wholeWidth() const;

Q_SIGNALS:
    void codeChosen(int code);
    /// What was typed is not taken, and why.
    void refused(const QString &sentence);
    /// The reader is about to change the code.
    void entered();

protected:
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void offer(const QString &query);
    Suggestion suggestion(int code) const;
    void choose(int code);
    void accept();
    void restore();
    void selectFromEnd();
    QString ownText() const;
    QRect textRect() const;

    const Catalog *m_catalog = nullptr;
    Language m_language = Language::English;
    Suggestions *m_suggestions;
    QList<int> m_offered; ///< the codes of the suggestions
    int m_code = -1;
    int m_other = -1;
    bool m_entering = false; ///< the mouse button that gave it the focus is down
    bool m_namesOther = false; ///< what is typed is the code of the other side
};

} // namespace Kotae
