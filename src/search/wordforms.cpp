// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "wordforms.h"

#include "japaneseforms.h"
#include "nearwords.h"
#include "places.h"
#include "romaji.h"
#include "searchform.h"
#include "stem.h"

#include <algorithm>

namespace Kotae {

namespace {

bool isKnown(const TermIndex &terms, QByteArrayView prefix)
{
    const auto [first, end] = terms.beginningWith(prefix);
    return first < end;
}

/// Whether names, keywords, facts or summaries have a word that begins with these letters.
bool isProminent(const TermIndex &terms, QByteArrayView prefix)
{
    const auto [first, end] = terms.beginningWith(prefix);
    for (int index = first; index < end; ++index) {
        if (terms.letters(index) != 0)
            return true;
    }
    return false;
}

/// A word that nobody writes as one, as two that are known: "busyhere", "rfc4028".
QByteArrayList splitWord(const TermIndex &terms, const QByteArray &word)
{
    constexpr qsizetype shortestPart = 2;
    QByteArrayList splits;
    if (word.contains(' ') || isKnown(terms, word))
        return splits;
    for (qsizetype at = shortestPart; at + shortestPart <= word.size(); ++at) {
        const QByteArray left = word.first(at);
        const QByteArray right = word.sliced(at);
        const bool atDigits = !isdigit(left.back()) && isdigit(right.front());
        const bool bothLong = left.size() > shortestPart && right.size() > shortestPart;
        if ((atDigits || bothLong) && terms.contains(left) && terms.contains(right))
            splits.append(left + ' ' + right);
    }
    return splits;
}

/// Words of the catalog with the same stem; of a complete word also those that begin with it, its longer forms.
void addInflections(const TermIndex &terms, QueryWord &word)
{
    constexpr qsizetype sharedLetters = 3;
    if (word.text.size() < sharedLetters)
        return;
    const QString stem = stemOf(QString::fromUtf8(word.text));
    const auto [first, end] = terms.beginningWith(word.text.first(sharedLetters));
    for (int index = first; index < end; ++index) {
        const QByteArrayView term = terms.term(index);
        const bool longer = term.startsWith(word.text);
        const bool wanted = !longer || (word.isComplete && term != word.text);
        if (wanted && stemOf(QString::fromUtf8(term)) == stem)
            (longer ? word.longerForms : word.inflections).append(term.toByteArray());
    }
    for (const QString &form : irregularForms(stem)) {
        const QByteArray utf8 = form.toUtf8();
        if (!utf8.startsWith(word.text) && !word.inflections.contains(utf8) && terms.contains(utf8))
            word.inflections.append(utf8);
    }
}

/// The words of the catalog with the same stem as one of its words.
QByteArrayList withInflections(const TermIndex &terms, const QByteArray &text)
{
    QueryWord word{text};
    addInflections(terms, word);
    return QByteArrayList{text} + word.inflections;
}

bool areInNameOrKeyword(const CodePlaces &places)
{
    return std::any_of(places.begin(), places.end(), [](Places each) { return each & (NameInside | KeywordInside); });
}

/// Whether names or keywords have a word as it is.
bool hasAsWord(const Catalog &catalog, const QByteArray &word)
{
    const TermIndex &terms = catalog.search().terms();
    const auto [first, end] = terms.beginningWith(word);
    return first < end && terms.term(first) == word && areInNameOrKeyword(placesOf(catalog, word, WordEnd::Exact));
}

bool hasNameOrKeyword(const Catalog &catalog, const QueryWord &word)
{
    const auto has = [&](const QByteArray &form) { return areInNameOrKeyword(placesOf(catalog, form)); };
    return has(word.text) || std::any_of(word.spellings.begin(), word.spellings.end(), has);
}

/// Whether romaji ends within a syllable. An English word such as "busy" (bus…, as in busoku) is then no Japanese that is being
/// typed.
bool breaksOff(const QByteArray &romaji)
{
    return !romaji.isEmpty() && !QByteArrayView("aiueon").contains(romaji.back());
}

void addJapaneseForms(const Catalog &catalog, const QString &text, QueryWord &word)
{
    if (const QString kanji = withoutOkurigana(text); kanji != text)
        word.spellings.append(kanji.toUtf8());
    word.writings = writingsOf(catalog, word.text);
    if (!hasNameOrKeyword(catalog, word))
        word.pairs = pairsOf(text);
}

void addLatinForms(const Catalog &catalog, const QString &text, QueryWord &word)
{
    constexpr qsizetype shortestComplete = 4;
    const TermIndex &terms = catalog.search().terms();
    word.romaji = romajiOfLatin(text).toUtf8();
    if (word.romaji.size() >= QueryWord::shortestRomaji)
        word.writings = writingsOf(catalog, word.romaji);
    if (word.number || word.text.contains(' '))
        return;
    word.spellings = splitWord(terms, word.text);
    word.isComplete = word.text.size() >= shortestComplete && hasAsWord(catalog, word.text);
    if (word.isComplete && breaksOff(word.romaji)) {
        word.romaji.clear();
        word.writings.clear();
    }
    addInflections(terms, word);
    if (!isProminent(terms, word.text) && word.inflections.isEmpty() && word.spellings.isEmpty())
        for (const QByteArray &near : nearWords(catalog, word.text, Reach::Near))
            word.nearMisses += withInflections(terms, near);
}

} // namespace

bool isNumber(QStringView text)
{
    constexpr qsizetype mostDigits = 6;
    return !text.isEmpty() && text.size() <= mostDigits
        && std::all_of(text.begin(), text.end(), [](QChar digit) { return digit >= u'0' && digit <= u'9'; });
}

QueryWord wordOf(const Catalog &catalog, const QString &form)
{
    const QString text = withoutUnfinishedKana(form);
    QueryWord word;
    word.text = text.toUtf8();
    if (isNumber(text))
        word.number = text.toInt();
    if (word.isLatin())
        addLatinForms(catalog, text, word);
    else
        addJapaneseForms(catalog, text, word);
    return word;
}

QList<QueryWord> wordsOf(const Catalog &catalog, const QStringList &forms)
{
    constexpr qsizetype shortestBeginning = 3;
    const TermIndex &terms = catalog.search().terms();
    QList<QueryWord> words;
    for (qsizetype at = 0; at < forms.size(); ++at) {
        QueryWord word = wordOf(catalog, forms[at]);
        const QByteArray joined = at + 1 < forms.size() ? word.text + forms[at + 1].toUtf8() : QByteArray();
        if (!joined.isEmpty() && word.isLatin() && !word.number && terms.contains(joined)) {
            word = wordOf(catalog, forms[at] + u' ' + forms[at + 1]);
            word.spellings.append(joined);
            ++at;
        }
        // Only the word that is being typed may be as short as this and mean a longer one.
        const bool last = at + 1 >= forms.size();
        word.mayGoOn = last || word.text.size() > shortestBeginning || !terms.contains(word.text);
        words.append(word);
    }
    return words;
}

} // namespace Kotae
