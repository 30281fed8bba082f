// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QMap>
#include <QObject>
#include <QVariant>

class QCompleter;
class QKeyEvent;
class QLineEdit;
class QStandardItemModel;

namespace Kotae {

/// What can be taken: a text, and of a code what the list shows of it, in the roles of CodeListModel.
struct Suggestion {
    QString text;
    QMap<int, QVariant> code;
};

/// The list that opens below a box while somebody types, with texts that have been found already. Made when the first text is
/// offered.
class Suggestions : public QObject {
    Q_OBJECT

public:
    static constexpr int most = 8; ///< as many are seen without scrolling

    explicit Suggestions(QLineEdit *box);

    /// Opens with codes of which Enter takes the first; closes if there are none.
    void offer(const QList<Suggestion> &codes);
    /// Opens with texts of which Enter takes none before one is marked; closes if there are none.
    void offer(const QStringList &texts);
    void close();
    bool isOpen() const;
    /// Whether a key takes the row that is marked. Whoever asks lets the key be, then.
    bool take(const QKeyEvent &key);

Q_SIGNALS:
    void chosen(int row, const QString &text);

private:
    void make();
    void open(const QList<Suggestion> &suggestions, int marked);

    QLineEdit *m_box;
    QCompleter *m_completer = nullptr;
    QStandardItemModel *m_rows = nullptr;
};

} // namespace Kotae
