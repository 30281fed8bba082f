// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include "blockreader.h"
#include "codeid.h"
#include "factindex.h"
#include "pairnotes.h"
#include "registries.h"
#include "searchindex.h"

#include <QByteArrayView>
#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QRegularExpression>

#include <memory>
#include <optional>

namespace Kotae {

/// A compiled catalog: a view over its bytes. Nothing is parsed when it is opened; strings and records are made when they are
/// asked for. Codes are named by their index, in the order of registries and numbers. Every offset is checked when it is used: a
/// damaged block gives empty texts and no records, never a read outside of it.
class Catalog {
    Q_DECLARE_TR_FUNCTIONS(Kotae::Catalog)

public:
    /// Opens a block that stays in memory as long as the catalog. On failure null, and a sentence in error.
    static std::unique_ptr<Catalog> fromBytes(QByteArrayView bytes, QString *error);
    /// Maps a file and opens the block in it. On failure null, and a sentence that names the file in error.
    static std::unique_ptr<Catalog> fromFile(const QString &path, QString *error);

    int size() const { return int(m_codes.size() / BlockFormat::codeEntrySize); }
    const Registries &registries() const { return m_registries; }
    const Registry &registryOf(int index) const;
    int registryIndex(int index) const;
    /// The registry of that id; null if there is none.
    const Registry *registry(const QString &id) const;

    CodeId id(int index) const { return {m_registries.id(registryIndex(index)), number(index)}; }
    int number(int index) const;
    int common(int index) const;
    /// The class of a code; null in a damaged block.
    const CodeClass *codeClass(int index) const;
    QString phrase(int index) const;
    QString gloss(int index) const;
    QString summary(int index, Language language) const;
    /// "487 Request Terminated"
    QString title(int index) const;
    /// What tells it from a code of the first registry; empty for those.
    QString registryTag(int index) const;
    /// "17 User busy (Q.850)"
    QString taggedTitle(int index) const;
    /// What a text calls it, see Registry::nameOf().
    QString name(int index, Language language) const;

    /// The whole record; nothing if the block is damaged there, or in its registry, without which it cannot be read.
    std::optional<Record> record(int index) const;

    /// The index of a code; -1 if there is none.
    int indexOf(const CodeId &id) const;
    /// All codes with a number, in the order of registries.
    QList<int> withNumber(int wanted) const;

    /// The regular expressions of a registry that recognise a code in a line, compiled once.
    const QList<QRegularExpression> &linePatterns(const Registry &registry) const;

    /// What stands before a number of a registry, folded: its prefixes and its id. Folded once.
    const QStringList &numberPrefixes(const Registry &registry) const;

    const SearchIndex &search() const { return m_search; }
    PairNotes pairNotes() const { return {m_block.part(BlockFormat::Part::PairIndex), m_block.part(BlockFormat::Part::Pairs)}; }
    FactIndex facts() const { return {m_block.part(BlockFormat::Part::FactChoices), m_block.part(BlockFormat::Part::CodeFacts)}; }

private:
    explicit Catalog(const BlockReader &block);

    /// The first code that does not stand before a number of a registry, by halving; the size if all do.
    int firstFrom(int registry, int wanted) const;
    QByteArrayView text(int index, BlockFormat::EntryText which) const;

    std::unique_ptr<QFile> m_file;
    BlockReader m_block;
    QByteArrayView m_codes;
    Registries m_registries;
    SearchIndex m_search;
    mutable QHash<QString, QList<QRegularExpression>> m_linePatterns;
    mutable QHash<QString, QStringList> m_numberPrefixes;
};

} // namespace Kotae
