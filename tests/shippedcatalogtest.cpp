// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "catalog.h"
#include "proserules.h"

#include <QFile>
#include <QHash>
#include <QTest>

#include <algorithm>

using namespace Kotae;
using namespace Qt::StringLiterals;

using Rule = QStringList (*)(const ProseText &);

Q_DECLARE_METATYPE(Rule)

namespace {

/// A line of IANA's registry of SIP response codes.
struct RegisteredCode {
    QString phrase;
    QString document;
    QString section;
};

QHash<int, RegisteredCode> registeredCodes()
{
    QHash<int, RegisteredCode> codes;
    QFile file(QStringLiteral(KOTAE_SOURCE_DIR "/tests/data/sip-response-codes.csv"));
    if (!file.open(QIODevice::ReadOnly))
        return codes;
    file.readLine();
    while (!file.atEnd()) {
        const QStringList cells = QString::fromUtf8(file.readLine()).trimmed().split(u',');
        codes.insert(
            cells.value(0).toInt(), {cells.value(1), QString(cells.value(2)).replace(u"RFC"_s, u"RFC "_s), cells.value(3)});
    }
    return codes;
}

/// Numbers that look like a code and are none, with the word that must stand beside them to say so.
struct OtherNumber {
    int number;
    QStringView en;
    QStringView ja;
};

constexpr OtherNumber otherNumbers[] = {
    {102, u"cause", u"理由値"},
    {111, u"cause", u"理由値"},
    {127, u"cause", u"理由値"},
    {304, u"Warning", u"Warning"},
    {308, u"Warning", u"Warning"},
    {370, u"Warning", u"Warning"},
    {381, u"Warning", u"Warning"},
    {381, u"381 SIPS Required", u"381 SIPS Required"},
    {399, u"Warning", u"Warning"},
    {120, u"120 seconds", u"120 秒"},
    {209, u"209 bytes", u"209 バイト"},
};

bool isExplained(int number, const ProseText &text)
{
    return std::any_of(std::begin(otherNumbers), std::end(otherNumbers), [&](const OtherNumber &other) {
        return other.number == number && text.text.en.contains(other.en) && text.text.ja.contains(other.ja);
    });
}

QString place(const ProseText &text)
{
    return text.file + u": "_s + text.field + u": "_s;
}

QString pairFile(const PairNote &pair)
{
    return u"pairs/"_s + pair.codes.join(u"--"_s).replace(u'/', u'-') + u".json"_s;
}

} // namespace

