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
constexpr int smallestZoom = 50;
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
    : QObject(parent), m_damagedCopy(setAsideIfDamaged(path)), m_settings(std::make_unique<QSettings>(path, QSettings::IniFormat))
{
}

QString Settings::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/kotae/kotae.ini"_s;
}

std::optional<Language> Settings::language() const
{
    return languageFromCode(m_settings->value(u"language"_s).toString());
}

void Settings::setLanguage(Language language)
{
    if (this->language() == language)
        return;
    m_settings->setValue(u"language"_s, languageCode(language));
    Q_EMIT languageChanged(language);
}

Appearance Settings::appearance() const
{
    const auto found = std::find(appearanceNames.begin(), appearanceNames.end(), m_settings->value(u"appearance"_s).toString());
    return found == appearanceNames.end() ? Appearance::System : Appearance(found - appearanceNames.begin());
}

void Settings::setAppearance(Appearance appearance)
{
    if (this->appearance() == appearance)
        return;
    m_settings->setValue(u"appearance"_s, QString(appearanceNames[size_t(appearance)]));
    Q_EMIT appearanceChanged(appearance);
}

QByteArray Settings::geometry() const
{
    return m_settings->value(u"window/geometry"_s).toByteArray();
}

void Settings::setGeometry(const QByteArray &geometry)
{
    m_settings->setValue(u"window/geometry"_s, geometry);
}

QByteArray Settings::splitter() const
{
    return m_settings->value(u"window/splitter"_s).toByteArray();
}

void Settings::setSplitter(const QByteArray &splitter)
{
    m_settings->setValue(u"window/splitter"_s, splitter);
}

int Settings::zoom() const
{
    bool read = false;
    const int percent = m_settings->value(u"zoom"_s).toInt(&read);
    return read ? std::clamp(percent, smallestZoom, largestZoom) : 100;
}

void Settings::setZoom(int percent)
{
    const int allowed = std::clamp(percent, smallestZoom, largestZoom);
    if (zoom() == allowed)
        return;
    m_settings->setValue(u"zoom"_s, allowed);
    Q_EMIT zoomChanged(allowed);
}

QString Settings::problem() const
{
    if (!m_damagedCopy.isEmpty())
        return tr("The settings could not be read and start anew. The old file is kept as %1.").arg(m_damagedCopy);
    m_settings->sync();
    if (m_settings->status() != QSettings::NoError || !m_settings->isWritable())
        return tr("Settings cannot be saved: %1 cannot be written.").arg(m_settings->fileName());
    return {};
}

} // namespace Kotae
