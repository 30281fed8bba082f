// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "catalog.h"

#include "codec.h"
#include "fold.h"

#include <algorithm>
#include <numeric>

namespace Kotae {

using BlockFormat::EntryText;
using BlockFormat::Part;

namespace {

const Registry &noRegistry()
{
    static const Registry none;
    return none;
}

} // namespace

std::unique_ptr<Catalog> Catalog::fromBytes(QByteArrayView bytes, QString *error)
{
    const BlockReader block(bytes);
    *error = block.mistake();
    if (!error->isEmpty())
        return nullptr;
    std::unique_ptr<Catalog> catalog(new Catalog(block));
    if (!catalog->m_search.isDamaged() && !catalog->m_registries.empty() && !catalog->m_registries.isDamaged(0))
        return catalog;
    *error = BlockReader::damage();
    return nullptr;
}

std::unique_ptr<Catalog> Catalog::fromFile(const QString &path, QString *error)
{
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly)) {
        *error = tr("The catalog %1 cannot be opened: %2").arg(path, file->errorString());
        return nullptr;
    }
    const uchar *mapped = file->map(0, file->size());
    auto catalog = fromBytes(QByteArrayView(mapped, mapped ? file->size() : 0), error);
    if (catalog)
        catalog->m_file = std::move(file);
    else
        *error = path + QLatin1String(": ") + *error;
    return catalog;
}

Catalog::Catalog(const BlockReader &block)
    : m_block(block)
    , m_codes(block.part(Part::Codes))
    , m_registries(block.part(Part::Registries))
    , m_search(block.part(Part::Search))
{
}

const Registry &Catalog::registryOf(int index) const
{
    const auto at = size_t(registryIndex(index));
    return at < m_registries.size() ? m_registries[at] : noRegistry();
}

const Registry *Catalog::registry(const QString &id) const
{
    const int index = m_registries.indexOf(id);
    return index < 0 ? nullptr : &m_registries[size_t(index)];
}

int Catalog::number(int index) const
{
    return int(ByteReader(m_codes, index * BlockFormat::codeEntrySize).u32());
}

int Catalog::registryIndex(int index) const
{
    return ByteReader(m_codes, index * BlockFormat::codeEntrySize + 4).u16();
}

int Catalog::common(int index) const
{
    return ByteReader(m_codes, index * BlockFormat::codeEntrySize + 7).u8();
}

const CodeClass *Catalog::codeClass(int index) const
{
    const QList<CodeClass> &classes = registryOf(index).classes;
    const qsizetype at = ByteReader(m_codes, index * BlockFormat::codeEntrySize + 6).u8();
    return at < classes.size() ? &classes[at] : nullptr;
}

QString Catalog::phrase(int index) const
{
    return QString::fromUtf8(text(index, EntryText::Phrase));
}

QString Catalog::gloss(int index) const
{
    return QString::fromUtf8(text(index, EntryText::Gloss));
}

QString Catalog::summary(int index, Language language) const
{
    const EntryText which = language == Language::Japanese ? EntryText::JapaneseSummary : EntryText::EnglishSummary;
    return QString::fromUtf8(text(index, which));
}

QString Catalog::title(int index) const
{
    return QString::number(number(index)) + u' ' + phrase(index);
}

QString Catalog::registryTag(int index) const
{
    const Registry &registry = registryOf(index);
    if (registryIndex(index) == 0)
        return {};
    return registry.label.isEmpty() ? registry.id : registry.label;
}

QString Catalog::taggedTitle(int index) const
{
    const QString tag = registryTag(index);
    return tag.isEmpty() ? title(index) : title(index) + QStringLiteral(" (%1)").arg(tag);
}

QString Catalog::name(int index, Language language) const
{
    return registryOf(index).nameOf(number(index), phrase(index), gloss(index), language);
}

std::optional<Record> Catalog::record(int index) const
{
    ByteReader reader(text(index, EntryText::Record));
    Record record = decodeRecord(reader);
    const auto registry = size_t(registryIndex(index));
    const bool isDeclared = registry < m_registries.size() && !m_registries.isDamaged(registry);
    return reader.isDamaged() || !isDeclared ? std::nullopt : std::optional(std::move(record));
}

int Catalog::indexOf(const CodeId &id) const
{
    const QList<int> codes = withNumber(id.number);
    const auto found = std::find_if(codes.begin(), codes.end(), [&](int code) { return this->id(code) == id; });
    return found == codes.end() ? -1 : *found;
}

QList<int> Catalog::withNumber(int wanted) const
{
    QList<int> codes;
    for (int registry = 0; size_t(registry) < m_registries.size(); ++registry) {
        const int index = firstFrom(registry, wanted);
        if (index < size() && registryIndex(index) == registry && number(index) == wanted)
            codes.append(index);
    }
    return codes;
}

int Catalog::firstFrom(int registry, int wanted) const
{
    int begin = 0;
    int end = size();
    while (begin < end) {
        const int middle = std::midpoint(begin, end);
        if (std::pair(registryIndex(middle), number(middle)) < std::pair(registry, wanted))
            begin = middle + 1;
        else
            end = middle;
    }
    return begin;
}

const QList<QRegularExpression> &Catalog::linePatterns(const Registry &registry) const
{
    const auto known = m_linePatterns.constFind(registry.id);
    if (known != m_linePatterns.cend())
        return *known;
    QList<QRegularExpression> expressions;
    for (const QString &pattern : registry.patterns)
        expressions.append(QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption));
    return *m_linePatterns.insert(registry.id, expressions);
}

const QStringList &Catalog::numberPrefixes(const Registry &registry) const
{
    const auto known = m_numberPrefixes.constFind(registry.id);
    if (known != m_numberPrefixes.cend())
        return *known;
    QStringList prefixes;
    for (const QString &prefix : registry.prefixes + QStringList{registry.id})
        prefixes.append(fold(prefix));
    return *m_numberPrefixes.insert(registry.id, prefixes);
}

QByteArrayView Catalog::text(int index, EntryText which) const
{
    ByteReader reader(m_codes, qsizetype(index) * BlockFormat::codeEntrySize + 8 + qsizetype(which) * 8);
    const quint32 offset = reader.u32();
    const quint32 size = reader.u32();
    const Part source = which == EntryText::Record ? Part::Records : Part::Texts;
    return reader.isDamaged() ? QByteArrayView() : slice(m_block.part(source), offset, size);
}

} // namespace Kotae
