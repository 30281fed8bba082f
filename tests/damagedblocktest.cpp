// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "catalog.h"

#include "samplecatalog.h"

#include <QJsonArray>
#include <QtEndian>
#include <QTest>

#include <limits>
#include <vector>

using namespace Kotae;
using namespace Qt::StringLiterals;

namespace {

/// The smallest catalog that has every part: reading it all thousands of times takes a while.
QByteArray smallBlock()
{
    SampleCatalog sample;
    for (const QString &file :
        {u"sip/404.json"_s, u"http/registry.json"_s, u"http/301.json"_s, u"http/404.json"_s, u"pairs/http-404--sip-404.json"_s})
        sample.remove(file);
    sample.set(u"sip/486.json"_s, u"related"_s, QJsonArray{u"sip/301"_s});
    return sample.compiled().block;
}

/// Reads all that a catalog gives, and returns how much it was, so that no reading is left out.
qsizetype readRows(const Catalog &catalog, int index)
{
    qsizetype read = catalog.title(index).size() + catalog.gloss(index).size() + catalog.id(index).toString().size();
    for (const Language language : allLanguages)
        read += catalog.summary(index, language).size();
    if (const CodeClass *codeClass = catalog.codeClass(index))
        read += codeClass->id.size();
    read +=
        catalog.common(index) + catalog.pairNotes().partnersOf(index).size() + catalog.withNumber(catalog.number(index)).size();
    return read + catalog.indexOf(catalog.id(index));
}

qsizetype readRecord(const Catalog &catalog, int index)
{
    const std::optional<Record> record = catalog.record(index);
    if (!record)
        return 0;
    const Registry &registry = catalog.registryOf(index);
    qsizetype read = record->phrase.size() + record->flow.steps.size();
    for (const Fact &fact : registry.factsOf(*record)) {
        for (const FactValue &value : fact.values)
            read += registry.text(*registry.declaration(fact.fact), value).ja.size();
    }
    return read;
}

qsizetype readPairs(const Catalog &catalog, int index)
{
    qsizetype read = 0;
    for (const int other : catalog.pairNotes().partnersOf(index)) {
        if (const std::optional<PairNote> note = catalog.pairNotes().between(index, other))
            read += note->note.en.size();
    }
    return read;
}

/// A term may be said to stand in a code that does not exist.
qsizetype readTerms(const Catalog &catalog, const TermIndex &terms)
{
    qsizetype read = terms.text().size() + terms.at(terms.text().size() / 2);
    for (int index = -1; index <= terms.size(); ++index) {
        terms.postings(index).forEach([&](int code, Places places) { read += qsizetype(catalog.number(code)) + places; });
        read += QString::fromUtf8(terms.term(index)).size() + qsizetype(terms.letters(index));
    }
    return read + terms.beginningWith("re").first;
}

qsizetype readSearch(const Catalog &catalog)
{
    qsizetype read = readTerms(catalog, catalog.search().terms()) + readTerms(catalog, catalog.search().romaji());
    for (int code = -1; code <= catalog.size(); ++code) {
        for (int field = 0; field < searchFieldCount; ++field)
            read += QString::fromUtf8(catalog.search().texts(code, SearchField(field))).size();
        read += catalog.facts().ofCode(code).size();
    }
    return read + catalog.facts().choices().size();
}

qsizetype readEverything(const Catalog &catalog)
{
    qsizetype read = qsizetype(catalog.registries().size()) + readSearch(catalog);
    for (int index = -1; index <= catalog.size(); ++index)
        read += readRows(catalog, index) + readRecord(catalog, index) + readPairs(catalog, index);
    return read;
}

/// Opens bytes that end where their memory ends, so that a sanitizer sees every step beyond it.
bool opensOrSaysWhy(const QByteArray &block)
{
    const std::vector<char> exact(block.begin(), block.end());
    QString error;
    const auto catalog = Catalog::fromBytes(QByteArrayView(exact.data(), qsizetype(exact.size())), &error);
    if (!catalog)
        return error.endsWith(u'.');
    readEverything(*catalog);
    return error.isEmpty();
}

} // namespace

class DamagedBlockTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_block = smallBlock();
        QString error;
        const auto catalog = Catalog::fromBytes(m_block, &error);
        QVERIFY2(catalog, qUtf8Printable(error));
        QCOMPARE(catalog->size(), 2);
        QVERIFY(readEverything(*catalog) > 1000);
    }

    void everyLength()
    {
        for (qsizetype size = 0; size < m_block.size(); ++size) {
            QString error;
            QVERIFY2(!Catalog::fromBytes(m_block.first(size), &error), QByteArray::number(size).constData());
            QVERIFY(error.endsWith(u'.'));
        }
    }

    /// The header owns up to the length, so that the parts behind it are what is wrong.
    void everyLengthWithItsSize()
    {
        for (qsizetype size = BlockFormat::headerSize; size < m_block.size(); ++size) {
            QByteArray block = m_block.first(size);
            qToLittleEndian(quint32(size), block.data() + 12);
            QVERIFY2(opensOrSaysWhy(block), QByteArray::number(size).constData());
        }
    }

    void everyByte_data()
    {
        QTest::addColumn<int>("change");

        QTest::newRow("00") << 0x00;
        QTest::newRow("FF") << 0xFF;
        QTest::newRow("flipped") << flipped;
    }

    void everyByte()
    {
        QFETCH(int, change);
        for (qsizetype at = 0; at < m_block.size(); ++at) {
            QByteArray block = m_block;
            const auto byte = quint8(block[at]);
            block[at] = char(change == flipped ? ~byte : change);
            QVERIFY2(opensOrSaysWhy(block), QByteArray::number(at).constData());
        }
    }

    /// Each number of the header and of the index as a size or offset that lies about the rest.
    void everyNumber_data()
    {
        QTest::addColumn<quint32>("number");

        QTest::newRow("largest") << std::numeric_limits<quint32>::max();
        QTest::newRow("smallest signed") << quint32(0x80000000);
        QTest::newRow("the size") << quint32(m_block.size());
    }

    void everyNumber()
    {
        QFETCH(quint32, number);
        for (qsizetype at = 8; at + 4 <= m_block.size(); at += 4) {
            QByteArray block = m_block;
            qToLittleEndian(number, block.data() + at);
            QVERIFY2(opensOrSaysWhy(block), QByteArray::number(at).constData());
        }
    }

private:
    static constexpr int flipped = -1;

    QByteArray m_block;
};

QTEST_APPLESS_MAIN(DamagedBlockTest)
#include "damagedblocktest.moc"
