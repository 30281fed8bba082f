// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "printable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Kotae {

namespace {

constexpr char16_t replacement = u'\uFFFD';

/// Control characters and those that turn the direction of writing or break lines.
bool steers(QChar character)
{
    const char16_t unit = character.unicode();
    const bool directs = unit == u'\u061C' || unit == u'\u200E' || unit == u'\u200F' || (unit >= u'\u2028' && unit <= u'\u202E')
        || (unit >= u'\u2066' && unit <= u'\u2069');
    return character.category() == QChar::Other_Control || directs;
}

/// The pictures that Unicode has for control characters.
QChar pictureOf(QChar character)
{
    const char16_t unit = character.unicode();
    if (unit == u'\t' || unit == u'\n' || unit == u'\r')
        return u' ';
    if (unit < u' ')
        return char16_t(u'\u2400' + unit);
    return unit == u'\u007F' ? u'\u2421' : replacement;
}

} // namespace

QString printable(const QString &text)
{
    constexpr qsizetype longest = 80;
    QString shown = text.left(longest);
    const bool cut = shown.size() < text.size();
    if (cut && shown.back().isHighSurrogate())
        shown.chop(1);
    for (qsizetype at = 0; at < shown.size(); ++at) {
        if (steers(shown[at]))
            shown[at] = pictureOf(shown[at]);
        else if (shown[at].isHighSurrogate() && at + 1 < shown.size() && shown[at + 1].isLowSurrogate())
            ++at;
        else if (shown[at].isSurrogate())
            shown[at] = replacement;
    }
    return shown + (cut ? u"…"_s : QString());
}

QByteArray printableJson(const QJsonDocument &document, QJsonDocument::JsonFormat format)
{
    const QString json = QString::fromUtf8(document.toJson(format));
    QString escaped;
    escaped.reserve(json.size());
    for (const QChar character : json) {
        if (steers(character) && character != u'\n')
            escaped += u"\\u%1"_s.arg(uint(character.unicode()), 4, 16, QChar(u'0'));
        else
            escaped += character;
    }
    while (escaped.endsWith(u'\n'))
        escaped.chop(1);
    return escaped.toUtf8();
}

} // namespace Kotae
