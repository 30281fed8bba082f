// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "querysyntax.h"

#include "searchform.h"
#include "shownvalue.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Kotae {

namespace {

using Kind = Condition::Kind;

constexpr auto registryPrefix = "registry"_L1;
constexpr auto documentPrefix = "rfc"_L1;

/// The quote that closes another; null if it opens nothing.
QChar closingQuote(QChar quote)
{
    return quote == u'"' ? u'"' : quote == u'「' ? u'」' : QChar();
}

/// Reads tokens one after the other.
class Tokenizer {
public:
    explicit Tokenizer(QStringView text) : m_text(text) { }

    bool atEnd()
    {
        while (m_at < m_text.size() && m_text[m_at] == u' ')
            ++m_at;
        return m_at == m_text.size();
    }

    QueryToken next()
    {
        QueryToken token;
        const bool minus = m_text[m_at] == u'-' && m_at + 1 < m_text.size() && m_text[m_at + 1] != u' ';
        token.negated = minus;
        m_at += minus ? 1 : 0;
        if (takeQuoted(token))
            return token;
        while (m_at < m_text.size() && m_text[m_at] != u' ') {
            if (m_text[m_at] == u':' && token.prefix.isEmpty()) {
                token.prefix = std::exchange(token.text, QString());
                ++m_at;
                if (takeQuoted(token))
                    break;
                continue;
            }
            token.text += m_text[m_at++];
        }
        return token;
    }

private:
    bool takeQuoted(QueryToken &token)
    {
        const QChar closing = m_at < m_text.size() ? closingQuote(m_text[m_at]) : QChar();
        const qsizetype end = closing.isNull() ? -1 : m_text.indexOf(closing, m_at + 1);
        if (end < 0)
            return false;
        token.text = m_text.sliced(m_at + 1, end - m_at - 1).trimmed().toString();
        token.quoted = true;
        m_at = end + 1;
        return true;
    }

    QStringView m_text;
    qsizetype m_at = 0;
};

Condition numbers(int first, int last)
{
    return {Kind::Numbers, std::min(first, last), std::max(first, last), {}, {}};
}

bool isClass(const Catalog &catalog, const QString &id)
{
    return std::any_of(catalog.registries().begin(), catalog.registries().end(), [&](const Registry &registry) {
        return std::any_of(
            registry.classes.begin(), registry.classes.end(), [&](const CodeClass &each) { return each.id == id; });
    });
}

/// 4xx, 48x, 480-489
std::optional<Condition> numberCondition(const Catalog &catalog, const QString &text)
{
    static const QRegularExpression masked(u"^(\\d{1,4})(x{1,3})$"_s);
    static const QRegularExpression range(u"^(\\d{1,6})(?:-|~|〜|\\.\\.)(\\d{1,6})$"_s);
    if (const auto match = masked.match(text); match.hasMatch()) {
        if (isClass(catalog, text))
            return Condition{Kind::Class, 0, 0, text, {}};
        const QString digits = match.captured(1);
        const qsizetype free = match.capturedLength(2);
        return numbers((digits + QString(free, u'0')).toInt(), (digits + QString(free, u'9')).toInt());
    }
    if (const auto match = range.match(text); match.hasMatch())
        return numbers(match.captured(1).toInt(), match.captured(2).toInt());
    return {};
}

std::optional<Condition> registryCondition(const Catalog &catalog, const QString &name)
{
    const auto begins = [&](const QString &text) { return fold(text).startsWith(name); };
    for (const Registry &registry : catalog.registries()) {
        if (begins(registry.id) || std::any_of(registry.prefixes.begin(), registry.prefixes.end(), begins)
            || begins(registry.name.en) || begins(registry.name.ja))
            return Condition{Kind::Registry, 0, 0, registry.id, {}};
    }
    return {};
}

std::optional<Condition> documentCondition(const Catalog &catalog, const QString &number)
{
    QString document = searchForm(number);
    if (!document.startsWith("rfc"_L1))
        document.prepend(u"rfc "_s);
    else if (document.size() > 3 && document[3] != u' ')
        document.insert(3, u' ');
    const Condition condition{Kind::Document, 0, 0, document, {}};
    const CodeSet codes = codesThatMeet(catalog, {condition});
    return std::find(codes.begin(), codes.end(), true) != codes.end() ? std::optional(condition) : std::nullopt;
}

/// The values that are or begin with a text; if there are some that are it, these alone.
std::optional<Condition> factCondition(const Catalog &catalog, const QString &prefix, const QString &text)
{
    const QString wanted = searchForm(text);
    QList<int> same;
    QList<int> beginning;
    const QList<FactChoice> choices = catalog.facts().choices();
    for (int index = 0; index < choices.size(); ++index) {
        const Registry &registry = catalog.registries()[size_t(choices[index].registry)];
        const FactDeclaration *fact = registry.declaration(choices[index].fact);
        if (!fact || fact->prefix != prefix)
            continue;
        const Bilingual shown = shownValue(catalog, registry, *fact, {choices[index].value, {}});
        for (const QString &name : {searchForm(choices[index].value), searchForm(shown.en), searchForm(shown.ja)}) {
            if (name == wanted)
                same.append(index);
            else if (name.startsWith(wanted))
                beginning.append(index);
        }
    }
    const QList<int> &found = same.isEmpty() ? beginning : same;
    return found.isEmpty() ? std::nullopt : std::optional(Condition{Kind::Fact, 0, 0, text, found});
}

std::optional<Condition> prefixedCondition(const Catalog &catalog, const QueryToken &token)
{
    if (searchForm(token.text).isEmpty())
        return {};
    if (token.prefix == registryPrefix)
        return registryCondition(catalog, token.text);
    if (token.prefix == documentPrefix)
        return documentCondition(catalog, token.text);
    return queryPrefixes(catalog).contains(token.prefix) ? factCondition(catalog, token.prefix, token.text) : std::nullopt;
}

} // namespace

QList<QueryToken> tokensOf(const QString &folded)
{
    QList<QueryToken> tokens;
    Tokenizer tokenizer(folded);
    while (!tokenizer.atEnd())
        tokens.append(tokenizer.next());
    return tokens;
}

std::optional<Condition> conditionOf(const Catalog &catalog, const QueryToken &token)
{
    const QString form = searchForm(token.text);
    if (form.isEmpty())
        return {};
    if (token.negated)
        return Condition{Kind::Without, 0, 0, searchForm(token.plain().join(u' ')), {}};
    if (!token.prefix.isEmpty())
        return prefixedCondition(catalog, token);
    if (token.quoted)
        return Condition{Kind::Text, 0, 0, form, {}};
    return numberCondition(catalog, token.text);
}

QStringList queryPrefixes(const Catalog &catalog)
{
    QStringList prefixes{registryPrefix, documentPrefix};
    for (const Registry &registry : catalog.registries()) {
        for (const FactDeclaration &fact : registry.facts) {
            if (!fact.prefix.isEmpty() && !prefixes.contains(fact.prefix))
                prefixes.append(fact.prefix);
        }
    }
    return prefixes;
}

} // namespace Kotae
