// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "articlesamples.h"
#include "htmlwriter.h"
#include "ladderobject.h"
#include "pagecolours.h"
#include "palettes.h"
#include "presentation.h"

#include <QAbstractTextDocumentLayout>
#include <QRegularExpression>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>

using namespace Kotae;
using namespace Qt::StringLiterals;

namespace {

constexpr qreal pointSize = 10;
constexpr QChar wordJoiner(0x2060);

QFont pageFont()
{
    QFont font;
    font.setFamilies({u"Noto Sans"_s, u"Noto Sans CJK JP"_s});
    font.setPointSizeF(pointSize);
    return font;
}

/// An article laid out as the window shows it.
class Page {
public:
    Page(const Article &article, int width, HtmlStyle::Room room, bool wordJoiners = true)
    {
        auto *ladders = new LadderObject(&m_document);
        ladders->setLadders(laddersOf(article), lightPalette());
        m_document.setDefaultFont(pageFont());
        m_document.setTextWidth(width);
        HtmlStyle style = htmlStyle(lightPalette(), pointSize);
        style.room = room;
        style.wordJoiners = wordJoiners;
        m_document.setHtml(toHtml(article, style));
        m_document.documentLayout()->documentSize();
    }

    const QTextDocument &document() const { return m_document; }

private:
    QTextDocument m_document;
};

/// A part of a block as it stands on the page, with ⏎ where a line begins in it or with it; the joiners that nobody sees left
/// out.
QString shown(const QTextBlock &block, int begin, int size)
{
    QString text = block.text().sliced(begin, size);
    for (int place = size - 1; place >= 0; --place) {
        if (begin + place > 0 && block.layout()->lineForTextPosition(begin + place).textStart() == begin + place)
            text.insert(place, u'⏎');
    }
    return text.remove(wordJoiner);
}

/// References to sections of documents that end a line in their middle, and marks that do so or begin one.
QStringList brokenFragments(const QTextDocument &document)
{
    QStringList broken;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto each = block.begin(); !each.atEnd(); ++each) {
            const QTextFragment fragment = each.fragment();
            const QTextCharFormat format = fragment.charFormat();
            const QString text = shown(block, fragment.position() - block.position(), fragment.length());
            const bool isReference = format.anchorHref().startsWith(u"https:");
            const bool isMark =
                !format.isAnchor() && !format.toolTip().isEmpty() && (text.endsWith(u']') || text.endsWith(u'］'));
            if ((isReference && text.indexOf(u'⏎', 1) > 0) || (isMark && text.contains(u'⏎')))
                broken.append(text);
        }
    }
    return broken;
}

/// Names of header fields that end a line behind one of their hyphens.
QStringList brokenNames(const QTextDocument &document)
{
    static const QRegularExpression name(u"[A-Za-z]+(?:-\\x{2060}?[A-Z][A-Za-z]*)+"_s);
    QStringList broken;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const QString text = block.text();
        for (auto matches = name.globalMatch(text); matches.hasNext();) {
            const QRegularExpressionMatch match = matches.next();
            const QString written = shown(block, int(match.capturedStart()), int(match.capturedLength()));
            if (written.contains(u"-⏎"))
                broken.append(written);
        }
    }
    return broken;
}

} // namespace

/// Where lines of a page end.
class PageLinesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wholes_data()
    {
        QTest::addColumn<QString>("right");
        QTest::addColumn<Presentation>("presentation");
        QTest::addColumn<int>("width");
        QTest::addColumn<HtmlStyle::Room>("room");

        using Room = HtmlStyle::Room;
        for (const Language language : allLanguages) {
            for (const QString &right : {QString(), u"sip/301"_s, u"q850/17"_s}) {
                const auto add = [&](const char *name, int width, Room room) {
                    QTest::addRow("%s, %s, %s", qUtf8Printable(right), qUtf8Printable(languageCode(language)), name)
                        << right << Presentation{language} << width << room;
                };
                add("tight", 240, Room::Tight);
                add("narrow", 380, Room::Narrow);
                add("wide", 620, Room::Wide);
            }
        }
    }

    /// References to sections, marks and names of header fields are not broken, and no line begins with a mark.
    void wholes()
    {
        QFETCH(QString, right);
        QFETCH(Presentation, presentation);
        QFETCH(int, width);
        QFETCH(HtmlStyle::Room, room);
        const Page page(articleFor(shippedCatalog(), placeOf(u"sip/486"_s, right), presentation), width, room);
        QCOMPARE(brokenFragments(page.document()), QStringList());
        QCOMPARE(brokenNames(page.document()), QStringList());
    }

    /// The test above would be worth nothing if it found nothing.
    void brokenOnesAreFound()
    {
        const Article article = articleFor(shippedCatalog(), placeOf(u"sip/486"_s, u"sip/301"_s), {});
        QVERIFY(!brokenFragments(Page(article, 240, HtmlStyle::Room::Wide).document()).isEmpty());
        QVERIFY(!brokenNames(Page(article, 240, HtmlStyle::Room::Tight, false).document()).isEmpty());
    }

private:
    static Place placeOf(const QString &left, const QString &right)
    {
        const auto code = [](const QString &id) { return shippedCatalog().indexOf(*CodeId::fromString(id)); };
        return {code(left), right.isEmpty() ? -1 : code(right)};
    }
};

QTEST_MAIN(PageLinesTest)
#include "pagelinestest.moc"
