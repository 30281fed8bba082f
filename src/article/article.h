// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include "language.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <variant>
#include <vector>

/// A code, or two codes compared, as a document: what is said and in which order, in one language; not yet how it looks.
namespace Kotae {

/// A run of text in one style. A link is a kotae: link or a web address; hint is what hovering over it tells.
struct Span {
    enum class Style { Plain, Strong, Quiet };

    QString text;
    Style style = Style::Plain;
    QString link;
    QString hint;

    bool operator==(const Span &) const = default;
};

using Spans = QList<Span>;

/// The head of an article: the code, large.
struct Title {
    QString id; ///< "sip/487"
    int number = 0;
    QString phrase;
    QString gloss; ///< empty where the reader does not read Japanese
    QString colour; ///< the colour slot of its class
    Spans facts; ///< class, status, defining section
    Spans translatedFacts; ///< what of it is different in the other language, where both are read

    bool operator==(const Title &) const = default;
};

struct Heading {
    QString text;
    QString anchor; ///< the same in both languages, so that the place survives a switch

    bool operator==(const Heading &) const = default;
};

struct Paragraph {
    enum class Kind { Text, Summary, Item, Sources }; ///< an item is one of several short ones

    Spans spans;
    Kind kind = Kind::Text;

    bool operator==(const Paragraph &) const = default;
};

/// What a reader has to see first: a tinted box with a title.
struct Callout {
    QString title;
    std::vector<Paragraph> paragraphs;

    bool operator==(const Callout &) const = default;
};

/// One statement of a fact: the value, how binding it is, when it holds, and where that is written.
struct FactLine {
    Spans value;
    QString level;
    QString condition;
    Span source;
    bool isTranslation =
        false; ///< says in the other language what the line before it says, and not again what is the same in both

    bool operator==(const FactLine &) const = default;
};

struct FactRow {
    /// Whether two codes agree, or are mapped to each other; none where only one is spoken of.
    enum class Mark { None, Same, Mapped, Differs };

    QString label;
    QString explanation;
    std::vector<QList<FactLine>> cells; ///< one for each code; empty if the code states nothing
    Mark mark = Mark::None;
    QString translatedLabel; ///< where both languages are read, and the label is another one there
    QString remark; ///< what the mark means, where it has to be said; in both languages where both are read

    bool operator==(const FactRow &) const = default;
};

/// How a row's mark is written: "≠ ", "⇄ ", "= " or nothing.
QString markText(FactRow::Mark mark);

struct FactTable {
    QStringList codes; ///< the heads of the columns, "487 Request Terminated"
    QStringList names; ///< the same in short, as in Columns
    std::vector<FactRow> rows;
    QStringList colours; ///< the colour slots of the codes

    bool isComparison() const { return codes.size() > 1; }
    bool operator==(const FactTable &) const = default;
};

/// A message sequence. Steps name parties by their place; an event has no receiver.
struct Ladder {
    struct Step {
        int from = 0;
        int to = -1;
        QString text; ///< of a message its first line, of an event what happens
        QString header;
        bool deciding = false;

        bool isEvent() const { return to < 0; }
        bool operator==(const Step &) const = default;
    };

    QString colour; ///< the colour slot of the code that it shows
    QStringList parties;
    QList<Step> steps;

    bool operator==(const Ladder &) const = default;
};

/// A code with its one line, and the key to compare it with the article's.
struct CodeReference {
    QString id;
    QString registry; ///< its label; empty if it is the article's own
    int number = 0;
    QString phrase;
    QString gloss;
    QString summary;
    QString colour;
    QString link;
    Span compare;
    QString translatedSummary; ///< where both languages are read

    /// "Q.850 17", or the number alone if it is of the article's own registry.
    QString shownNumber() const;
    bool operator==(const CodeReference &) const = default;
};

struct CodeReferences {
    std::vector<CodeReference> codes;

    bool operator==(const CodeReferences &) const = default;
};

struct Block;

/// Blocks that belong together, side by side: of two codes, or in two languages.
struct Columns {
    /// What of the two begins at the same height.
    struct Row {
        std::vector<Block> left;
        std::vector<Block> right;

        bool operator==(const Row &) const;
    };

    /// What the columns are called where the whole of the one stands below the other: "301" and "487", or "English" and "日本語".
    QStringList names;
    std::vector<Row> rows; ///< at most one of them with ladders

    bool operator==(const Columns &) const;
};

struct Block : std::variant<Title, Heading, Paragraph, Callout, FactTable, Ladder, CodeReferences, Columns> {
    using variant::variant;
};

struct Article {
    Language language = Language::English;
    QString title; ///< for a window or a file: "487 Request Terminated"
    std::vector<Block> blocks;

    bool operator==(const Article &) const = default;
};

inline bool Columns::Row::operator==(const Row &other) const
{
    return left == other.left && right == other.right;
}

inline bool Columns::operator==(const Columns &other) const
{
    return names == other.names && rows == other.rows;
}

/// Whether an article has two columns: then it may be twice as wide.
bool isInColumns(const Article &article);

/// A ladder in words, a step a line: "Caller → Proxy: INVITE".
QStringList ladderInWords(const Ladder &ladder);

/// The links that compare an article's code with those that it is confused with, in the order in which they stand in it.
QStringList comparisonsOf(const Article &article);

/// The ladders of an article, in the order in which they stand in it.
QList<Ladder> laddersOf(const Article &article);

} // namespace Kotae
