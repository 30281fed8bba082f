// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include "evidence.h"
#include "facets.h"
#include "search.h"

#include <QAbstractListModel>
#include <QHash>

namespace Kotae {

/// The codes that a query finds, best first; all codes if it is empty. Facets can narrow them down.
class CodeListModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        NumberRole = Qt::UserRole,
        PhraseRole,
        GlossRole,
        SummaryRole, ///< or the place in which the query was found
        PlaceRole, ///< what that place is: "Keyword:"; empty for the summary
        ColourRole,
        TagRole, ///< the registry, of codes that are not of the first
        PhraseMarksRole, ///< QList<TextRange>, like the other marks
        GlossMarksRole,
        SummaryMarksRole
    };

    /// The catalog must outlive the model.
    explicit CodeListModel(const Catalog &catalog, QObject *parent = nullptr);

    void setQuery(const QString &text);
    void setChoices(const QList<FacetChoice> &choices);
    /// The language of gloss, summary and places. The rows stay.
    void setLanguage(Language language);

    const Query &query() const { return m_query; }
    const QList<FacetChoice> &choices() const { return m_choices; }
    int code(int row) const { return m_codes.value(row, -1); }
    /// The row of a code; -1 if it is not among the results.
    int rowOf(int code) const { return int(m_codes.indexOf(code)); }
    /// How many codes the query finds in each class of a registry, whatever is chosen.
    QList<int> hits(int registry) const;
    /// How many codes the query finds, whatever is chosen.
    int hitsInAll() const { return int(m_found.size()); }
    QList<FacetGroup> facets() const { return facetsOf(m_catalog, m_found, m_choices); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    /// Why a code was found. It is looked up when its row is first shown.
    struct Reason {
        Evidence evidence;
        QList<TextRange> phraseMarks;
        QList<TextRange> glossMarks;
    };

    void find();
    void narrowDown();
    const Reason &reason(int code) const;
    QList<TextRange> glossMarks(int code) const;
    static QString place(const Evidence &evidence);
    QString accessibleText(int code) const;
    QString gloss(int code) const;

    const Catalog &m_catalog;
    Language m_language = Language::English;
    Query m_query;
    QList<FacetChoice> m_choices;
    QList<int> m_found;
    QList<int> m_codes;
    mutable QHash<int, Reason> m_reasons;
};

} // namespace Kotae

Q_DECLARE_METATYPE(QList<Kotae::TextRange>)