/// The writing rules, over every text of the shipped catalog.
class ShippedCatalogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QString error;
        m_catalog = Catalog::fromFile(QStringLiteral(KOTAE_CATALOG), &error);
        QVERIFY2(m_catalog, qUtf8Printable(error));
        for (const Registry &registry : m_catalog->registries())
            m_labels += proseOf(registry, registry.id + u"/registry.json"_s);
        for (int index = 0; index < m_catalog->size(); ++index) {
            const std::optional<Record> record = m_catalog->record(index);
            QVERIFY2(record, qUtf8Printable(file(index)));
            m_records.append(*record);
            m_prose += proseOf(*record, file(index));
        }
        collectPairs();
    }

    void keepsTheRule_data()
    {
        QTest::addColumn<Rule>("rule");

        QTest::newRow("Japanese in Japanese, none in English") << Rule(languageMistakes);
        QTest::newRow("same numbers, header fields and methods") << Rule(tokenMistakes);
        QTest::newRow("full stops") << Rule(stopMistakes);
        QTest::newRow("half-width and full-width") << Rule(widthMistakes);
        QTest::newRow("blanks") << Rule(blankMistakes);
        QTest::newRow("length of sentences") << Rule(lengthMistakes);
    }

    void keepsTheRule()
    {
        QFETCH(Rule, rule);
        QStringList mistakes;
        for (const ProseText &text : m_prose + m_labels) {
            for (const QString &mistake : rule(text))
                mistakes.append(place(text) + mistake);
        }
        expectNone(mistakes);
    }

    void saysNothingTwice()
    {
        QHash<QString, QString> places;
        QStringList mistakes;
        for (const ProseText &text : m_prose) {
            if (text.kind == ProseText::Kind::Line)
                continue;
            for (const QString &sentence : englishSentences(text.text.en) + japaneseSentences(text.text.ja)) {
                if (places.contains(sentence))
                    mistakes.append(place(text) + u"stands in "_s + places.value(sentence) + u"too: "_s + sentence);
                places.insert(sentence, place(text));
            }
        }
        expectNone(mistakes);
    }

    void readingsAreHiragana()
    {
        QStringList mistakes;
        for (int index = 0; index < m_catalog->size(); ++index) {
            for (const QString &mistake : readingMistakes(m_records[index].gloss))
                mistakes.append(file(index) + u": gloss: "_s + mistake);
            for (const JapaneseText &keyword : m_records[index].keywords.ja) {
                for (const QString &mistake : readingMistakes(keyword))
                    mistakes.append(file(index) + u": keywords.ja: "_s + mistake);
            }
        }
        expectNone(mistakes);
    }

    void relatedCodesExistOnce()
    {
        QStringList mistakes;
        for (int index = 0; index < m_catalog->size(); ++index) {
            QStringList related = m_records[index].related;
            for (const QString &id : related) {
                if (m_catalog->indexOf(CodeId::fromString(id).value_or(CodeId())) < 0)
                    mistakes.append(file(index) + u": related: there is no "_s + id);
            }
            if (related.removeDuplicates() > 0)
                mistakes.append(file(index) + u": related: a code stands twice"_s);
        }
        expectNone(mistakes);
    }

    void mentionsRegisteredCodes()
    {
        const Registry *sip = m_catalog->registry(u"sip"_s);
        QVERIFY(sip);
        const QHash<int, RegisteredCode> codes = registeredCodes();
        QStringList mistakes;
        for (const ProseText &text : m_prose) {
            for (const QString &number : numbersIn(text.text.en) + numbersIn(text.text.ja)) {
                const int code = number.toInt();
                const bool inRange = code >= sip->unknown.first && code <= sip->unknown.last;
                if (inRange && !codes.contains(code) && !isExplained(code, text))
                    mistakes.append(place(text) + number + u" is no registered code, and nothing says what it is"_s);
            }
        }
        mistakes.removeDuplicates();
        expectNone(mistakes);
    }

    void phrasesAndSectionsAreThoseOfIana()
    {
        const QHash<int, RegisteredCode> codes = registeredCodes();
        QCOMPARE(codes.size(), 75);
        QStringList mistakes;
        for (int index = 0; index < m_catalog->size(); ++index) {
            if (m_catalog->id(index).registry == u"sip"_s)
                compareWithIana(file(index), m_records[index], codes, mistakes);
        }
        expectNone(mistakes);
    }

    void decidingMessagesCarryTheCode()
    {
        QStringList mistakes;
        for (int index = 0; index < m_catalog->size(); ++index) {
            for (const FlowStep &step : m_records[index].flow.steps) {
                if (step.deciding && step.text.section(u' ', 0, 0) != QString::number(m_records[index].code))
                    mistakes.append(file(index) + u": flow.steps: marked as deciding: "_s + step.text);
            }
        }
        expectNone(mistakes);
    }

private:
    QString file(int index) const { return m_catalog->id(index).toString() + u".json"_s; }

    void collectPairs()
    {
        for (int index = 0; index < m_catalog->size(); ++index) {
            for (const int other : m_catalog->pairedWith(index)) {
                const std::optional<PairNote> pair = m_catalog->pairNote(index, other);
                if (pair && index < other)
                    m_prose += proseOf(*pair, pairFile(*pair));
            }
        }
    }

    static void compareWithIana(
        const QString &file, const Record &record, const QHash<int, RegisteredCode> &codes, QStringList &mistakes)
    {
        if (codes.contains(record.code) == (record.status == Status::Unregistered)) {
            mistakes.append(file + u": status: is not that of the registry"_s);
            return;
        }
        const RegisteredCode code = codes.value(record.code);
        if (record.status == Status::Unregistered)
            return;
        if (record.phrase != code.phrase)
            mistakes.append(file + u": phrase: registered is "_s + code.phrase);
        if (record.defined.document != code.document || record.defined.section != code.section)
            mistakes.append(file + u": defined: registered is %1 §%2"_s.arg(code.document, code.section));
    }

    /// A message of QVERIFY2 is cut off after a few lines.
    static void expectNone(const QStringList &mistakes)
    {
        for (const QString &mistake : mistakes)
            qWarning().noquote() << mistake;
        QCOMPARE(mistakes.size(), 0);
    }

    std::unique_ptr<Catalog> m_catalog;
    QList<Record> m_records;
    QList<ProseText> m_prose; ///< of the records and the pair notes
    QList<ProseText> m_labels; ///< of the registries
};

QTEST_GUILESS_MAIN(ShippedCatalogTest)
#include "shippedcatalogtest.moc"
