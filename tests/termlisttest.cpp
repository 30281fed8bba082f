// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "termlist.h"

#include <QTest>

using namespace Kotae;
using namespace Qt::StringLiterals;

class TermListTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void mistakes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("variants");

        QTest::newRow("the term") << u"サーバーの応答です。"_s << QStringList();
        QTest::newRow("a variant") << u"サーバのレスポンスです。"_s << QStringList{u"サーバ"_s, u"レスポンス"_s};
        QTest::newRow("a variant beside the term") << u"サーバーとサーバ"_s << QStringList{u"サーバ"_s};
        QTest::newRow("part of another term") << u"ユーザー名"_s << QStringList();
        QTest::newRow("a variant that is longer than the term") << u"プロキシーとプロキシ"_s << QStringList{u"プロキシー"_s};
        QTest::newRow("an allowed name") << u"17 着ユーザビジーです。"_s << QStringList();
        QTest::newRow("another table") << u"青"_s << QStringList();
        QTest::newRow("empty") << QString() << QStringList();
    }

    void mistakes()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, variants);
        ForbiddenWords terms = ForbiddenWords::fromReadme(u"| a | b | c |\n|---|---|---|\n| blue | あお | 青 |\n\n"
                                                          "| English | Japanese | not |\n|---|---|---|\n"
                                                          "| server / response | サーバー ／ 応答 | サーバ ／ レスポンス |\n"
                                                          "| user, user name | 利用者、ユーザー名 | ユーザ |\n"
                                                          "| proxy | プロキシ | プロキシー |\n| busy | 話中 | |\n\ntext\n"_s);
        terms.allow(u"着ユーザビジー"_s);
        const QStringList found = terms.mistakes(text);
        QCOMPARE(found.size(), variants.size());
        for (qsizetype index = 0; index < variants.size(); ++index)
            QVERIFY2(found[index].startsWith(u"“%1”"_s.arg(variants[index])), qUtf8Printable(found[index]));
    }

    void readmeWithoutTheTable() { QVERIFY(ForbiddenWords::fromReadme(u"| English | Japanese |\n| a | b |\n"_s).isEmpty()); }
};

QTEST_APPLESS_MAIN(TermListTest)
#include "termlisttest.moc"
