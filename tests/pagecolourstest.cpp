// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "pagecolours.h"

#include "palettes.h"

#include <QTest>

#include <cmath>

using namespace Kotae;
using namespace Qt::StringLiterals;

namespace {

/// WCAG 2.1, relative luminance.
double luminance(const QColor &colour)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace

class PageColoursTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void contrastOfKnownColours()
    {
        QCOMPARE(qRound(contrast(Qt::black, Qt::white) * 100), 2100);
        QCOMPARE(qRound(contrast(Qt::white, QColor(0x77, 0x77, 0x77)) * 100), 448);
    }

    void readable_data()
    {
        QTest::addColumn<QColor>("text");
        QTest::addColumn<QColor>("ground");

        for (const bool dark : {false, true}) {
            const QPalette palette = dark ? darkPalette() : lightPalette();
            const char *name = dark ? "dark" : "light";
            const QColor base = palette.color(QPalette::Base);
            for (const QString &slot : colourSlots()) {
                QTest::addRow("%s: %s", name, qUtf8Printable(slot)) << slotColour(slot, palette) << base;
                QTest::addRow("%s: %s on its tint", name, qUtf8Printable(slot))
                    << slotColour(slot, palette) << slotTint(slot, palette);
            }
            const HtmlStyle style = htmlStyle(palette, 10);
            const std::pair<const char *, QString> grounds[]{
                {"page", base.name()}, {"callout", style.calloutBackground}, {"difference", style.differenceBackground}};
            const std::pair<const char *, QString> texts[]{{"text", style.text}, {"quiet", style.quiet}, {"link", style.link}};
            for (const auto &[ground, groundColour] : grounds) {
                for (const auto &[text, textColour] : texts)
                    QTest::addRow("%s: %s on %s", name, text, ground) << QColor(textColour) << QColor(groundColour);
            }
            QTest::addRow("%s: event of a ladder", name) << palette.color(QPalette::Text) << quietLine(palette);
        }
    }

    void readable()
    {
        QFETCH(QColor, text);
        QFETCH(QColor, ground);
        const double found = contrast(text, ground);
        QVERIFY2(found >= 4.5, QByteArray::number(found).constData());
    }

    void edges_data()
    {
        QTest::addColumn<QColor>("edge");
        QTest::addColumn<QColor>("ground");
        for (const bool dark : {false, true}) {
            const QPalette palette = dark ? darkPalette() : lightPalette();
            const char *name = dark ? "dark" : "light";
            for (const QPalette::ColorRole ground : {QPalette::Base, QPalette::Window}) {
                QTest::addRow("%s: field on %d", name, ground) << outline(palette) << palette.color(ground);
                QTest::addRow("%s: focus on %d", name, ground) << palette.color(QPalette::Link) << palette.color(ground);
            }
            QTest::addRow("%s: focus on a selection", name)
                << palette.color(QPalette::Link) << palette.color(QPalette::Highlight);
        }
    }

    /// What is not text needs less.
    void edges()
    {
        QFETCH(QColor, edge);
        QFETCH(QColor, ground);
        const double found = contrast(edge, ground);
        QVERIFY2(found >= 3, QByteArray::number(found).constData());
    }

    /// Classes that stand in one list are told apart at a glance.
    void slotsDiffer()
    {
        for (const QPalette &palette : {lightPalette(), darkPalette()}) {
            QSet<QRgb> colours;
            for (const QString &slot : colourSlots())
                colours.insert(slotColour(slot, palette).rgb());
            QCOMPARE(colours.size(), colourSlots().size());
        }
    }

    void dark()
    {
        QVERIFY(!isDark(lightPalette()));
        QVERIFY(isDark(darkPalette()));
    }

    void unknownSlot()
    {
        QCOMPARE(slotColour(u"pink"_s, lightPalette()), lightPalette().color(QPalette::Text));
        QCOMPARE(slotColour(QString(), darkPalette()), darkPalette().color(QPalette::Text));
    }

    void styleHasEverySlot()
    {
        const HtmlStyle style = htmlStyle(lightPalette(), 12.5);
        QCOMPARE(style.size, 12.5);
        QCOMPARE(style.colours.size(), colourSlots().size());
        for (const QString &slot : colourSlots())
            QVERIFY(QColor(style.colours.value(slot)).isValid());
    }
};

QTEST_MAIN(PageColoursTest)
#include "pagecolourstest.moc"
