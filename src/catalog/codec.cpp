// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "codec.h"

#include <type_traits>

namespace Kotae {

namespace {

class Encoder {
public:
    explicit Encoder(ByteWriter &writer) : m_writer(writer) { }

    template <typename... Fields>
    void operator()(const Fields &...fields)
    {
        (put(fields), ...);
    }

private:
    void put(const QString &text) { m_writer.text(text); }
    void put(bool value) { m_writer.u8(value); }
    void put(int value) { m_writer.u32(quint32(value)); }
    void put(Status status) { m_writer.u8(quint8(status)); }

    template <typename Item>
    void put(const QList<Item> &items)
    {
        m_writer.u32(quint32(items.size()));
        for (const Item &item : items)
            put(item);
    }

    template <typename Value>
    void put(const Value &value)
    {
        describe(*this, value);
    }

    ByteWriter &m_writer;
};

class Decoder {
public:
    explicit Decoder(ByteReader &reader) : m_reader(reader) { }

    template <typename... Fields>
    void operator()(Fields &...fields)
    {
        (get(fields), ...);
    }

private:
    void get(QString &text) { text = m_reader.text(); }
    void get(bool &value) { value = m_reader.u8() != 0; }
    void get(int &value) { value = int(m_reader.u32()); }
    void get(Status &status) { status = Status(std::min(m_reader.u8(), quint8(Status::Unregistered))); }

    template <typename Item>
    void get(QList<Item> &items)
    {
        items.resize(m_reader.count(1));
        for (Item &item : items)
            get(item);
    }

    template <typename Value>
    void get(Value &value)
    {
        describe(*this, value);
    }

    ByteReader &m_reader;
};

/// True for Type and for const Type, so that one description serves encoding and decoding.
template <typename Value, typename Type>
concept Is = std::is_same_v<std::remove_const_t<Value>, Type>;

void describe(auto &fields, Is<Bilingual> auto &text)
{
    fields(text.en, text.ja);
}
void describe(auto &fields, Is<Source> auto &source)
{
    fields(source.document, source.section, source.words);
}
void describe(auto &fields, Is<JapaneseText> auto &text)
{
    fields(text.text, text.reading);
}
void describe(auto &fields, Is<PhraseVariant> auto &variant)
{
    fields(variant.text, variant.where);
}
void describe(auto &fields, Is<Section> auto &section)
{
    fields(section.en, section.ja, section.practice, section.sources);
}
void describe(auto &fields, Is<Keywords> auto &keywords)
{
    fields(keywords.en, keywords.ja);
}
void describe(auto &fields, Is<FactValue> auto &value)
{
    fields(value.id, value.text);
}
void describe(auto &fields, Is<Fact> auto &fact)
{
    fields(fact.fact, fact.values, fact.level, fact.condition, fact.source);
}

void describe(auto &fields, Is<FlowStep> auto &step)
{
    fields(step.from, step.to, step.text, step.header, step.deciding, step.note);
}

void describe(auto &fields, Is<Flow> auto &flow)
{
    fields(flow.title, flow.parties, flow.steps, flow.sources);
}

void describe(auto &fields, Is<Record> auto &record)
{
    fields(
        record.code, record.phrase, record.phrases, record.gloss, record.status, record.defined, record.common, record.summary);
    fields(record.meaning, record.seen, record.action, record.keywords, record.facts, record.related, record.flow);
}

void describe(auto &fields, Is<PairNote> auto &pair)
{
    fields(pair.codes, pair.note);
}
void describe(auto &fields, Is<VocabularyEntry> auto &entry)
{
    fields(entry.id, entry.text, entry.covers);
}
void describe(auto &fields, Is<Party> auto &party)
{
    fields(party.id, party.name);
}
void describe(auto &fields, Is<Alias> auto &alias)
{
    fields(alias.text, alias.code, alias.note);
}
void describe(auto &fields, Is<UnknownNumbers::Range> auto &range)
{
    fields(range.from, range.to, range.as);
}

void describe(auto &fields, Is<CodeClass> auto &codeClass)
{
    fields(codeClass.id, codeClass.from, codeClass.to, codeClass.colour, codeClass.name, codeClass.facts);
}

void describe(auto &fields, Is<FactDeclaration> auto &fact)
{
    fields(fact.id, fact.accumulates, fact.label, fact.explanation, fact.valuesOf, fact.values, fact.codesOf, fact.tokens);
    fields(fact.prefix);
}

void describe(auto &fields, Is<UnknownNumbers> auto &unknown)
{
    fields(unknown.first, unknown.last, unknown.ranges, unknown.source, unknown.outside);
}

void describe(auto &fields, Is<Registry> auto &registry)
{
    fields(registry.id, registry.order, registry.name, registry.label, registry.authority, registry.updated, registry.glossIsName,
        registry.prefixes, registry.bareNumbers, registry.filter);
    fields(registry.patterns, registry.aliases, registry.unknown, registry.classes, registry.facts, registry.parties);
}

template <typename Value>
void encodeValue(ByteWriter &writer, const Value &value)
{
    Encoder encoder(writer);
    describe(encoder, value);
}

template <typename Value>
Value decodeValue(ByteReader &reader)
{
    Value value;
    Decoder decoder(reader);
    describe(decoder, value);
    return value;
}

} // namespace

void encode(ByteWriter &writer, const Record &record)
{
    encodeValue(writer, record);
}

void encode(ByteWriter &writer, const PairNote &pair)
{
    encodeValue(writer, pair);
}

void encode(ByteWriter &writer, const Registry &registry)
{
    encodeValue(writer, registry);
}

Record decodeRecord(ByteReader &reader)
{
    return decodeValue<Record>(reader);
}

PairNote decodePairNote(ByteReader &reader)
{
    return decodeValue<PairNote>(reader);
}

Registry decodeRegistry(ByteReader &reader)
{
    return decodeValue<Registry>(reader);
}

} // namespace Kotae
