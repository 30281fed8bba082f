// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include "htmlwriter.h"
#include "typescale.h"

namespace Kotae {

/// The scale of distances, in pixels: between lines that belong together, paragraphs, boxes and sections.
inline constexpr int lineGap = 2;
inline constexpr int headGap = 4;
inline constexpr int paragraphGap = 7;
inline constexpr int boxGap = 12;
inline constexpr int sectionGap = 24;

/// Writes runs of text as HTML, in the colours and sizes of a style.
class HtmlText {
public:
    explicit HtmlText(const HtmlStyle &style) : m_style(style) { }

    /// Text for an element: what names one document stays in one line, and with word joiners the name of a header field too.
    QString text(const QString &text) const;
    /// Text for an attribute in single quotes.
    static QString attribute(const QString &text);
    /// HTML that no line ends in, if it has blanks between its words.
    static QString unbroken(QString html);

    /// Between a phrase and its gloss: Qt takes a blank of full width for any other.
    static inline const QString gap = QStringLiteral("&nbsp; &nbsp;");

    /// The beginning of a paragraph with distances above and below it.
    static QString paragraph(int above, int below, const QString &look = {});

    QString span(const Span &span) const;
    QString spans(const Spans &spans) const;
    QString sources(const Spans &spans) const;
    /// A span that no line ends in; a Japanese one only with word joiners.
    Span whole(Span span) const;
    /// Spans in a line with dots between them; a line ends only behind a dot, or, if it is narrow, in the middle.
    QString listed(const Spans &spans, bool narrow) const;
    QString small(const QString &html) const;

    QString colour(const QString &slot) const { return m_style.colours.value(slot, m_style.text); }
    QString points(qreal factor) const { return QString::number(TypeScale::points(m_style.size, factor), 'f', 1); }

private:
    QString tied(Span mark) const;

    const HtmlStyle &m_style;
};

} // namespace Kotae
