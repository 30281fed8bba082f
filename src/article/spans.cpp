// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "spans.h"

#include "codemention.h"
#include "link.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Kotae {

namespace {

bool isAsciiWord(QStringView text)
{
    const auto isPart = [](QChar letter) { return letter.unicode() < 0x80 && (letter.isLetterOrNumber() || letter == u'.'); };
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isPart);
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
    constexpr QLatin1StringView rfc("RFC ");
    const QStringView number = source.document.startsWith(rfc) ? QStringView(source.document).sliced(rfc.size()) : QStringView();
    // Sections and appendices of what rfc-editor.org has.
    if (number.toInt() <= 0 || !isAsciiWord(source.section))
        return {};
    const QString kind = source.section[0].isDigit() ? u"section-"_s : u"appendix-"_s;
    return u"https://www.rfc-editor.org/rfc/rfc%1#%2%3"_s.arg(number, kind, source.section);
}

} // namespace Kotae
