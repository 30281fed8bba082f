// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>

class QCompleter;
class QLineEdit;
class QStringListModel;

namespace Kotae {

/// The list that opens below a box while somebody types, with texts that have been found already. Made when the first text is
/// offered.
class Suggestions : public QObject {
    Q_OBJECT

public:
    explicit Suggestions(QLineEdit *box);

    /// Opens with these texts; closes if there are none.
    void offer(const QStringList &texts);
    void close();
    bool isOpen() const;
    /// The row that is marked; -1 if none is.
    int currentRow() const;

Q_SIGNALS:
    void chosen(int row, const QString &text);

private:
    void make();

    QLineEdit *m_box;
    QCompleter *m_completer = nullptr;
    QStringListModel *m_texts = nullptr;
};

} // namespace Kotae
