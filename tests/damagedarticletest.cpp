// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "codearticle.h"
#include "comparisonarticle.h"

#include "samplecatalog.h"

#include <QtEndian>
#include <QTest>

using namespace Kotae;
using namespace Qt::StringLiterals;

namespace {

/// Where the record of a code lies in a block.
struct Place {
    quint32 offset;
    quint32 size;
};

char *recordEntry(QByteArray &block, int code)
{
    const auto codes = qFromLittleEndian<quint32>(block.constData() + 16 + 8 * int(BlockFormat::Part::Codes));
    return block.data() + codes + code * BlockFormat::codeEntrySize + 8 + 8 * int(BlockFormat::EntryText::Record);
}

Place recordPlace(QByteArray &block, int code)
{
    const auto records = qFromLittleEndian<quint32>(block.constData() + 16 + 8 * int(BlockFormat::Part::Records));
    const char *entry = recordEntry(block, code);
    return {records + qFromLittleEndian<quint32>(entry), qFromLittleEndian<quint32>(entry + 4)};
}

} // namespace

/// Articles from a catalog that the compiler would not have written.
class DamagedArticleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { open(SampleCatalog().compiled().block); }

    void damagedRecord()
    {
        const int code = m_catalog->indexOf({u"sip"_s, 486});
        QByteArray block = m_block;
        qToLittleEndian(quint32(3), recordEntry(block, code) + 4);
        open(block);
        const std::vector<Block> blocks{
            Paragraph{{{u"This record is damaged and cannot be shown. Compile or install the catalog again."_s}}}};
        const Wording wording(Language::English);
        QCOMPARE(articleOf(*m_catalog, code, wording), (Article{Language::English, u"486 Busy Here"_s, blocks}));
        const int other = m_catalog->indexOf({u"sip"_s, 301});
        QCOMPARE(comparisonOf(*m_catalog, code, other, wording),
            (Article{Language::English, u"486 Busy Here ⇄ 301 Moved Permanently"_s, blocks}));
        QCOMPARE(comparisonOf(*m_catalog, other, code, wording).blocks, blocks);
    }

    /// The compiler lets no such record pass; a damaged block can hold one.
    void referencesThatDoNotExist()
    {
        const int code = m_catalog->indexOf({u"sip"_s, 486});
        changeRecord(code, "http/404", "http/999");
        Article article = articleOf(*m_catalog, code, Wording(Language::English));
        QCOMPARE(relatedIn(article), QStringList{u"sip/404"_s});
        changeRecord(code, "sip/404", "no code");
        article = articleOf(*m_catalog, code, Wording(Language::English));
        QCOMPARE(relatedIn(article), QStringList());
        QVERIFY(!hasHeading(article, u"related"_s));
        QVERIFY(hasHeading(article, u"facts"_s));
    }

    void flowWithPartiesThatDoNotExist()
    {
        const int code = m_catalog->indexOf({u"sip"_s, 486});
        changeRecord(code, "callee", "nobody");
        const QList<Ladder> ladders = laddersOf(articleOf(*m_catalog, code, Wording(Language::English)));
        QCOMPARE(ladders.first().parties, (QStringList{u"Caller"_s, u"nobody"_s}));
        QVERIFY(!ladderInWords(ladders.first()).isEmpty());
    }

    /// The parties come first, so a step names one that is not there.
    void stepsOfPartiesThatAreNotDeclared()
    {
        const int code = m_catalog->indexOf({u"sip"_s, 486});
        const qsizetype all = firstLadder(code).steps.size();
        changeRecord(code, "callee", "nobody", Times::Last);
        const Ladder ladder = firstLadder(code);
        QVERIFY(ladder.steps.size() < all);
        for (const Ladder::Step &step : ladder.steps) {
            QVERIFY(step.from >= 0 && step.from < ladder.parties.size());
            QVERIFY(step.isEvent() || (step.to >= 0 && step.to < ladder.parties.size()));
        }
    }

    void damagedRegistry()
    {
        const int code = m_catalog->indexOf({u"http"_s, 404});
        QByteArray block = m_block;
        // The name of the second registry, in which its length stands before it.
        const qsizetype name = block.lastIndexOf("SIP response codes");
        QVERIFY(name > 0);
        qToLittleEndian(quint32(1 << 30), block.data() + name - 4);
        open(block);
        QVERIFY(!m_catalog->record(code));
        QVERIFY(m_catalog->record(m_catalog->indexOf({u"sip"_s, 486})));
        const Article article = articleOf(*m_catalog, code, Wording(Language::English));
        const auto *said = std::get_if<Paragraph>(&article.blocks.front());
        QVERIFY(said && said->spans.first().text.contains(u"damaged"_s));
    }

private:
    void open(const QByteArray &block)
    {
        m_block = block;
        QString error;
        m_catalog = Catalog::fromBytes(m_block, &error);
        QVERIFY2(m_catalog, qUtf8Printable(error));
    }

    Ladder firstLadder(int code) const { return laddersOf(articleOf(*m_catalog, code, Wording(Language::English))).value(0); }

    /// Replaces a text of the same length in the bytes of a record, each time that it stands there or the last time.
    enum class Times { Last, Each };
    void changeRecord(int code, const QByteArray &from, const QByteArray &to, Times times = Times::Each)
    {
        QCOMPARE(from.size(), to.size());
        QByteArray block = m_block;
        const Place place = recordPlace(block, code);
        const QByteArray record = block.mid(place.offset, place.size);
        QVERIFY(record.contains(from));
        QByteArray changed = record;
        if (times == Times::Each)
            changed.replace(from, to);
        else
            changed.replace(changed.lastIndexOf(from), from.size(), to);
        block.replace(place.offset, place.size, changed);
        open(block);
    }

    static QStringList relatedIn(const Article &article)
    {
        QStringList ids;
        for (const Block &block : article.blocks) {
            if (const auto *related = std::get_if<CodeReferences>(&block)) {
                for (const CodeReference &code : related->codes)
                    ids.append(code.id);
            }
        }
        return ids;
    }

    static bool hasHeading(const Article &article, const QString &anchor)
    {
        return std::any_of(article.blocks.begin(), article.blocks.end(), [&](const Block &block) {
            const auto *heading = std::get_if<Heading>(&block);
            return heading && heading->anchor == anchor;
        });
    }

    QByteArray m_block;
    std::unique_ptr<Catalog> m_catalog;
};

QTEST_APPLESS_MAIN(DamagedArticleTest)
#include "damagedarticletest.moc"
