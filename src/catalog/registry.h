// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include "codeid.h"
#include "record.h"

/// What a registry declares: plain values, in the shape of its registry.json.
namespace Kotae {

/// A range of numbers with a name, a colour and the facts that hold for each of its codes.
struct CodeClass {
    QString id; ///< "4xx"
    int from = 0;
    int to = 0;
    QString colour; ///< a colour slot, see ClassColours
    Bilingual name;
    QList<Fact> facts;

    bool contains(int number) const { return number >= from && number <= to; }
};

/// A value of the closed vocabulary. A protocol token is the same in both languages.
struct VocabularyEntry {
    QString id;
    Bilingual text;
    QStringList covers; ///< ids of values that this one stands for as well, as "any request" does for INVITE
};

/// A comparable property: what it is called and which values it can have: those of its vocabulary, the codes of another registry,
/// or tokens that stand as they are in both languages.
struct FactDeclaration {
    QString id;
    bool accumulates = false; ///< a record's statements add to those of its class instead of replacing them
    Bilingual label;
    Bilingual explanation;
    QString valuesOf; ///< another fact whose vocabulary this one shares
    QList<VocabularyEntry> values;
    QString codesOf; ///< the registry whose numbers are values too
    bool tokens = false; ///< any text is a value
    QString prefix; ///< what stands before a value in a query: "header" for header:Contact; may be empty
};

struct Party {
    QString id;
    Bilingual name;
};

/// Numbers without a record: what each range of them counts as, and what is no code at all.
struct UnknownNumbers {
    struct Range {
        int from = 0;
        int to = 0;
        int as = 0;
    };

    int first = 0;
    int last = -1;
    QList<Range> ranges;
    Source source; ///< of the ranges
    Section outside; ///< said of a number below first or above last

    bool contains(int number) const { return number >= first && number <= last; }
};

/// Another text, often a number, by which somebody means a code.
struct Alias {
    QString text;
    int code = 0;
    Bilingual note; ///< why; may be empty
};

struct Registry {
    QString id;
    int order = 0;
    Bilingual name;
    QString label; ///< what stands before a number where codes of several registries meet, "Q.850"; its id if it is empty
    Bilingual authority;
    QString updated; ///< the date of the registry data, ISO 8601
    bool glossIsName = false; ///< Japanese documents call the codes by their glosses, not by their phrases
    QStringList prefixes; ///< what stands before a number, in lower case: "sip"
    QString bareNumbers; ///< the registry that a number in its texts belongs to if no prefix stands before it; its own if empty
    QString filter; ///< a Wireshark display filter, %1 is the number
    QStringList patterns; ///< regular expressions that recognise a code in a line of text
    QList<Alias> aliases;
    UnknownNumbers unknown;
    QList<CodeClass> classes;
    QList<FactDeclaration> facts;
    QList<Party> parties;

    /// The class that holds the number; null if there is none.
    const CodeClass *classOf(int number) const;
    /// The declaration of a fact; null if it is not declared.
    const FactDeclaration *declaration(const QString &fact) const;
    /// The vocabulary of a declared fact, its own or the one that it shares.
    const QList<VocabularyEntry> &vocabulary(const FactDeclaration &fact) const;
    /// The code that a value of a declared fact is; nothing if it is none.
    std::optional<CodeId> codeOf(const FactDeclaration &fact, const FactValue &value) const;
    /// A value as it is shown if it is no code: of the vocabulary, or the text of its own.
    Bilingual text(const FactDeclaration &fact, const FactValue &value) const;
    /// What a text calls a code of this registry: "17 User busy", and in Japanese "17 着ユーザビジー" if the gloss is its name.
    QString nameOf(int number, const QString &phrase, const QString &gloss, Language language) const;
    /// A number with its registry, "Q.850 17".
    QString labelled(int number) const;
    /// The name of a party of a flow; the id itself if it is not declared.
    Bilingual partyName(const QString &party) const;
    /// What a number without a record counts as; nothing if it is no number of this registry.
    std::optional<int> countsAs(int number) const;
    /// The facts of a record and of its class together, in the order in which the registry declares them.
    QList<Fact> factsOf(const Record &record) const;
};

} // namespace Kotae
