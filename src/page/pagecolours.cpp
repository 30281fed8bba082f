// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "pagecolours.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace Kotae {

namespace {

struct SlotColours {
    QRgb light;
    QRgb dark;
};

const QHash<QString, SlotColours> &slotTable()
{
    static const QHash<QString, SlotColours> table{
        {u"slate"_s, {0xff47617c, 0xff9fb8d3}},
        {u"green"_s, {0xff0f6f49, 0xff76d3a4}},
        {u"violet"_s, {0xff6036b0, 0xffbda4f5}},
        {u"amber"_s, {0xff8f4e00, 0xfff2b668}},
        {u"red"_s, {0xffb01f24, 0xfff59a96}},
        {u"crimson"_s, {0xff8f1550, 0xfff29abf}},
        {u"teal"_s, {0xff0b6a72, 0xff73cfd6}},
        {u"blue"_s, {0xff1c57b5, 0xff92bdf7}},
    };
    return table;
}

QColor mixed(const QColor &ground, const QColor &colour, qreal share)
{
    const auto channel = [&](int below, int above) { return qRound(below + (above - below) * share); };
    return {channel(ground.red(), colour.red()), channel(ground.green(), colour.green()), channel(ground.blue(), colour.blue())};
}

} // namespace

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::WindowText).lightness() > palette.color(QPalette::Window).lightness();
}

QStringList colourSlots()
{
    return slotTable().keys();
}

QColor slotColour(const QString &slot, const QPalette &palette)
{
    const auto found = slotTable().constFind(slot);
    if (found == slotTable().constEnd())
        return palette.color(QPalette::Text);
    return isDark(palette) ? QColor(found->dark) : QColor(found->light);
}

QColor slotTint(const QString &slot, const QPalette &palette)
{
    return mixed(palette.color(QPalette::Base), slotColour(slot, palette), isDark(palette) ? 0.16 : 0.12);
}

QColor quietText(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Base), palette.color(QPalette::Text), isDark(palette) ? 0.66 : 0.68);
}

QColor quietLine(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Base), palette.color(QPalette::Text), 0.13);
}

QColor outline(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Base), palette.color(QPalette::Text), isDark(palette) ? 0.42 : 0.52);
}

HtmlStyle htmlStyle(const QPalette &palette, qreal pointSize)
{
    const QColor base = palette.color(QPalette::Base);
    const QColor accent = palette.color(QPalette::Link);
    HtmlStyle style;
    style.text = palette.color(QPalette::Text).name();
    style.quiet = quietText(palette).name();
    style.link = accent.name();
    style.line = quietLine(palette).name();
    style.calloutBackground = mixed(base, accent, isDark(palette) ? 0.14 : 0.08).name();
    style.calloutRule = accent.name();
    style.differenceBackground = mixed(base, slotColour(u"amber"_s, palette), isDark(palette) ? 0.12 : 0.08).name();
    for (const QString &slot : colourSlots())
        style.colours.insert(slot, slotColour(slot, palette).name());
    style.size = pointSize;
    return style;
}

} // namespace Kotae
