// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "spans.h"

#include "codemention.h"
#include "link.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Kotae {

namespace {

/// A document that rfc-editor.org has, and the number of one of its sections or appendices.
const QRegularExpression &rfcSection()
{
    static const QRegularExpression expression(uR"(^RFC (\d+) ([\w.]+)$)"_s);
    return expression;
}

} // namespace

Spans linkedText(const Catalog &catalog, const QString &registry, const QString &text, const QList<int> &own)
{
    Spans spans;
    qsizetype done = 0;
    const auto addPlain = [&](qsizetype end) {
        if (end > done)
            spans.append({text.sliced(done, end - done)});
        done = end;
    };
    for (const CodeMention &mention : mentionedCodes(catalog, registry, text)) {
        const int code = catalog.indexOf(mention.code);
        if (code < 0 || own.contains(code))
            continue;
        addPlain(mention.begin);
        done += mention.size;
        spans.append({text.sliced(mention.begin, mention.size), Span::Style::Plain, Link{mention.code, {}}.toString(),
            catalog.title(code)});
    }
    addPlain(text.size());
    return spans;
}

Span sourceSpan(const Source &source, const QString &practice)
{
    if (source.isPractice())
        return {practice, Span::Style::Quiet};
    const QString name = source.section.isEmpty() ? source.document : source.document + u" §"_s + source.section;
    const QString words = source.words.isEmpty() ? QString() : u'“' + source.words + u'”';
    return {name, Span::Style::Quiet, documentAddress(source), words};
}

QString documentAddress(const Source &source)
{
    const QRegularExpressionMatch found = rfcSection().match(source.document + u' ' + source.section);
    if (!found.hasMatch())
        return {};
    const QString kind = found.capturedView(2)[0].isDigit() ? u"section-"_s : u"appendix-"_s;
    return u"https://www.rfc-editor.org/rfc/rfc%1#%2%3"_s.arg(found.captured(1), kind, found.captured(2));
}

} // namespace Kotae
