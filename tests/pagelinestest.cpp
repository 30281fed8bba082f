// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "articlesamples.h"
#include "htmlwriter.h"
#include "ladderobject.h"
#include "pagecolours.h"
#include "palettes.h"
#include "presentation.h"

#include <QAbstractTextDocumentLayout>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>

using namespace Kotae;
using namespace Qt::StringLiterals;

namespace {

constexpr qreal pointSize = 10;

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
    Page(const Article &article, int width, HtmlStyle::Room room)
    {
        auto *ladders = new LadderObject(&m_document);
        ladders->setLadders(laddersOf(article), lightPalette());
        m_document.setDefaultFont(pageFont());
        m_document.setTextWidth(width);
        HtmlStyle style = htmlStyle(lightPalette(), pointSize);
        style.room = room;
        m_document.setHtml(toHtml(article, style));
        m_document.documentLayout()->documentSize();
    }

    const QTextDocument &document() const { return m_document; }

private:
    QTextDocument m_document;
};

/// The fragment of a block as it stands on the page, with ⏎ where a line ends in it.
QString shown(const QTextBlock &block, const QTextFragment &fragment)
{
    QString text = fragment.text();
    for (qsizetype place = text.size() - 1; place > 0; --place) {
        const int position = int(fragment.position() + place) - block.position();
        if (block.layout()->lineForTextPosition(position).textStart() == position)
            text.insert(place, u'⏎');
    }
    return text;
}

QStringList brokenReferences(const QTextDocument &document)
{
    QStringList broken;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto each = block.begin(); !each.atEnd(); ++each) {
            const QTextFragment fragment = each.fragment();
            const QString text = shown(block, fragment);
            if (fragment.charFormat().anchorHref().startsWith(u"https:") && text.contains(u'⏎'))
                broken.append(text);
        }
    }
    return broken;
}

} // namespace

/// Where lines of a page end.
class PageLinesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void references_data()
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

    /// No section of a document is broken in its middle.
    void references()
    {
        QFETCH(QString, right);
        QFETCH(Presentation, presentation);
        QFETCH(int, width);
        QFETCH(HtmlStyle::Room, room);
        const Page page(articleFor(shippedCatalog(), placeOf(u"sip/486"_s, right), presentation), width, room);
        QCOMPARE(brokenReferences(page.document()), QStringList());
    }

    /// The test above would be worth nothing if it found nothing.
    void brokenOnesAreFound()
    {
        const Article article = articleFor(shippedCatalog(), placeOf(u"sip/486"_s, u"sip/301"_s), {});
        QVERIFY(!brokenReferences(Page(article, 240, HtmlStyle::Room::Wide).document()).isEmpty());
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
