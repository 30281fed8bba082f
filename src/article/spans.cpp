// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "spans.h"

#include "link.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Kotae {

namespace {

/// A number of three digits that stands alone: not part of a word, a section (§21.4.25), a range (400–499) or a URI, not the
/// number of a document, and no amount of something.
const QRegularExpression &codeNumber()
{
    static const QRegularExpression expression(
        uR"((?<![\w.,§:/@+*=–～〜-])(?<!RFC )(\d{3})(?![\w/@–～〜]|[.,:*-]\w))"
        uR"((?!\s?(?:ms|k?bit|bytes?|seconds?|minutes?|ミリ秒|秒|分|バイト|ビット|番台)))"_s);
    return expression;
}

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
    for (auto match = codeNumber().globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        const CodeId id{registry, found.capturedView(1).toInt()};
        const int code = catalog.indexOf(id);
        if (code < 0 || own.contains(code))
            continue;
        addPlain(found.capturedStart());
        spans.append({found.captured(), Span::Style::Plain, Link{id, {}}.toString(), catalog.title(code)});
        done = found.capturedEnd();
    }
    addPlain(text.size());
    return spans;
}

Span sourceSpan(const Source &source, const QString &practice)
{
    if (source.isPractice())
        return {practice, Span::Style::Quiet};
    const QString name = source.document + u" §"_s + source.section;
    return {name, Span::Style::Quiet, documentAddress(source), u'“' + source.words + u'”'};
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
