// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include "language.h"

#include <QList>
#include <QString>
#include <QStringList>

/// What a code is: plain values, in the shape of the files under resources/catalog (its README explains each field).
namespace Kotae {

/// Words of a document that a statement stands on; or practice, which no document states.
struct Source {
    QString document; ///< "RFC 3261"; empty for practice
    QString section; ///< "21.4.25"; may be empty where the document is no RFC
    QString words; ///< 4 to 12 words of that section; may be empty where the document is no RFC

    bool isPractice() const { return document.isEmpty(); }
    bool operator==(const Source &) const = default;
};

/// A Japanese text with its kana.
struct JapaneseText {
    QString text;
    QString reading;

    bool operator==(const JapaneseText &) const = default;
};

/// Another phrase that is met on the wire, and where.
struct PhraseVariant {
    QString text;
    Bilingual where;

    bool operator==(const PhraseVariant &) const = default;
};

/// Paragraphs in both languages, as many in the one as in the other; none if the record does not have the section.
struct Section {
    QStringList en;
    QStringList ja;
    QList<int> practice; ///< the paragraphs (from 1) that rest on practice
    QList<Source> sources;

    bool isEmpty() const { return en.isEmpty(); }
    const QStringList &in(Language language) const { return language == Language::Japanese ? ja : en; }
    bool operator==(const Section &) const = default;
};

struct Keywords {
    QStringList en;
    QList<JapaneseText> ja;

    bool operator==(const Keywords &) const = default;
};

/// A value of a fact: an id of the fact's vocabulary, or a text of its own.
struct FactValue {
    QString id;
    Bilingual text;

    bool operator==(const FactValue &) const = default;
};

/// One statement of a comparable property.
struct Fact {
    QString fact; ///< the id under which registry.json declares it
    QList<FactValue> values;
    QString level; ///< MUST, SHOULD, MAY …; empty where the document has none
    Bilingual condition;
    Source source;

    bool operator==(const Fact &) const = default;
};

/// A message from one party to another, or an event at one party (then note is set and only from).
struct FlowStep {
    QString from;
    QString to;
    QString text;
    QString header; ///< the header field that matters here
    bool deciding = false; ///< the message carries the code that the flow is about
    Bilingual note;

    bool isEvent() const { return to.isEmpty(); }
    bool operator==(const FlowStep &) const = default;
};

/// A message sequence; without steps if the record has none.
struct Flow {
    Bilingual title;
    QStringList parties;
    QList<FlowStep> steps;
    QList<Source> sources;

    bool isEmpty() const { return steps.isEmpty(); }
    bool operator==(const Flow &) const = default;
};

enum class Status { Registered, Deprecated, Reserved, Unregistered };

/// One code, as its file has it.
struct Record {
    int code = -1;
    QString phrase;
    QList<PhraseVariant> phrases;
    JapaneseText gloss;
    Status status = Status::Registered;
    Source defined;
    int common = 1; ///< 1 hardly ever … 5 in every trace
    Bilingual summary;
    Section meaning;
    Section seen;
    Section action;
    Keywords keywords;
    QList<Fact> facts;
    QStringList related;
    Flow flow;

    bool operator==(const Record &) const = default;
};

/// What tells two codes apart; the smaller id first.
struct PairNote {
    QStringList codes;
    Section note;

    bool operator==(const PairNote &) const = default;
};

} // namespace Kotae
