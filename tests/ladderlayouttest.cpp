// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "ladderlayout.h"

#include "articlesamples.h"
#include "codearticle.h"
#include "comparisonarticle.h"

#include <QFontMetricsF>
#include <QTest>

using namespace Kotae;
using namespace Qt::StringLiterals;

namespace {

/// What the eye does not see.
constexpr qreal hair = 0.5;

/// A label with its name for messages and the room that it has.
struct Placed {
    QString name;
    QRectF ink; ///< around its lines
    qreal left = 0;
    qreal right = 0;
};

QRectF inkOf(const LadderLabel &label)
{
    const QFont &font = label.font;
    qreal widest = 0;
    for (const QString &line : label.lines)
        widest = std::max(widest, QFontMetricsF(font).horizontalAdvance(line));
    const qreal height = QFontMetricsF(font).lineSpacing() * qreal(label.lines.size());
    return {label.rect.center().x() - widest / 2, label.rect.top(), widest, height};
}

/// All labels that say something.
QList<Placed> labelsOf(const Ladder &ladder, const LadderLayout &layout)
{
    QList<Placed> labels;
    const auto add = [&](const LadderLabel &label, qreal left, qreal right) {
        if (!label.lines.isEmpty())
            labels.append({label.lines.join(u' '), inkOf(label), left, right});
    };
    for (const LadderLayout::Lane &lane : layout.lanes)
        add(lane.party, lane.box.left(), lane.box.right());
    for (const LadderLayout::Message &message : layout.messages) {
        add(message.text, 0, layout.size.width());
        add(message.header, 0, layout.size.width());
    }
    auto event = layout.events.begin();
    for (const Ladder::Step &step : ladder.steps) {
        if (step.isEvent())
            add((event++)->text, 0, layout.size.width());
    }
    return labels;
}

/// What is wrong with where the labels are; empty if nothing is.
QString mistakeIn(const QList<Placed> &labels, QSizeF size)
{
    for (qsizetype index = 0; index < labels.size(); ++index) {
        const Placed &label = labels[index];
        if (label.ink.left() < label.left - hair || label.ink.right() > label.right + hair)
            return u"“%1” is %2 wide in a room of %3"_s.arg(label.name).arg(label.ink.width()).arg(label.right - label.left);
        if (!QRectF({0, 0}, size).adjusted(-hair, -hair, hair, hair).contains(label.ink))
            return u"“%1” is outside"_s.arg(label.name);
        for (qsizetype other = 0; other < index; ++other) {
            if (labels[other].ink.adjusted(hair, hair, -hair, -hair).intersects(label.ink))
                return u"“%1” lies over “%2”"_s.arg(label.name, labels[other].name);
        }
    }
    return {};
}

/// What is wrong with the arrows; empty if nothing is.
QString arrowMistakeIn(const Ladder &ladder, const LadderLayout &layout, const QList<Placed> &labels)
{
    qsizetype index = 0;
    qreal above = layout.lanesTop;
    for (const Ladder::Step &step : ladder.steps) {
        if (step.isEvent())
            continue;
        const LadderLayout::Message &message = layout.messages[index++];
        if (message.from != layout.lanes[step.from].x || message.to != layout.lanes[step.to].x)
            return u"“%1” goes elsewhere"_s.arg(step.text);
        if (message.y <= above || message.y > layout.size.height())
            return u"“%1” is not below the one before it"_s.arg(step.text);
        above = message.y;
        for (const Placed &label : labels) {
            const bool beside =
                label.ink.right() < std::min(message.from, message.to) || label.ink.left() > std::max(message.from, message.to);
            if (!beside && label.ink.top() < message.y - hair && label.ink.bottom() > message.y + hair)
                return u"the arrow of “%1” strikes through “%2”"_s.arg(step.text, label.name);
        }
    }
    return index == layout.messages.size() ? QString() : u"an arrow too many"_s;
}

QFont fontOf(qreal size)
{
    QFont font;
    font.setFamilies({u"Noto Sans"_s, u"Noto Sans CJK JP"_s});
    font.setPointSizeF(size);
    return font;
}

} // namespace

class LadderLayoutTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shipped_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<qreal>("width");
        QTest::addColumn<qreal>("size");

        for (const Language language : allLanguages) {
            for (const int width : {300, 420, 560, 900}) {
                for (const int size : {8, 10, 14, 20})
                    QTest::addRow("%s, %d px, %d pt", qUtf8Printable(languageCode(language)), width, size)
                        << language << qreal(width) << qreal(size);
            }
        }
    }

    void shipped()
    {
        QFETCH(Language, language);
        QFETCH(qreal, width);
        QFETCH(qreal, size);
        const Wording wording(language);
        const LadderFonts fonts(fontOf(size));
        for (int code = 0; code < shippedCatalog().size(); ++code) {
            for (const Ladder &ladder : laddersOf(articleOf(shippedCatalog(), code, wording)))
                checkShipped(code, ladder, width, fonts);
        }
    }

    /// The test above would be worth nothing if it found nothing.
    void mistakesAreFound()
    {
        const QSizeF size(100, 100);
        const auto at = [](qreal x, qreal y) { return Placed{u"x"_s, {x, y, 20, 10}, 0, 100}; };
        QCOMPARE(mistakeIn({at(0, 0), at(0, 10), at(20, 0)}, size), QString());
        QVERIFY(!mistakeIn({at(0, 0), at(10, 5)}, size).isEmpty());
        QVERIFY(!mistakeIn({at(90, 0)}, size).isEmpty());
        QVERIFY(!mistakeIn({at(0, 95)}, size).isEmpty());
        QVERIFY(!mistakeIn({{u"x"_s, {0, 0, 20, 10}, 5, 100}}, size).isEmpty());
    }

    void labelsReachBeyondTheirLanesForAWord_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isEvent");
        QTest::addColumn<QStringList>("lines");
        QTest::addColumn<bool>("reaches");

        const QStringList unavailable{u"480"_s, u"Temporarily"_s, u"Unavailable"_s};
        QTest::newRow("short words") << u"486 Busy Here"_s << false << QStringList{u"486"_s, u"Busy"_s, u"Here"_s} << false;
        QTest::newRow("long words") << unavailable.join(u' ') << false << unavailable << true;
        QTest::newRow("event") << u"登録された宛先がない"_s << true << QStringList{u"登録された"_s, u"宛先がない"_s} << true;
    }

    void labelsReachBeyondTheirLanesForAWord()
    {
        QFETCH(QString, text);
        QFETCH(bool, isEvent);
        QFETCH(QStringList, lines);
        QFETCH(bool, reaches);
        const Ladder::Step step{1, isEvent ? -1 : 2, text};
        const LadderLayout layout = layOutLadder({{}, {u"A"_s, u"B"_s, u"C"_s, u"D"_s}, {step}}, 220, LadderFonts(fontOf(10)));
        const LadderLabel &label = isEvent ? layout.events.first().text : layout.messages.first().text;
        QCOMPARE(label.lines, lines);
        constexpr qreal room = 45; // between two of the four lanes
        QCOMPARE(inkOf(label).width() > room, reaches);
    }

    /// In words, no text is lost by breaking it.
    void breakingLosesNothing()
    {
        const Ladder ladder{{}, {u"Redirect server of the carrier"_s, u"着信側の電話機"_s},
            {{0, 1, u"INVITE sip:bob@new.example"_s, u"Contact: <sip:bob@new.example>;q=0.7"_s},
                {1, -1, u"電話に出ないまま 30 秒が過ぎる"_s}}};
        const LadderLayout layout = layOutLadder(ladder, 160, LadderFonts(fontOf(10)));
        const auto said = [](const LadderLabel &label) { return label.lines.join(QString()).remove(u' '); };
        QCOMPARE(said(layout.lanes[0].party), QString(ladder.parties[0]).remove(u' '));
        QCOMPARE(said(layout.lanes[1].party), QString(ladder.parties[1]).remove(u' '));
        QCOMPARE(said(layout.messages[0].text), QString(ladder.steps[0].text).remove(u' '));
        QCOMPARE(said(layout.messages[0].header), QString(ladder.steps[0].header).remove(u' '));
        QCOMPARE(said(layout.events[0].text), QString(ladder.steps[1].text).remove(u' '));
    }

    void width()
    {
        const Ladder ladder{{}, {u"A"_s, u"B"_s}, {{0, 1, u"INVITE"_s}}};
        const LadderFonts fonts(fontOf(10));
        const QSizeF narrow = layOutLadder(ladder, 200, fonts).size;
        QCOMPARE(narrow.width(), 200);
        const QSizeF wide = layOutLadder(ladder, 5000, fonts).size;
        QVERIFY(wide.width() > 300 && wide.width() < 1000);
        QCOMPARE(layOutLadder(ladder, 0, fonts).size, wide);
        QCOMPARE(layOutLadder(ladder, -9, fonts).size, wide);
    }

    /// Beside a ladder with higher boxes the lanes begin as low as there.
    void lanesBeginWhereThoseBesideThemDo()
    {
        const LadderFonts fonts(fontOf(10));
        const Ladder low{{}, {u"A"_s, u"B"_s}, {{0, 1, u"INVITE"_s}}};
        const Ladder high{{}, {u"A party with a long name, in lines"_s, u"B"_s}, {{0, 1, u"INVITE"_s}}};
        const qreal height = ladderBoxHeight(high, 200, fonts);
        QVERIFY(height > ladderBoxHeight(low, 200, fonts));
        const LadderLayout beside = layOutLadder(low, 200, fonts, height);
        QCOMPARE(beside.messages[0].y, layOutLadder(high, 200, fonts).messages[0].y);
        QVERIFY(layOutLadder(low, 200, fonts).messages[0].y < beside.messages[0].y);
        for (const LadderLayout::Lane &lane : beside.lanes)
            QVERIFY(qAbs(lane.party.rect.center().y() - lane.box.center().y()) < hair);
    }

    /// The outermost boxes are flush with the text above and below the ladder.
    void edges()
    {
        const Ladder ladder{{}, {u"Caller"_s, u"Redirect server"_s, u"Callee"_s}, {{0, 1, u"INVITE"_s}}};
        for (const int width : {200, 400, 700}) {
            const LadderLayout layout = layOutLadder(ladder, width, LadderFonts(fontOf(10)));
            QCOMPARE(layout.lanes.first().box.left(), 0.5);
            QCOMPARE(layout.lanes.last().box.right(), width - 0.5);
        }
    }

    void partiesStayInTheirBoxes()
    {
        const Ladder ladder{{}, {u"リダイレクトサーバー"_s, u"Redirect server"_s, u"着信側"_s}, {{0, 1, u"INVITE"_s}}};
        for (const int width : {240, 300, 400, 600}) {
            for (const LadderLayout::Lane &lane : layOutLadder(ladder, width, LadderFonts(fontOf(10))).lanes)
                QVERIFY(lane.box.adjusted(2, 0, -2, 0).contains(inkOf(lane.party)));
        }
    }

    void lanesGrowForAWord_data()
    {
        QTest::addColumn<QStringList>("parties");
        QTest::addColumn<QStringList>("lines");

        QTest::newRow("room for all") << QStringList{u"Caller"_s, u"Proxy"_s, u"UA"_s} << QStringList{u"Caller"_s};
        QTest::newRow("English") << QStringList{u"Authentication service"_s, u"Proxy"_s, u"UA"_s}
                                 << QStringList{u"Authentication"_s, u"service"_s};
        QTest::newRow("Japanese") << QStringList{u"リダイレクトサーバー"_s, u"発信側"_s, u"着信側"_s}
                                  << QStringList{u"リダイレクト"_s, u"サーバー"_s};
    }

    /// The lane of a party with a long word takes of the room of the others.
    void lanesGrowForAWord()
    {
        QFETCH(QStringList, parties);
        QFETCH(QStringList, lines);
        const Ladder ladder{{}, parties, {{0, 1, u"INVITE"_s}, {1, 2, u"INVITE"_s}}};
        const LadderLayout layout = layOutLadder(ladder, 250, LadderFonts(fontOf(10)));
        QCOMPARE(layout.lanes.first().party.lines, lines);
        QCOMPARE(layout.size.width(), 250);
        for (qsizetype lane = 0; lane < layout.lanes.size(); ++lane) {
            const QRectF box = layout.lanes[lane].box;
            QVERIFY(box.left() >= (lane > 0 ? layout.lanes[lane - 1].box.right() : 0));
            QVERIFY(box.right() <= 250 && qAbs(box.center().x() - layout.lanes[lane].x) < hair);
        }
    }

    void fontInPixels()
    {
        QFont font;
        font.setPixelSize(20);
        const LadderFonts fonts(font);
        QCOMPARE(fonts.header.pixelSize(), 18);
    }

    void nothing()
    {
        const LadderLayout layout = layOutLadder({}, 300, LadderFonts(fontOf(10)));
        QVERIFY(layout.lanes.isEmpty() && layout.messages.isEmpty() && layout.events.isEmpty());
        QVERIFY(layout.size.isValid());
    }

private:
    static void checkShipped(int code, const Ladder &ladder, qreal width, const LadderFonts &fonts)
    {
        const LadderLayout layout = layOutLadder(ladder, width, fonts);
        QVERIFY(layout.size.width() <= width + hair);
        QCOMPARE(layout.lanes.size(), ladder.parties.size());
        const QList<Placed> labels = labelsOf(ladder, layout);
        QString mistake = mistakeIn(labels, layout.size);
        QVERIFY2(mistake.isEmpty(), qUtf8Printable(shippedCatalog().title(code) + u": "_s + mistake));
        mistake = arrowMistakeIn(ladder, layout, labels);
        QVERIFY2(mistake.isEmpty(), qUtf8Printable(shippedCatalog().title(code) + u": "_s + mistake));
    }
};

QTEST_MAIN(LadderLayoutTest)
#include "ladderlayouttest.moc"
