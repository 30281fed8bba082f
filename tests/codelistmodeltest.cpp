// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "codelistmodel.h"

#include "samplecatalog.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Kotae;
using namespace Qt::StringLiterals;

namespace {

/// The numbers of the rows, those of the second registry with a star.
QString rowsOf(const CodeListModel &model, const Catalog &catalog)
{
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        const CodeId id = catalog.id(model.code(row));
        rows.append(QString::number(id.number) + (id.registry == u"http" ? u"*"_s : QString()));
    }
    return rows.join(u' ');
}

} // namespace

class CodeListModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QString error;
        m_catalog = Catalog::fromBytes(m_block, &error);
        QVERIFY2(m_catalog, qUtf8Printable(error));
    }

    void init()
    {
        m_model = std::make_unique<CodeListModel>(*m_catalog);
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
    }

    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
    }

    void showsWhatIsFoundInItsOrder_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("codeClass");
        QTest::addColumn<QString>("rows");

        QTest::newRow("everything") << u""_s << u""_s << u"301 404 486 301* 404*"_s;
        QTest::newRow("blanks are no query") << u"  "_s << u""_s << u"301 404 486 301* 404*"_s;
        QTest::newRow("one class") << u""_s << u"3xx"_s << u"301 301*"_s;
        QTest::newRow("a number") << u"301"_s << u""_s << u"301 301*"_s;
        QTest::newRow("a number of another class") << u"301"_s << u"4xx"_s << u""_s;
        QTest::newRow("the beginning of a number") << u"4"_s << u""_s << u"486 404 404*"_s;
        QTest::newRow("a phrase") << u"not found"_s << u""_s << u"404"_s;
        QTest::newRow("an unknown class") << u""_s << u"9xx"_s << u""_s;
        QTest::newRow("nothing") << u"xyzzy"_s << u""_s << u""_s;
    }

    void showsWhatIsFoundInItsOrder()
    {
        QFETCH(QString, query);
        QFETCH(QString, codeClass);
        QFETCH(QString, rows);
        m_model->setQuery(query);
        m_model->setClassFilter(codeClass);
        QCOMPARE(rowsOf(*m_model, *m_catalog), rows);
    }

    void countsHitsWhicheverClassIsChosen()
    {
        m_model->setQuery(u"301"_s);
        m_model->setClassFilter(u"4xx"_s);
        QCOMPARE(m_model->hits(u"3xx"_s), 2);
        QCOMPARE(m_model->hits(u"4xx"_s), 0);
        QCOMPARE(m_model->hitsInAll(), 2);
        QCOMPARE(m_model->rowCount(), 0);
    }

    void knowsTheRowOfACode()
    {
        m_model->setQuery(u"404"_s);
        const int code = m_catalog->indexOf({u"http"_s, 404});
        QCOMPARE(m_model->code(m_model->rowOf(code)), code);
        QCOMPARE(m_model->rowOf(m_catalog->indexOf({u"sip"_s, 301})), -1);
        QCOMPARE(m_model->code(99), -1);
    }

    void tellsWhatARowShows()
    {
        const QModelIndex busy = m_model->index(2);
        QCOMPARE(busy.data(), u"486 Busy Here"_s);
        QCOMPARE(busy.data(CodeListModel::NumberRole), 486);
        QCOMPARE(busy.data(CodeListModel::PhraseRole), u"Busy Here"_s);
        QCOMPARE(busy.data(CodeListModel::GlossRole), QString());
        QCOMPARE(busy.data(CodeListModel::SummaryRole), u"The phone is busy"_s);
        QCOMPARE(busy.data(CodeListModel::ColourRole), u"amber"_s);
        QCOMPARE(busy.data(Qt::AccessibleTextRole), u"486 Busy Here, The phone is busy"_s);
    }

    void switchesTheLanguageWithoutAReset()
    {
        m_model->setQuery(u"486"_s);
        const QPersistentModelIndex busy = m_model->index(0);
        const QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        const QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
        m_model->setLanguage(Language::Japanese);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(reset.count(), 0);
        QVERIFY(busy.isValid());
        QCOMPARE(busy.data(), u"486 Busy Here"_s);
        QCOMPARE(busy.data(CodeListModel::GlossRole), u"話中"_s);
        QCOMPARE(busy.data(CodeListModel::SummaryRole), u"電話機が話中"_s);
        QCOMPARE(busy.data(Qt::AccessibleTextRole), u"486 Busy Here, 話中, 電話機が話中"_s);
    }

    void findsInBothLanguagesWhicheverIsShown_data()
    {
        QTest::addColumn<Language>("language");
        QTest::newRow("English") << Language::English;
        QTest::newRow("Japanese") << Language::Japanese;
    }

    void findsInBothLanguagesWhicheverIsShown()
    {
        QFETCH(Language, language);
        m_model->setLanguage(language);
        m_model->setQuery(u"話中"_s);
        QCOMPARE(rowsOf(*m_model, *m_catalog).section(u' ', 0, 0), u"486"_s);
        m_model->setQuery(u"busy here"_s);
        QCOMPARE(rowsOf(*m_model, *m_catalog).section(u' ', 0, 0), u"486"_s);
    }

    void marksWhatWasFound()
    {
        using Ranges = QList<TextRange>;
        const auto marks = [this](int role) { return m_model->index(0).data(role).value<Ranges>(); };
        QCOMPARE(marks(CodeListModel::PhraseMarksRole), Ranges());
        m_model->setLanguage(Language::Japanese);
        m_model->setQuery(u"ＢＵＳＹ"_s);
        QCOMPARE(marks(CodeListModel::PhraseMarksRole), (Ranges{{0, 4}}));
        m_model->setQuery(u"話中"_s);
        QCOMPARE(marks(CodeListModel::GlossMarksRole), (Ranges{{0, 2}}));
        QCOMPARE(marks(CodeListModel::SummaryMarksRole), (Ranges{{4, 2}}));
    }

private:
    const QByteArray m_block = SampleCatalog().compiled().block;
    std::unique_ptr<Catalog> m_catalog;
    std::unique_ptr<CodeListModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

Q_DECLARE_METATYPE(Kotae::Language)

QTEST_GUILESS_MAIN(CodeListModelTest)
#include "codelistmodeltest.moc"
