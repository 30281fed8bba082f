// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "settings.h"

#include <QFile>
#include <QStandardPaths>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Kotae {

namespace {

constexpr std::array appearanceNames{"system"_L1, "light"_L1, "dark"_L1};
constexpr int smallestZoom = 70;
constexpr int largestZoom = 300;

/// Moves a file that is no settings file out of the way; the new name, or empty if the file is well.
QString setAsideIfDamaged(const QString &path)
{
    const QSettings settings(path, QSettings::IniFormat);
    settings.allKeys(); // a section is not read before a key of it is asked for
    if (settings.status() != QSettings::FormatError)
        return {};
    const QString copy = path + u".damaged"_s;
    QFile::remove(copy);
    return QFile::rename(path, copy) ? copy : path;
}

} // namespace

Settings::Settings(const QString &path, QObject *parent)
    : QObject(parent), m_damagedCopy(setAsideIfDamaged(path)), m_settings(path)
{
}

QString Settings::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/kotae/kotae.ini"_s;
}

std::optional<Language> Settings::language() const
{
    return languageFromCode(m_settings.value(u"language"_s).toString());
}

void Settings::setLanguage(Language language)
{
    if (this->language() == language)
        return;
    m_settings.setValue(u"language"_s, languageCode(language));
    Q_EMIT languageChanged(language);
}

Appearance Settings::appearance() const
{
    const auto found = std::find(appearanceNames.begin(), appearanceNames.end(), m_settings.value(u"appearance"_s).toString());
    return found == appearanceNames.end() ? Appearance::System : Appearance(found - appearanceNames.begin());
}

void Settings::setAppearance(Appearance appearance)
{
    if (this->appearance() == appearance)
        return;
    m_settings.setValue(u"appearance"_s, QString(appearanceNames[size_t(appearance)]));
    Q_EMIT appearanceChanged(appearance);
}

QByteArray Settings::geometry() const
{
    return m_settings.value(u"window/geometry"_s).toByteArray();
}

void Settings::setGeometry(const QByteArray &geometry)
{
    m_settings.setValue(u"window/geometry"_s, geometry);
}

QByteArray Settings::splitter() const
{
    return m_settings.value(u"window/splitter"_s).toByteArray();
}

void Settings::setSplitter(const QByteArray &splitter)
{
    m_settings.setValue(u"window/splitter"_s, splitter);
}

int Settings::zoom() const
{
    bool read = false;
    const int percent = m_settings.value(u"zoom"_s).toInt(&read);
    return read ? std::clamp(percent, smallestZoom, largestZoom) : 100;
}

void Settings::setZoom(int percent)
{
    const int allowed = std::clamp(percent, smallestZoom, largestZoom);
    if (zoom() == allowed)
        return;
    m_settings.setValue(u"zoom"_s, allowed);
    Q_EMIT zoomChanged(allowed);
}

QString Settings::lastPlace() const
{
    return m_settings.value(u"places/last"_s).toString();
}

void Settings::setLastPlace(const QString &link)
{
    m_settings.setValue(u"places/last"_s, link);
}

QStringList Settings::recent() const
{
    return links(u"places/recent"_s);
}

void Settings::setRecent(const QStringList &links)
{
    setLinks(u"places/recent"_s, links);
}

QStringList Settings::favourites() const
{
    return links(u"places/favourites"_s);
}

void Settings::setFavourites(const QStringList &links)
{
    if (links == favourites())
        return;
    setLinks(u"places/favourites"_s, links);
    Q_EMIT favouritesChanged();
}

bool Settings::bothLanguages() const
{
    return flag(u"bothLanguages"_s);
}

void Settings::setBothLanguages(bool both)
{
    m_settings.setValue(u"bothLanguages"_s, both);
}

bool Settings::differencesOnly() const
{
    return flag(u"differencesOnly"_s);
}

void Settings::setDifferencesOnly(bool only)
{
    m_settings.setValue(u"differencesOnly"_s, only);
}

bool Settings::alwaysOnTop() const
{
    return flag(u"window/alwaysOnTop"_s);
}

void Settings::setAlwaysOnTop(bool onTop)
{
    m_settings.setValue(u"window/alwaysOnTop"_s, onTop);
}

std::optional<Language> Settings::copyLanguage() const
{
    return languageFromCode(m_settings.value(u"copyLanguage"_s).toString());
}

void Settings::setCopyLanguage(std::optional<Language> language)
{
    m_settings.setValue(u"copyLanguage"_s, language ? languageCode(*language) : QString());
}

bool Settings::flag(const QString &key) const
{
    return m_settings.value(key).toString() == u"true";
}

/// A file that somebody has edited can hold anything, and any number of it.
QStringList Settings::links(const QString &key) const
{
    constexpr qsizetype most = 50;
    QStringList links = m_settings.value(key).toStringList();
    links.removeAll(QString());
    links.removeDuplicates();
    return links.first(std::min(links.size(), most));
}

void Settings::setLinks(const QString &key, const QStringList &links)
{
    m_settings.setValue(key, links);
}

QString Settings::problem() const
{
    if (!m_damagedCopy.isEmpty())
        return tr("The settings could not be read and start anew. The old file is kept as %1.").arg(m_damagedCopy);
    if (m_settings.status() != QSettings::NoError || !m_settings.isWritable())
        return tr("Settings cannot be saved: %1 cannot be written.").arg(m_settings.fileName());
    return {};
}

} // namespace Kotae
