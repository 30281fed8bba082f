// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "blockwriter.h"

#include "blockformat.h"
#include "codec.h"
#include "codeid.h"
#include "factindex.h"
#include "searchfields.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace Kotae {

namespace {

using BlockFormat::Part;

/// Writes the parts of the block one after the other.
class BlockWriter {
public:
    explicit BlockWriter(const CatalogSource &source) : m_pairs(source.pairs)
    {
        for (const auto &registry : source.registries)
            m_registries.append(registry.value);
        std::sort(
            m_registries.begin(), m_registries.end(), [](const Registry &a, const Registry &b) { return a.order < b.order; });
        for (int index = 0; index < m_registries.size(); ++index)
            m_registryIndex.insert(m_registries[index].id, index);
        for (const auto &record : source.records)
            m_codes.append({m_registryIndex.value(record.registry), &record.value});
        std::sort(m_codes.begin(), m_codes.end(), [](const Code &a, const Code &b) {
            return std::pair(a.registry, a.record->code) < std::pair(b.registry, b.record->code);
        });
        for (const Code &code : std::as_const(m_codes))
            m_names.insert(idOf(code), nameOf(code));
    }

    QByteArray write()
    {
        writeRegistries();
        for (int index = 0; index < m_codes.size(); ++index)
            writeCode(index);
        part(Part::Search).raw(m_search.write());
        part(Part::FactChoices).raw(m_facts.choices());
        part(Part::CodeFacts).raw(m_facts.codes());
        writePairs();
        return joined();
    }

private:
    struct Code {
        int registry;
        const Record *record;
    };

    ByteWriter &part(Part part) { return m_parts[size_t(part)]; }

    void writeRegistries()
    {
        part(Part::Registries).u32(quint32(m_registries.size()));
        for (const Registry &registry : m_registries) {
            part(Part::Registries).text(registry.id);
            part(Part::Registries).u32(quint32(registry.prefixes.size()));
            for (const QString &prefix : registry.prefixes)
                part(Part::Registries).text(prefix);
            ByteWriter encoded;
            encode(encoded, registry);
            part(Part::Registries).u32(encoded.size());
            part(Part::Registries).raw(encoded.bytes());
        }
    }

    QString idOf(const Code &code) const { return CodeId{m_registries[code.registry].id, code.record->code}.toString(); }

    Bilingual nameOf(const Code &code) const
    {
        const auto name = [&](Language language) {
            const Record &record = *code.record;
            return m_registries[code.registry].nameOf(record.code, record.phrase, record.gloss.text, language);
        };
        return {name(Language::English), name(Language::Japanese)};
    }

    void writeCode(int index)
    {
        const Registry &registry = m_registries[m_codes[index].registry];
        const Record &record = *m_codes[index].record;
        m_codeIndex.insert(idOf(m_codes[index]), index);
        ByteWriter &codes = part(Part::Codes);
        codes.u32(quint32(record.code));
        codes.u16(quint16(m_codes[index].registry));
        codes.u8(quint8(registry.classOf(record.code) - registry.classes.data()));
        codes.u8(quint8(record.common));
        for (const QString &text : {record.phrase, record.gloss.text, record.summary.en, record.summary.ja})
            writeReference(codes, part(Part::Texts), text.toUtf8());
        ByteWriter encoded;
        encode(encoded, record);
        writeReference(codes, part(Part::Records), encoded.bytes());
        addSearchFields(m_search, registry, record, m_names);
        m_facts.addCode(m_codes[index].registry, registry, record);
    }

    void writePairs()
    {
        std::sort(
            m_pairs.begin(), m_pairs.end(), [&](const auto &a, const auto &b) { return codesOf(a.value) < codesOf(b.value); });
        for (const auto &pair : m_pairs) {
            ByteWriter &index = part(Part::PairIndex);
            const auto [first, second] = codesOf(pair.value);
            index.u32(quint32(first));
            index.u32(quint32(second));
            ByteWriter encoded;
            encode(encoded, pair.value);
            writeReference(index, part(Part::Pairs), encoded.bytes());
        }
    }

    std::pair<int, int> codesOf(const PairNote &pair) const
    {
        return std::minmax(m_codeIndex.value(pair.codes[0]), m_codeIndex.value(pair.codes[1]));
    }

    static void writeReference(ByteWriter &table, ByteWriter &data, const QByteArray &bytes)
    {
        table.u32(data.size());
        table.u32(quint32(bytes.size()));
        data.raw(bytes);
    }

    QByteArray joined() const
    {
        ByteWriter block;
        block.raw(QByteArrayView(BlockFormat::magic.data(), BlockFormat::magic.size()));
        block.u32(BlockFormat::version);
        auto end = quint32(BlockFormat::headerSize);
        for (const ByteWriter &part : m_parts)
            end += part.size();
        block.u32(end);
        auto offset = quint32(BlockFormat::headerSize);
        for (const ByteWriter &part : m_parts) {
            block.u32(offset);
            block.u32(part.size());
            offset += part.size();
        }
        for (const ByteWriter &part : m_parts)
            block.raw(part.bytes());
        return block.take();
    }

    QList<Registry> m_registries;
    QHash<QString, int> m_registryIndex;
    QList<Code> m_codes;
    QHash<QString, int> m_codeIndex;
    CodeNames m_names;
    QList<CatalogSource::FromFile<PairNote>> m_pairs;
    std::array<ByteWriter, size_t(Part::Count)> m_parts;
    SearchIndexWriter m_search;
    FactIndexWriter m_facts;
};

} // namespace

QByteArray writeBlock(const CatalogSource &source)
{
    return BlockWriter(source).write();
}

} // namespace Kotae
