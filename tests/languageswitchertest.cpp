// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "languageswitcher.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QMessageBox>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <cstdio>

using namespace Kotae;
using namespace Qt::StringLiterals;

namespace {

constexpr const char *saySystemLanguage = "--say-system-language";

QString withoutMnemonic(QString text)
{
    return text.section(u'\t', 0, 0).section(u'(', 0, 0).remove(u'&');
}

/// Texts of the program and of Qt, as a widget would get them now.
QStringList spokenTexts()
{
    const QMessageBox box(QMessageBox::Question, {}, {}, QMessageBox::Cancel);
    const QDialogButtonBox buttons(QDialogButtonBox::Close);
    QLineEdit edit;
    const std::unique_ptr<QMenu> menu(edit.createStandardContextMenu());
    return {withoutMnemonic(QCoreApplication::translate("Kotae::MainMenu", "&Quit")),
        QCoreApplication::translate("Kotae::MainWindow", "%1 of %n code(s)", nullptr, 1),
        withoutMnemonic(box.button(QMessageBox::Cancel)->text()),
        withoutMnemonic(buttons.button(QDialogButtonBox::Close)->text()), withoutMnemonic(menu->actions().at(0)->text())};
}

const QStringList english{u"Quit"_s, u"%1 of 1 code"_s, u"Cancel"_s, u"Close"_s, u"Undo"_s};
const QStringList japanese{u"終了"_s, u"1 件中 %1 件"_s, u"キャンセル"_s, u"閉じる"_s, u"元に戻す"_s};

/// Counts the LanguageChange events that it gets.
class Listener : public QWidget {
public:
    int heard = 0;

protected:
    void changeEvent(QEvent *event) override { heard += event->type() == QEvent::LanguageChange ? 1 : 0; }
};

} // namespace

class LanguageSwitcherTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void switchesTheTextsOfTheProgramAndOfQt()
    {
        LanguageSwitcher languages(Language::English);
        QCOMPARE(spokenTexts(), english);
        languages.setLanguage(Language::Japanese);
        QCOMPARE(spokenTexts(), japanese);
        languages.setLanguage(Language::English);
        QCOMPARE(spokenTexts(), english);
    }

    void startsInALanguageAndTakesItsTextsAway()
    {
        {
            const LanguageSwitcher languages(Language::Japanese);
            QCOMPARE(spokenTexts(), japanese);
        }
        QCOMPARE(withoutMnemonic(QCoreApplication::translate("Kotae::MainMenu", "&Quit")), u"Quit"_s);
    }

    void setsTheDefaultLocale()
    {
        LanguageSwitcher languages(Language::Japanese);
        QCOMPARE(QLocale().language(), QLocale::Japanese);
        languages.setLanguage(Language::English);
        QCOMPARE(QLocale().language(), QLocale::English);
    }

    void tellsOnlyOfChanges()
    {
        LanguageSwitcher languages(Language::English);
        const QSignalSpy changed(&languages, &LanguageSwitcher::languageChanged);
        languages.setLanguage(Language::English);
        QCOMPARE(changed.count(), 0);
        languages.setLanguage(Language::Japanese);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(languages.language(), Language::Japanese);
    }

    void tellsEveryWidget()
    {
        LanguageSwitcher languages(Language::English);
        Listener listener;
        listener.show();
        QCoreApplication::processEvents();
        const int before = listener.heard;
        languages.setLanguage(Language::Japanese);
        QTRY_VERIFY(listener.heard > before);
    }

    void followsTheSystem_data()
    {
        QTest::addColumn<QStringList>("environment");
        QTest::addColumn<QString>("language");
        QTest::newRow("nothing set") << QStringList() << u"en"_s;
        QTest::newRow("LC_ALL Japanese") << QStringList{u"LC_ALL=ja_JP.UTF-8"_s} << u"ja"_s;
        QTest::newRow("LC_ALL without encoding") << QStringList{u"LC_ALL=ja_JP"_s} << u"ja"_s;
        QTest::newRow("LANG Japanese, an old encoding") << QStringList{u"LANG=ja_JP.eucJP"_s} << u"ja"_s;
        QTest::newRow("LANG English") << QStringList{u"LANG=en_US.UTF-8"_s} << u"en"_s;
        QTest::newRow("messages Japanese") << QStringList{u"LC_MESSAGES=ja_JP.UTF-8"_s, u"LANG=en_US.UTF-8"_s} << u"ja"_s;
        QTest::newRow("numbers Japanese") << QStringList{u"LC_NUMERIC=ja_JP.UTF-8"_s, u"LANG=en_US.UTF-8"_s} << u"en"_s;
        QTest::newRow("LC_ALL over LANG") << QStringList{u"LC_ALL=ja_JP.UTF-8"_s, u"LANG=en_US.UTF-8"_s} << u"ja"_s;
        QTest::newRow("LANGUAGE over LC_ALL") << QStringList{u"LANGUAGE=ja"_s, u"LC_ALL=en_US.UTF-8"_s} << u"ja"_s;
        QTest::newRow("the first that Kotae speaks") << QStringList{u"LANGUAGE=de:ja:en"_s, u"LANG=de_DE.UTF-8"_s} << u"ja"_s;
        QTest::newRow("English before Japanese") << QStringList{u"LANGUAGE=fr:en_GB:ja"_s, u"LANG=fr_FR.UTF-8"_s} << u"en"_s;
        QTest::newRow("a language that Kotae does not speak") << QStringList{u"LC_ALL=de_DE.UTF-8"_s} << u"en"_s;
        QTest::newRow("C") << QStringList{u"LC_ALL=C"_s} << u"en"_s;
        QTest::newRow("C in UTF-8") << QStringList{u"LC_ALL=C.UTF-8"_s} << u"en"_s;
        QTest::newRow("POSIX") << QStringList{u"LC_ALL=POSIX"_s} << u"en"_s;
        QTest::newRow("no locale at all") << QStringList{u"LC_ALL=?!=@@.."_s} << u"en"_s;
        QTest::newRow("only colons") << QStringList{u"LANGUAGE=:::"_s} << u"en"_s;
    }

    void followsTheSystem()
    {
        QFETCH(QStringList, environment);
        QFETCH(QString, language);
        QProcess process;
        process.setEnvironment(environment);
        process.start(QCoreApplication::applicationFilePath(), {QString::fromLatin1(saySystemLanguage)});
        QVERIFY(process.waitForFinished());
        QCOMPARE(QString::fromUtf8(process.readAllStandardOutput()), language);
    }
};

int main(int argc, char *argv[])
{
    if (argc == 2 && qstrcmp(argv[1], saySystemLanguage) == 0) {
        std::fputs(qPrintable(languageCode(systemLanguage())), stdout);
        return 0;
    }
    const QApplication application(argc, argv);
    LanguageSwitcherTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "languageswitchertest.moc"
