// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "searchnotice.h"

#include "nearestqueries.h"
#include "searchexamples.h"

using namespace Qt::StringLiterals;

namespace Kotae {

namespace {

/// A query as it is said back: on one line, and not longer than one reads.
QString shortened(const QString &text)
{
    constexpr qsizetype longest = 60;
    const QString line = text.left(10 * longest).simplified();
    return line.size() > longest ? line.left(longest) + u'…' : line;
}

QString anchor(const QString &target, const QString &text)
{
    return u"<a href='%1'>%2</a>"_s.arg(target.toHtmlEscaped(), text.toHtmlEscaped());
}

/// A full-width mark brings its own room.
QString followedBy(const QString &text, const QString &next)
{
    const bool wide = text.endsWith(u'。') || text.endsWith(u'：');
    return text + (wide ? QString() : u" "_s) + next;
}

} // namespace

QString SearchNotice::aboveRows() const
{
    QString html;
    for (const QString &paragraph : paragraphs())
        html += (html.isEmpty() ? u"<p style='margin: 0'>"_s : u"<p style='margin: 6px 0 0 0'>"_s) + paragraph + u"</p>"_s;
    return html;
}

QString SearchNotice::insteadOfRows(const QString &text, int hitsInAll) const
{
    QStringList said = paragraphs();
    const QString query = shortened(text).toHtmlEscaped();
    if (hitsInAll > 0)
        said += {tr("Nothing found for “%1” with these filters.").arg(query),
            anchor(clearFilters, tr("%n code(s) without filters", nullptr, hitsInAll))};
    else if (said.isEmpty())
        said += {tr("Nothing found for “%1”.").arg(query), suggestions()};
    said.removeAll(QString());
    return u"<p>"_s + said.join(u"</p><p>"_s) + u"</p>"_s;
}

QStringList SearchNotice::paragraphs() const
{
    QStringList texts;
    const std::optional<UnknownNumber> unknown = unknownNumber(m_catalog, m_query);
    // Somebody who types 48 means to go on.
    if (unknown && !isBeginning(unknown->number)) {
        texts.append(unknownText(*unknown));
        texts += aliasTexts();
        texts.append(neighbours(*unknown));
    } else {
        texts += aliasTexts();
    }
    texts.removeAll(QString());
    return texts;
}

bool SearchNotice::isBeginning(int number) const
{
    const QString digits = QString::number(number);
    for (int code = 0; code < m_catalog.size(); ++code) {
        if (QString::number(m_catalog.number(code)).startsWith(digits))
            return true;
    }
    return false;
}

QString SearchNotice::unknownText(const UnknownNumber &unknown) const
{
    const QString number = QString::number(unknown.number);
    const UnknownNumbers &rule = m_catalog.registry(unknown.registry)->unknown;
    if (!rule.contains(unknown.number))
        return followedBy(tr("%1 is no code.").arg(number), rule.outside.in(m_language).join(u' ').toHtmlEscaped());
    // Not "is not registered": a catalog need not hold every code.
    if (!unknown.countsAs)
        return tr("This catalog has no code %1.").arg(number);
    return tr("This catalog has no code %1. A receiver that does not know the number treats it as %2 (%3).")
        .arg(number, QString::number(*unknown.countsAs), rule.source.document + u" §"_s + rule.source.section);
}

QString SearchNotice::neighbours(const UnknownNumber &unknown) const
{
    QStringList links;
    for (const int code : unknown.neighbours)
        links.append(link(code));
    return links.isEmpty() ? QString() : followedBy(tr("Next to it:"), links.join(u" · "_s));
}

QStringList SearchNotice::aliasTexts() const
{
    QStringList texts;
    for (const NamedAlias &named : m_query.aliases) {
        const Alias &alias = m_catalog.registry(named.registry)->aliases[named.index];
        const int code = m_catalog.indexOf({named.registry, alias.code});
        if (code >= 0 && !alias.note.isEmpty())
            texts.append(followedBy(alias.note.in(m_language).toHtmlEscaped(), link(code)));
    }
    return texts;
}

QString SearchNotice::suggestions() const
{
    QStringList links;
    for (const QString &query : nearestQueries(m_catalog, m_query))
        links.append(anchor(QueryLink::of(query), query));
    return links.isEmpty() ? QString() : followedBy(tr("Did you mean:"), links.join(u" · "_s));
}

QString SearchNotice::link(int code) const
{
    return anchor(QString::number(code), m_catalog.taggedTitle(code));
}

} // namespace Kotae
