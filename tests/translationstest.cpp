// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "windowfixture.h"

#include <QFile>
#include <QMenu>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Kotae;
using namespace Qt::StringLiterals;

namespace {

/// A text of a .ts file.
struct Message {
    QString source;
    QStringList forms;
    bool plural = false;
    bool finished = true;
};

void readTranslation(QXmlStreamReader &xml, Message &message)
{
    message.finished = !xml.attributes().hasAttribute(u"type"_s);
    if (!message.plural) {
        message.forms.append(xml.readElementText());
        return;
    }
    while (xml.readNextStartElement())
        message.forms.append(xml.readElementText());
}

Message readMessage(QXmlStreamReader &xml)
{
    Message message;
    message.plural = xml.attributes().value(u"numerus"_s) == u"yes"_s;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source"_s)
            message.source = xml.readElementText();
        else if (xml.name() == u"translation"_s)
            readTranslation(xml, message);
        else
            xml.skipCurrentElement();
    }
    return message;
}

/// The texts of translations/kotae_LANGUAGE.ts by "context: source".
QMap<QString, Message> messagesOf(const QString &language)
{
    QMap<QString, Message> messages;
    QFile file(QStringLiteral(KOTAE_SOURCE_DIR "/translations/kotae_%1.ts").arg(language));
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name"_s)
            context = xml.readElementText();
        else if (xml.name() == u"message"_s) {
            const Message message = readMessage(xml);
            messages.insert(context + u": "_s + message.source, message);
        }
    }
    return messages;
}

QStringList placesOf(const QString &text)
{
    static const QRegularExpression place(u"%(?:\\d|n)"_s);
    QStringList places;
    for (const QRegularExpressionMatch &match : place.globalMatch(text))
        places.append(match.captured());
    places.sort();
    places.removeDuplicates();
    return places;
}

bool isJapanese(const QString &text)
{
    static const QRegularExpression japanese(u"[\\p{Han}\\p{Hiragana}\\p{Katakana}、]"_s);
    return text.contains(japanese);
}

/// Whether a text says something, or only puts others together: "%1 (%2)".
bool hasWords(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar character) { return character.isLetter(); });
}

} // namespace

class TranslationsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void finishesEveryText_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("forms");
        QTest::newRow("English") << u"en"_s << 2;
        QTest::newRow("Japanese") << u"ja"_s << 1;
    }

    void finishesEveryText()
    {
        QFETCH(QString, language);
        QFETCH(int, forms);
        const QMap<QString, Message> messages = messagesOf(language);
        QVERIFY(!messages.isEmpty());
        for (auto message = messages.begin(); message != messages.end(); ++message) {
            QVERIFY2(message->finished && !message->forms.contains(QString()), qUtf8Printable(message.key()));
            QVERIFY2(message->forms.size() == (message->plural ? forms : 1), qUtf8Printable(message.key()));
        }
    }

    void keepsThePlaces()
    {
        for (const QString &language : {u"en"_s, u"ja"_s}) {
            for (const Message &message : messagesOf(language))
                for (const QString &form : message.forms)
                    QVERIFY2(placesOf(form) == placesOf(message.source), qUtf8Printable(form));
        }
    }

    void hasEveryPluralInEnglish()
    {
        const QMap<QString, Message> english = messagesOf(u"en"_s);
        const QMap<QString, Message> japanese = messagesOf(u"ja"_s);
        QStringList plurals;
        for (auto message = japanese.begin(); message != japanese.end(); ++message) {
            if (message->plural)
                plurals.append(message.key());
        }
        QCOMPARE(english.keys(), plurals);
        for (const Message &message : english)
            QVERIFY2(!message.forms.join(u' ').contains(u"(s)"_s), qUtf8Printable(message.source));
    }

    void saysItInJapanese()
    {
        // Names, and what is typed as it stands.
        const QStringList same{u"Kotae"_s, u"%1 — Kotae"_s, u"&Kotae"_s, u"search -"_s, u"list"_s, u"--registry ID"_s,
            u"--limit N"_s, u"%1:"_s, u"%1: %2"_s, u"%1 (%2)"_s};
        for (const Message &message : messagesOf(u"ja"_s)) {
            const QString &text = message.forms.first();
            QVERIFY2(isJapanese(text) || !hasWords(message.source) || same.contains(message.source),
                qUtf8Printable(message.source + u" = "_s + text));
            // A half-width letter of katakana, or a full-width digit or letter, is a slip of the input method.
            static const QRegularExpression slip(u"[\uff61-\uff9f\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]"_s);
            QVERIFY2(!text.contains(slip), qUtf8Printable(text));
            QVERIFY2(!message.source.endsWith(u'.') || text.endsWith(u'。') || text.endsWith(u'）'), qUtf8Printable(text));
        }
    }

    void writesJapaneseMnemonicsBehindTheText()
    {
        static const QRegularExpression form(u"^[^&]+\\(&[A-Z]\\)…?$"_s);
        for (const Message &message : messagesOf(u"ja"_s)) {
            const QString &text = message.forms.first();
            QVERIFY2(text.contains(u'&') == message.source.contains(u'&'), qUtf8Printable(text));
            QVERIFY2(!text.contains(u'&') || form.match(text).hasMatch(), qUtf8Printable(text));
        }
    }

    void givesEachMenuMnemonicsOfItsOwn()
    {
        for (const Language language : allLanguages) {
            const WindowFixture fixture(language);
            for (const QMenu *menu : fixture.window->findChildren<QMenu *>())
                checkMnemonics(menu->actions());
        }
    }

private:
    static void checkMnemonics(const QList<QAction *> &actions)
    {
        const QStringList languageNames{u"English"_s, u"日本語"_s};
        QSet<QKeySequence> taken;
        for (const QAction *action : actions) {
            if (action->isSeparator() || languageNames.contains(action->text()))
                continue;
            const QKeySequence mnemonic = QKeySequence::mnemonic(action->text());
            QVERIFY2(!mnemonic.isEmpty() && !taken.contains(mnemonic), qUtf8Printable(action->text()));
            taken.insert(mnemonic);
        }
    }
};

QTEST_MAIN(TranslationsTest)
#include "translationstest.moc"
