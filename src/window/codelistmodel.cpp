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

void CodeListModel::setClassFilter(const QString &codeClass)
{
    m_class = codeClass;
    find();
}

void CodeListModel::setLanguage(Language language)
{
    m_language = language;
    if (!m_codes.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int CodeListModel::hits(const QString &codeClass) const
{
    return int(std::count_if(m_found.begin(), m_found.end(), [&](int code) { return classId(code) == codeClass; }));
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
    case SummaryRole:
        return m_catalog.summary(code, m_language);
    case NumberRole:
        return m_catalog.number(code);
    case PhraseRole:
        return m_catalog.phrase(code);
    case GlossRole:
        return gloss(code);
    case ColourRole:
        return codeClass ? codeClass->colour : QString();
    case PhraseMarksRole:
        return marks(m_catalog.phrase(code));
    case GlossMarksRole:
        return marks(gloss(code));
    case SummaryMarksRole:
        return marks(m_catalog.summary(code, m_language));
    default:
        return {};
    }
}

void CodeListModel::find()
{
    beginResetModel();
    m_found.clear();
    if (m_query.isEmpty()) {
        m_found.resize(m_catalog.size());
        std::iota(m_found.begin(), m_found.end(), 0);
    }
    for (const SearchResult &result : search(m_catalog, m_query))
        m_found.append(result.code);
    m_codes = m_found;
    if (!m_class.isEmpty())
        m_codes.removeIf([&](int code) { return classId(code) != m_class; });
    endResetModel();
}

QString CodeListModel::classId(int code) const
{
    const CodeClass *codeClass = m_catalog.codeClass(code);
    return codeClass ? codeClass->id : QString();
}

QVariant CodeListModel::marks(const QString &text) const
{
    return QVariant::fromValue(m_query.isEmpty() ? QList<TextRange>() : matchedRanges(text, m_query));
}

QString CodeListModel::accessibleText(int code) const
{
    QStringList parts{m_catalog.title(code), gloss(code), m_catalog.summary(code, m_language)};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString CodeListModel::gloss(int code) const
{
    return m_language == Language::Japanese ? m_catalog.gloss(code) : QString();
}

} // namespace Kotae
