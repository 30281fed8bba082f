// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include "catalog.h"

#include <QLineEdit>

namespace Kotae {

class Suggestions;

/// Holds a code; typing finds another one as the search box does, and offers the best in a list below.
class CodeBox : public QLineEdit {
    Q_OBJECT

public:
    explicit CodeBox(QWidget *parent = nullptr);

    /// Must outlive the box.
    void setCatalog(const Catalog &catalog) { m_catalog = &catalog; }
    /// Shows a code.
    void setCode(int code);

Q_SIGNALS:
    void codeChosen(int code);
    /// The reader is about to change the code.
    void entered();

protected:
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void offer(const QString &query);
    void choose(int code);
    void restore();

    const Catalog *m_catalog = nullptr;
    Suggestions *m_suggestions;
    QList<int> m_offered; ///< the codes of the suggestions
    int m_code = -1;
};

} // namespace Kotae
