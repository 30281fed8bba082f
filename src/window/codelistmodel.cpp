// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "codelistmodel.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace Kotae {

CodeListModel::CodeListModel(const Catalog &catalog, QObject *parent) : QAbstractListModel(parent), m_catalog(catalog)
{
    find();
}

void CodeListModel::setQuery(const QString &text)
{
    m_query = parseQuery(m_catalog, text);
    find();
}

void CodeListModel::setChoices(const QList<FacetChoice> &choices)
{
    m_choices = choices;
    narrowDown();
}

void CodeListModel::setLanguage(Language language)
{
    m_language = language;
    m_reasons.clear();
    if (!m_codes.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

QList<int> CodeListModel::hits(int registry) const
{
    if (size_t(registry) >= m_catalog.registries().size())
        return {};
    const QList<CodeClass> &classes = m_catalog.registries()[size_t(registry)].classes;
    QList<int> hits(classes.size());
    for (const int code : m_found) {
        if (m_catalog.registryIndex(code) != registry)
            continue;
        if (const CodeClass *of = m_catalog.codeClass(code))
            ++hits[of - classes.data()];
    }
    return hits;
}

int CodeListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_codes.size());
}

QVariant CodeListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int code = m_codes[index.row()];
    const CodeClass *codeClass = m_catalog.codeClass(code);
    switch (role) {
    case Qt::DisplayRole:
        return m_catalog.title(code);
    case Qt::AccessibleTextRole:
        return accessibleText(code);
    case Qt::ToolTipRole:
        return m_catalog.summary(code, m_language);
    case SummaryRole:
        return reason(code).evidence.text;
    case PlaceRole:
        return place(reason(code).evidence);
    case NumberRole:
        return m_catalog.number(code);
    case PhraseRole:
        return m_catalog.phrase(code);
    case GlossRole:
        return gloss(code);
    case ColourRole:
        return codeClass ? codeClass->colour : QString();
    case TagRole:
        return m_catalog.registryTag(code);
    case PhraseMarksRole:
        return QVariant::fromValue(reason(code).phraseMarks);
    case GlossMarksRole:
        return QVariant::fromValue(reason(code).glossMarks);
    case SummaryMarksRole:
        return QVariant::fromValue(reason(code).evidence.marks);
    default:
        return {};
    }
}

void CodeListModel::find()
{
    m_found.clear();
    if (m_query.isEmpty()) {
        m_found.resize(m_catalog.size());
        std::iota(m_found.begin(), m_found.end(), 0);
    }
    for (const SearchResult &result : search(m_catalog, m_query))
        m_found.append(result.code);
    narrowDown();
}

void CodeListModel::narrowDown()
{
    beginResetModel();
    m_codes = narrowedDown(m_catalog, m_found, m_choices);
    m_reasons.clear();
    endResetModel();
}

const CodeListModel::Reason &CodeListModel::reason(int code) const
{
    const auto known = m_reasons.constFind(code);
    if (known != m_reasons.cend())
        return *known;
    Reason reason{{Evidence::Kind::Summary, {}, m_catalog.summary(code, m_language), {}}, {}, {}};
    if (!m_query.isEmpty())
        reason = {
            evidenceOf(m_catalog, code, m_query, m_language), matchedRanges(m_catalog.phrase(code), m_query), glossMarks(code)};
    return *m_reasons.insert(code, reason);
}

QList<TextRange> CodeListModel::glossMarks(int code) const
{
    const std::optional<Record> record = m_language == Language::Japanese ? m_catalog.record(code) : std::nullopt;
    return record ? matchedRanges(record->gloss, m_query) : QList<TextRange>();
}

QString CodeListModel::place(const Evidence &evidence)
{
    switch (evidence.kind) {
    case Evidence::Kind::Summary:
        return {};
    case Evidence::Kind::Phrase:
        return tr("Also called:");
    case Evidence::Kind::Gloss:
        return tr("Japanese:");
    case Evidence::Kind::Keyword:
        return tr("Keyword:");
    case Evidence::Kind::Fact:
        //: The label of a fact before its value
        return tr("%1:").arg(evidence.label);
    case Evidence::Kind::Document:
        return tr("Source:");
    case Evidence::Kind::Meaning:
        return tr("Meaning:");
    case Evidence::Kind::Seen:
        return tr("When you see it:");
    case Evidence::Kind::Action:
        return tr("What to do:");
    case Evidence::Kind::Flow:
        return tr("Message flow:");
    }
    return {};
}

QString CodeListModel::accessibleText(int code) const
{
    const Evidence &evidence = reason(code).evidence;
    QStringList parts{m_catalog.taggedTitle(code), gloss(code), QString(place(evidence) + u' ' + evidence.text).trimmed()};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString CodeListModel::gloss(int code) const
{
    return m_language == Language::Japanese ? m_catalog.gloss(code) : QString();
}

} // namespace Kotae
