// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "settings.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Kotae;
using namespace Qt::StringLiterals;

class SettingsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"below/kotae.ini"_s);
    }

    void liesInTheUsersConfigurationFolder()
    {
        QCOMPARE(Settings::defaultPath(), qEnvironmentVariable("XDG_CONFIG_HOME") + u"/kotae/kotae.ini"_s);
    }

    void startsWithDefaults()
    {
        const Settings settings(m_path);
        QVERIFY(!settings.language());
        QCOMPARE(settings.appearance(), Appearance::System);
        QCOMPARE(settings.zoom(), 100);
        QCOMPARE(settings.geometry(), QByteArray());
        QCOMPARE(settings.splitter(), QByteArray());
        QCOMPARE(settings.problem(), QString());
    }

    void keepsEachValue()
    {
        const QByteArray bytes("\0\xff;=[\n", 6);
        {
            Settings settings(m_path);
            settings.setLanguage(Language::Japanese);
            settings.setAppearance(Appearance::Dark);
            settings.setZoom(130);
            settings.setGeometry(bytes);
            settings.setSplitter(bytes + '1');
        }
        const Settings settings(m_path);
        QCOMPARE(settings.language(), Language::Japanese);
        QCOMPARE(settings.appearance(), Appearance::Dark);
        QCOMPARE(settings.zoom(), 130);
        QCOMPARE(settings.geometry(), bytes);
        QCOMPARE(settings.splitter(), bytes + '1');
    }

    void speaksOnlyOfChanges()
    {
        {
            Settings settings(m_path);
            const QSignalSpy appearance(&settings, &Settings::appearanceChanged);
            const QSignalSpy zoom(&settings, &Settings::zoomChanged);
            settings.setAppearance(Appearance::System);
            settings.setZoom(100);
            QCOMPARE(appearance.count() + zoom.count(), 0);
        }
        changeEverything(1);
        changeEverything(0); // read back from the file it is the same value
    }

    void keepsZoomWithinLimits_data()
    {
        QTest::addColumn<int>("wanted");
        QTest::addColumn<int>("kept");
        QTest::newRow("smallest") << 70 << 70;
        QTest::newRow("too small") << 69 << 70;
        QTest::newRow("negative") << -1000 << 70;
        QTest::newRow("largest") << 300 << 300;
        QTest::newRow("too large") << 2147483647 << 300;
    }

    void keepsZoomWithinLimits()
    {
        QFETCH(int, wanted);
        QFETCH(int, kept);
        Settings settings(m_path);
        const QSignalSpy changed(&settings, &Settings::zoomChanged);
        settings.setZoom(wanted);
        QCOMPARE(settings.zoom(), kept);
        QCOMPARE(changed.value(0).value(0), kept);
    }

    void takesNonsenseForNotSet_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("an unknown language") << QByteArray("language=tlh\n");
        QTest::newRow("a list of languages") << QByteArray("language=ja, en\n");
        QTest::newRow("an unknown appearance") << QByteArray("appearance=purple\n");
        QTest::newRow("a zoom in words") << QByteArray("zoom=large\n");
        QTest::newRow("a zoom beyond integers") << QByteArray("zoom=99999999999999999999\n");
        QTest::newRow("an invalid object") << QByteArray("language=@Variant(\\0\\0\\0\\x7f)\nzoom=@Variant(xyz)\n");
        QTest::newRow("keys of a later version") << QByteArray("theme=42\n[later]\nthing=@ByteArray(x)\n");
    }

    void takesNonsenseForNotSet()
    {
        QFETCH(QByteArray, text);
        writeFile("[General]\n" + text);
        const Settings settings(m_path);
        QVERIFY(!settings.language());
        QCOMPARE(settings.appearance(), Appearance::System);
        QCOMPARE(settings.zoom(), 100);
        QCOMPARE(settings.problem(), QString());
    }

    void keepsAFileAsideThatIsNone_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("prose") << QByteArray("This is no settings file.\nIt has lines.\n");
        QTest::newRow("bytes") << QByteArray("\x7f"
                                             "ELF\2\1\1\0\0\0\xff\xfe\xfd",
            13);
    }

    void keepsAFileAsideThatIsNone()
    {
        QFETCH(QByteArray, text);
        writeFile(text);
        {
            Settings settings(m_path);
            const QString kept = m_path + u".damaged"_s;
            QVERIFY2(settings.problem().contains(kept), qUtf8Printable(settings.problem()));
            QFile copy(kept);
            QVERIFY(copy.open(QIODevice::ReadOnly));
            QCOMPARE(copy.readAll(), text);
            settings.setZoom(120);
        }
        const Settings again(m_path);
        QCOMPARE(again.problem(), QString());
        QCOMPARE(again.zoom(), 120);
    }

    void saysThatItCannotSave_data()
    {
        QTest::addColumn<QString>("path");
        // Nobody, not even root, can write below a file.
        QTest::newRow("a device in place of the folder") << u"/dev/null/kotae/kotae.ini"_s;
        QTest::newRow("a file in place of the folder") << QStringLiteral(KOTAE_SOURCE_DIR "/LICENSE/kotae.ini");
        QTest::newRow("a folder in place of the file") << QStringLiteral(KOTAE_SOURCE_DIR "/src");
    }

    void saysThatItCannotSave()
    {
        QFETCH(QString, path);
        Settings settings(path);
        QVERIFY2(settings.problem().contains(path), qUtf8Printable(settings.problem()));
        settings.setZoom(120);
        settings.setLanguage(Language::Japanese);
        QCOMPARE(settings.zoom(), 120); // for as long as the program runs
        QCOMPARE(settings.language(), Language::Japanese);
    }

private:
    void changeEverything(int changes)
    {
        Settings settings(m_path);
        const QSignalSpy language(&settings, &Settings::languageChanged);
        const QSignalSpy appearance(&settings, &Settings::appearanceChanged);
        const QSignalSpy zoom(&settings, &Settings::zoomChanged);
        for (int time = 0; time < 2; ++time) {
            settings.setLanguage(Language::Japanese);
            settings.setAppearance(Appearance::Light);
            settings.setZoom(140);
        }
        QCOMPARE(language.count(), changes);
        QCOMPARE(appearance.count(), changes);
        QCOMPARE(zoom.count(), changes);
    }

    void writeFile(const QByteArray &text)
    {
        QVERIFY(QDir().mkpath(QFileInfo(m_path).path()));
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text), text.size());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(SettingsTest)
#include "settingstest.moc"
