// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "fold.h"

#include "kana.h"

namespace Kotae {

namespace {

constexpr char16_t longMark = u'ー';

/// Marks that belong to the character before them; the half-width voicing marks compose with it under NFKC.
bool continuesCluster(QChar character)
{
    return character.isMark() || character == QChar(0xFF9E) || character == QChar(0xFF9F);
}

qsizetype clusterEnd(QStringView text, qsizetype begin)
{
    qsizetype end = begin + 1;
    if (text[begin].isHighSurrogate() && end < text.size() && text[end].isLowSurrogate())
        ++end;
    while (end < text.size() && continuesCluster(text[end]))
        ++end;
    return end;
}

bool isBlank(QChar character)
{
    return character.isSpace() || character.category() == QChar::Other_Control || character.category() == QChar::Other_Format;
}

QChar plainPunctuation(QChar character)
{
    switch (character.unicode()) {
    case u'‐':
    case u'‑':
    case u'‒':
    case u'–':
    case u'—':
    case u'−':
        return u'-';
    case u'‘':
    case u'’':
        return u'\'';
    case u'“':
    case u'”':
        return u'"';
    default:
        return character;
    }
}

QString foldCluster(QStringView cluster)
{
    if (cluster.size() == 1 && cluster[0].unicode() < 0x80)
        return cluster[0].toLower();
    QString folded = toHiragana(cluster.toString().normalized(QString::NormalizationForm_KC).toCaseFolded());
    for (QChar &character : folded)
        character = plainPunctuation(character);
    folded.remove(QChar(longMark));
    return folded;
}

bool isLoneSurrogate(QStringView cluster)
{
    return cluster[0].isLowSurrogate() || (cluster[0].isHighSurrogate() && (cluster.size() < 2 || !cluster[1].isLowSurrogate()));
}

void append(FoldedText &folded, QStringView cluster, qsizetype origin)
{
    for (const QChar character : cluster) {
        const bool blank = isBlank(character);
        if (blank && (folded.text.isEmpty() || folded.text.back() == u' '))
            continue;
        folded.text += blank ? QChar(u' ') : character;
        folded.origins += origin;
    }
}

} // namespace

QString fold(QStringView text)
{
    return foldWithOrigins(text).text;
}

FoldedText foldWithOrigins(QStringView text)
{
    FoldedText folded;
    folded.text.reserve(text.size());
    folded.origins.reserve(text.size() + 1);
    for (qsizetype begin = 0; begin < text.size();) {
        const qsizetype end = clusterEnd(text, begin);
        const QStringView cluster = text.sliced(begin, end - begin);
        if (!isLoneSurrogate(cluster))
            append(folded, foldCluster(cluster), begin);
        begin = end;
    }
    if (folded.text.endsWith(u' ')) {
        folded.text.chop(1);
        folded.origins.removeLast();
    }
    folded.origins += text.size();
    return folded;
}

} // namespace Kotae
