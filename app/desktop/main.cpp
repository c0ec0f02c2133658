// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/exceptions.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/preferences.h"
#include "ui/support/colorscheme.h"
#include "ui/support/dialogs.h"
#include "ui/support/plaintext.h"
#include "ui/support/terminationsignals.h"

#include <QApplication>
#include <QMessageBox>
#include <QPointer>
#include <QTranslator>

#include <clocale>
#include <csignal>
#include <unistd.h>

namespace {

// Qt's event loop cannot pass an exception on. What was typed stays in the window.
class Application final : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        try {
            return QApplication::notify(receiver, event);
        } catch (...) {
            show(vd::errorOfException());
            return false;
        }
    }

private:
    void show(const vd::Error &error)
    {
        if (m_message) // once is enough
            return;
        m_message = new QMessageBox(QMessageBox::Warning, applicationDisplayName(), error.text(),
                                    QMessageBox::Close, activeWindow());
        m_message->setAttribute(Qt::WA_DeleteOnClose);
        m_message->setTextFormat(Qt::PlainText);
        m_message->open();
    }

    QPointer<QMessageBox> m_message;
};

} // namespace

int main(int argc, char **argv)
{
    using namespace vd;
    // Beyond a file-size limit, a write then fails with an error instead of killing the process.
    std::signal(SIGXFSZ, SIG_IGN);
    // Chromium's sandbox does not run as root. All other users keep it.
    if (::geteuid() == 0)
        qputenv("QTWEBENGINE_DISABLE_SANDBOX", "1");
    Application application(argc, argv);
    // Qt sets the user's locale, in which a number may be "2,5", which is not JSON.
    std::setlocale(LC_NUMERIC, "C");
    QApplication::setApplicationName(QStringLiteral("verdictdesk"));
    QApplication::setApplicationDisplayName(QStringLiteral("Verdict Desk"));
    QTranslator plurals; // "1 tool", "2 tools" in English
    if (plurals.load(QStringLiteral(":/i18n/verdictdesk_en.qm")))
        QApplication::installTranslator(&plurals);

    ui::Preferences preferences;
    ui::ColorScheme desktop;
    const auto scheme = [&] { return preferences.scheme().value_or(desktop.scheme()); };
    const auto applyScheme = [&] { ui::applyTheme(application, scheme()); };
    ui::applyColors(scheme());
    ui::showToolTipsAsPlainText(application);
    QObject::connect(&desktop, &ui::ColorScheme::changed, &application, applyScheme);
    auto shown = preferences.scheme();
    QObject::connect(&preferences, &ui::Preferences::changed, &application, [&] {
        if (std::exchange(shown, preferences.scheme()) != preferences.scheme())
            applyScheme();
    });

    const auto theme = page::Theme::load();
    if (!theme)
        qFatal("%s", qPrintable(theme.error().text()));
    ui::RealDialogs dialogs;
    ui::MainWindow window(preferences, dialogs, *theme);
    const ui::TerminationSignals endings;
    QObject::connect(&endings, &ui::TerminationSignals::requested, &window, &QWidget::close);
    // A dialog that is open must not keep the program when its window has gone.
    QObject::connect(&window, &ui::MainWindow::closed, &application, &QCoreApplication::quit,
                     Qt::QueuedConnection);
    ui::applyStyleSheet(application, scheme());
    window.show();
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() > 1)
        window.openDesk(arguments.at(1));
    return QApplication::exec();
}
