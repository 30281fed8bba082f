// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "pageparts.h"

#include "documentsections.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>

#include <algorithm>
#include <limits>

namespace Kotae {

namespace {

bool isHeading(const QTextBlock &block)
{
    return !anchorOf(block).isEmpty();
}

bool isImage(const QTextBlock &block)
{
    return block.text().contains(QChar::ObjectReplacementCharacter);
}

/// Text that is smaller than that around it.
bool isSmallPrint(const QTextBlock &block, qreal bodySize)
{
    const qreal size = block.begin().atEnd() ? 0 : block.begin().fragment().charFormat().fontPointSize();
    return size > 0 && size < bodySize;
}

class PartCollector {
public:
    PartCollector(const QTextDocument &document, qreal bodySize) : m_layout(*document.documentLayout()), m_bodySize(bodySize) { }

    QList<PagePart> take() { return std::move(m_parts); }

    void add(const QTextFrame &frame)
    {
        for (auto each = frame.begin(); !each.atEnd(); ++each) {
            if (auto *table = qobject_cast<QTextTable *>(each.currentFrame()))
                addTable(*table);
            else if (each.currentBlock().isValid())
                addParagraph(each.currentBlock());
        }
    }

private:
    void addParagraph(const QTextBlock &block)
    {
        const QRectF rect = m_layout.blockBoundingRect(block);
        // An empty paragraph stands behind a table.
        if (block.length() <= 1)
            return;
        if (isSmallPrint(block, m_bodySize) && !m_parts.isEmpty())
            m_parts.last().withNext = true;
        if (isImage(block) && !m_parts.isEmpty())
            m_parts.last().withNext = true;
        PagePart part{rect.top(), rect.bottom(), {{0, linesOf(block)}}};
        part.withNext = isHeading(block);
        m_parts.append(part);
    }

    QList<PagePart::Line> linesOf(const QTextBlock &block) const
    {
        const qreal top = m_layout.blockBoundingRect(block).top();
        const QTextLayout &layout = *block.layout();
        const int count = layout.lineCount();
        QList<PagePart::Line> lines;
        for (int index = 0; index < count; ++index) {
            const QTextLine line = layout.lineAt(index);
            const bool wouldStandAlone = index + 1 < count && (index == 0 || index + 2 == count);
            lines.append({top + line.y(), top + line.y() + line.height(), wouldStandAlone});
        }
        return lines;
    }

    void addTable(const QTextTable &table)
    {
        const qsizetype first = m_parts.size();
        const int headRows = table.format().headerRowCount();
        for (int row = 0; row < table.rows(); ++row) {
            if (row > 0 && hasImage(table, row))
                m_parts.last().withNext = true;
            PagePart part = rowOf(table, row);
            part.withNext = row < headRows;
            if (headRows > 0 && row >= headRows)
                part.head = int(first);
            if (row > 0)
                m_parts.last().bottom = part.top;
            m_parts.append(part);
        }
    }

    static bool hasImage(const QTextTable &table, int row)
    {
        for (int column = 0; column < table.columns(); ++column) {
            if (isImage(table.cellAt(row, column).firstCursorPosition().block()))
                return true;
        }
        return false;
    }

    PagePart rowOf(const QTextTable &table, int row) const
    {
        PagePart part{std::numeric_limits<qreal>::max(), 0, {}};
        for (int column = 0; column < table.columns(); ++column) {
            const QTextTableCell cell = table.cellAt(row, column);
            const QTextTableCellFormat format = cell.format().toTableCellFormat();
            const QRectF first = m_layout.blockBoundingRect(cell.firstCursorPosition().block());
            const QRectF last = m_layout.blockBoundingRect(cell.lastCursorPosition().block());
            part.top = std::min(part.top, first.top() - format.topPadding() - format.topBorder());
            part.bottom = std::max(part.bottom, last.bottom() + format.bottomPadding());
            part.columns.append({column == 0 ? 0 : first.left() - format.leftPadding(), linesOf(cell)});
        }
        return part;
    }

    QList<PagePart::Line> linesOf(const QTextTableCell &cell) const
    {
        QList<PagePart::Line> lines;
        for (auto each = cell.begin(); !each.atEnd(); ++each) {
            const QTextBlock block = each.currentBlock();
            if (!block.isValid() || block.length() <= 1)
                continue;
            if ((isSmallPrint(block, m_bodySize) || isImage(block)) && !lines.isEmpty())
                lines.last().withNext = true;
            lines.append(linesOf(block));
            if (isHeading(block))
                lines.last().withNext = true;
        }
        return lines;
    }

    const QAbstractTextDocumentLayout &m_layout;
    const qreal m_bodySize;
    QList<PagePart> m_parts;
};

} // namespace

QList<PagePart> pagePartsOf(const QTextDocument &document, qreal bodySize)
{
    PartCollector collector(document, bodySize);
    collector.add(*document.rootFrame());
    return collector.take();
}

} // namespace Kotae
