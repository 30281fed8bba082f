// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include <QApplication>
#include <QMainWindow>

/// The least that a program with a window costs.
int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    QMainWindow window;
    window.resize(1180, 780);
    window.show();
    return QApplication::exec();
}
