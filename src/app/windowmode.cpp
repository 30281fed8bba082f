// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "windowmode.h"

#include "afterfirstpaint.h"
#include "appearance.h"
#include "display.h"
#include "embeddedcatalog.h"
#include "fonts.h"
#include "mainwindow.h"
#include "singleinstance.h"
#include "windowstyle.h"

#include <QApplication>
#include <QIcon>
#include <QMessageBox>

#include <optional>

namespace Kotae {

int runWindow(int &argc, char **argv, const Request &request)
{
    std::optional<DisplayGuard> guard(std::in_place);
    QApplication application(argc, argv);
    guard.reset();
    // A window over another catalog is another program.
    SingleInstance instance;
    const bool shared = request.catalogFile.isEmpty();
    if (shared && instance.handOver(request.query))
        return 0;
    QApplication::setApplicationName(QStringLiteral("kotae"));
    QApplication::setApplicationVersion(QStringLiteral(KOTAE_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("io.github.kotae.Kotae"));
    QApplication::setStyle(new WindowStyle);
    QApplication::setFont(applicationFont(QApplication::font()));

    Settings settings;
    LanguageSwitcher languages(request.language.value_or(settings.language().value_or(systemLanguage())));
    applyAppearance(settings.appearance());
    QObject::connect(&settings, &Settings::appearanceChanged, &application, applyAppearance);

    QString error;
    const std::unique_ptr<Catalog> catalog = openCatalog(request.catalogFile, &error);
    if (!catalog) {
        QMessageBox::critical(nullptr, QCoreApplication::translate("Kotae::App", "Kotae"), error);
        return 2;
    }
    MainWindow window(*catalog, settings, languages);
    window.open(request.query);
    window.show();
    QObject::connect(&instance, &SingleInstance::requested, &window, [&](const QString &query) {
        if (!query.isEmpty())
            window.open(query);
        window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
        window.raise();
        window.activateWindow();
    });
    // What nobody sees waits until the window is there.
    afterFirstPaint(window, [&] {
        window.setWindowIcon(QIcon(QStringLiteral(":/io.github.kotae.Kotae.svg")));
        if (shared)
            instance.listen();
    });
    return QApplication::exec();
}

} // namespace Kotae
