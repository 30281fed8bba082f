// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "pagebreaks.h"

#include <algorithm>
#include <optional>

namespace Kotae {

namespace {

/// Where one page ends and the next one begins: at a height of its own from each of these lefts on.
struct Cut {
    struct Place {
        qreal left = 0;
        qreal y = 0;
    };

    QList<Place> places;

    static Cut across(qreal y) { return {{{0, y}}}; }

    qreal top() const
    {
        return std::min_element(places.begin(), places.end(), [](const Place &one, const Place &other) {
            return one.y < other.y;
        })->y;
    }

    qreal at(qreal x) const
    {
        qreal y = places.first().y;
        for (const Place &place : places) {
            if (place.left <= x)
                y = place.y;
        }
        return y;
    }
};

class PageBreaker {
public:
    PageBreaker(const QList<PagePart> &parts, const QSizeF &page) : m_parts(parts), m_page(page) { }

    QList<PrintedPage> pages()
    {
        if (m_parts.isEmpty())
            return {PrintedPage()};
        Cut start = Cut::across(m_parts.first().top);
        while (!isLastPage(start)) {
            const Cut end = endOf(start);
            append(start, end);
            start = end;
        }
        append(start, Cut::across(end()));
        return std::move(m_pages);
    }

private:
    qreal end() const { return m_parts.last().bottom; }
    qreal bottomOf(const Cut &start) const { return start.top() + m_page.height() - headAt(start).height(); }
    bool isLastPage(const Cut &start) const { return end() <= bottomOf(start); }

    /// The end of a page that begins somewhere. The last page shall not show a few rows only.
    Cut endOf(const Cut &start) const
    {
        constexpr qreal leastOnLastPage = 0.25;
        Cut last = lastCut(start, bottomOf(start));
        const qreal left = end() - last.top();
        if (left > leastOnLastPage * m_page.height())
            return last;
        const Cut earlier = lastCut(start, end() - leastOnLastPage * m_page.height());
        // Nothing is won by a page that is half empty.
        return isLastPage(earlier) && earlier.top() > start.top() + m_page.height() / 2 ? earlier : last;
    }

    /// The last good place to cut above a height.
    Cut lastCut(const Cut &start, qreal bottom) const
    {
        for (qsizetype index = m_parts.size() - 1; index >= 0 && m_parts[index].bottom > start.top(); --index) {
            const std::optional<Cut> cut = m_parts[index].top < bottom ? cutOf(index, start, bottom) : std::nullopt;
            if (cut && cut->top() > start.top())
                return *cut;
        }
        return Cut::across(bottom);
    }

    std::optional<Cut> cutOf(qsizetype index, const Cut &start, qreal bottom) const
    {
        constexpr qreal leastToCut = 0.2;
        const PagePart &part = m_parts[index];
        if (part.bottom <= bottom)
            return part.withNext || index + 1 == m_parts.size() ? std::nullopt
                                                                : std::optional(Cut::across(m_parts[index + 1].top));
        if (part.height() < leastToCut * m_page.height())
            return {};
        return cutWithin(part, start, bottom);
    }

    /// Each column is cut behind one of its lines; one whose lines all fit ends where the longest one does.
    static std::optional<Cut> cutWithin(const PagePart &part, const Cut &start, qreal bottom)
    {
        Cut cut;
        QList<bool> isWhole;
        qreal lowest = 0;
        for (const PagePart::Column &column : part.columns) {
            isWhole.append(column.lines.isEmpty() || column.lines.last().bottom <= bottom);
            const std::optional<qreal> y = isWhole.last() ? 0 : lastLineEnd(column, start.at(column.left), bottom);
            if (!y)
                return {};
            cut.places.append({column.left, *y});
            lowest = std::max(lowest, *y);
        }
        if (!isWhole.contains(false))
            return {};
        for (qsizetype index = 0; index < isWhole.size(); ++index) {
            if (isWhole[index])
                cut.places[index].y = lowest;
        }
        return cut;
    }

    static std::optional<qreal> lastLineEnd(const PagePart::Column &column, qreal top, qreal bottom)
    {
        std::optional<qreal> found;
        for (qsizetype index = 0; index + 1 < column.lines.size(); ++index) {
            const PagePart::Line &line = column.lines[index];
            if (line.bottom <= bottom && line.top >= top && !line.withNext)
                found = column.lines[index + 1].top;
        }
        return found;
    }

    /// The head of the table in which a page begins, below that head.
    QRectF headAt(const Cut &start) const
    {
        const auto part =
            std::find_if(m_parts.begin(), m_parts.end(), [&](const PagePart &each) { return each.bottom > start.top(); });
        if (part == m_parts.end() || part->head < 0)
            return {};
        const PagePart &head = m_parts[part->head];
        return head.bottom <= start.top() ? QRectF(0, head.top, m_page.width(), head.height()) : QRectF();
    }

    void append(const Cut &start, const Cut &end)
    {
        PrintedPage page{start.top(), {}, headAt(start)};
        QList<qreal> lefts;
        for (const Cut &cut : {start, end}) {
            for (const Cut::Place &place : cut.places)
                lefts.append(place.left);
        }
        std::sort(lefts.begin(), lefts.end());
        lefts.erase(std::unique(lefts.begin(), lefts.end()), lefts.end());
        for (qsizetype index = 0; index < lefts.size(); ++index) {
            const qreal right = index + 1 < lefts.size() ? lefts[index + 1] : m_page.width();
            page.strips.append(QRectF(QPointF(lefts[index], start.at(lefts[index])), QPointF(right, end.at(lefts[index]))));
        }
        m_pages.append(page);
    }

    const QList<PagePart> &m_parts;
    const QSizeF m_page;
    QList<PrintedPage> m_pages;
};

} // namespace

QList<PrintedPage> pagesOf(const QList<PagePart> &parts, const QSizeF &page)
{
    return PageBreaker(parts, page).pages();
}

} // namespace Kotae
