// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include "marks.h"
#include "search.h"

#include <QAbstractListModel>

namespace Kotae {

/// The codes that a query finds, best first; all codes if it is empty. A class can narrow them down.
class CodeListModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        NumberRole = Qt::UserRole,
        PhraseRole,
        GlossRole,
        SummaryRole,
        ColourRole,
        PhraseMarksRole,
        GlossMarksRole,
        SummaryMarksRole
    };

    /// The catalog must outlive the model.
    explicit CodeListModel(const Catalog &catalog, QObject *parent = nullptr);

    void setQuery(const QString &text);
    /// Only codes of this class ("4xx"); all if it is empty.
    void setClassFilter(const QString &codeClass);
    /// The language of gloss and summary. The rows stay.
    void setLanguage(Language language);

    const Query &query() const { return m_query; }
    int code(int row) const { return m_codes.value(row, -1); }
    /// The row of a code; -1 if it is not among the results.
    int rowOf(int code) const { return int(m_codes.indexOf(code)); }
    /// How many codes the query finds in a class, whichever is chosen.
    int hits(const QString &codeClass) const;
    /// How many codes the query finds in all classes.
    int hitsInAll() const { return int(m_found.size()); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    void find();
    QString classId(int code) const;
    QVariant marks(const QString &text) const;
    QString accessibleText(int code) const;
    QString gloss(int code) const;

    const Catalog &m_catalog;
    Language m_language = Language::English;
    Query m_query;
    QString m_class;
    QList<int> m_found;
    QList<int> m_codes;
};

} // namespace Kotae

Q_DECLARE_METATYPE(QList<Kotae::TextRange>)
