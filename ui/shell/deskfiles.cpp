// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/deskfiles.h"

#include "base/file.h"
#include "desk/deskfile.h"
#include "exchange/deskexport.h"
#include "exchange/sample.h"
#include "ui/shell/importrun.h"
#include "ui/shell/preferences.h"
#include "ui/support/dialogs.h"
#include "ui/support/plaintext.h"

#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QMimeData>
#include <QStandardPaths>
#include <QUrl>
#include <QWidget>
#include <QtConcurrentRun>

namespace vd::ui {

namespace {

const QString deskFolderPlace = QStringLiteral("deskFolder");

QString deskFilter()
{
    return DeskFiles::tr("Verdict desks (*.vdesk)");
}

QStringList filesIn(const QMimeData &data)
{
    QStringList files;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            files += url.toLocalFile();
    }
    return files;
}

Result<void> makeDesk(const QString &path, const QString &author, bool isSample)
{
    const auto fill = [&](Desk &desk) { return addSample(desk, author); };
    VD_TRY(Desk::create(path, author, systemClock(),
                        isSample ? Desk::Initializer(fill) : Desk::Initializer()));
    return {};
}

} // namespace

DeskFiles::DeskFiles(DeskSession &session, Preferences &preferences, Dialogs &dialogs,
                     QWidget &window)
    : QObject(&window)
    , m_session(session)
    , m_preferences(preferences)
    , m_dialogs(dialogs)
    , m_window(window)
{
}

void DeskFiles::fail(const QString &title, const Error &error)
{
    m_dialogs.showMessage(&m_window, title, error.text());
}

QString DeskFiles::folder() const
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString folder = m_preferences.place(deskFolderPlace, documents).toString();
    return QFileInfo(folder).isDir() ? folder : QDir::homePath();
}

void DeskFiles::rememberFolder(const QString &file)
{
    m_preferences.setPlace(deskFolderPlace, QFileInfo(file).absolutePath());
}

void DeskFiles::adopt()
{
    if (!Backup::fromPath(m_session.path()))
        m_preferences.addRecentDesk(m_session.path());
    if (m_locked == m_session.path())
        m_lock.reset(); // taken anew below
    m_lock = std::make_unique<WindowLock>(m_session.path());
    m_locked = m_session.path();
    if (!m_session.readOnlyReason().isEmpty())
        return;
    if (const auto holder = m_lock->take()) {
        const QString message =
            tr("%1 is open in another window (process %2 on %3). Here it can be read and "
               "exported, not changed.")
                .arg(QFileInfo(m_session.path()).fileName())
                .arg(holder->process)
                .arg(holder->host);
        m_session.restrictToReading(message);
        emit heldElsewhere(message);
    }
}

void DeskFiles::makeNew()
{
    const QString path = m_dialogs.saveFile(
        &m_window,
        {tr("New desk"), folder() + tr("/Untitled.vdesk"), deskFilter(), QStringLiteral("vdesk")});
    if (!path.isEmpty())
        make(path, false);
}

void DeskFiles::makeEmpty()
{
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    documents.mkpath(QStringLiteral("."));
    QString path = documents.filePath(tr("My desk") + QStringLiteral(".vdesk"));
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = documents.filePath(tr("My desk %1").arg(number) + QStringLiteral(".vdesk"));
    make(path, false);
}

void DeskFiles::openSample()
{
    const QString place = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    QDir().mkpath(place);
    const QString path = place + QStringLiteral("/sample.vdesk");
    if (QFileInfo::exists(path))
        openAt(path);
    else
        make(path, true);
}

void DeskFiles::make(const QString &path, bool isSample)
{
    rememberFolder(path);
    then(this, QtConcurrent::run(makeDesk, path, m_preferences.author(), isSample),
         [this, path](const Result<void> &made) {
             if (made)
                 openAt(path);
             else
                 fail(tr("This desk cannot be made"), made.error());
         });
}

void DeskFiles::open()
{
    const QString path = m_dialogs.openFile(
        &m_window, {tr("Open a desk"), folder(), deskFilter(), QStringLiteral("vdesk")});
    if (path.isEmpty())
        return;
    rememberFolder(path);
    openAt(path);
}

void DeskFiles::openAt(const QString &path)
{
    m_session.open(path);
}

void DeskFiles::reopen()
{
    openAt(m_session.path());
}

void DeskFiles::import()
{
    const QStringList files = m_dialogs.openFiles(
        &m_window,
        {tr("Import desk JSON"), folder(), tr("Desk JSON (*.json)"), QStringLiteral("json")});
    if (!files.isEmpty())
        importFiles(files);
}

void DeskFiles::importFiles(const QStringList &files)
{
    rememberFolder(files.constFirst());
    const auto failImport = [this](const Error &error) { fail(tr("Nothing was imported"), error); };
    if (!m_session.readOnlyReason().isEmpty()) {
        failImport(Error::input(m_session.readOnlyReason()));
        return;
    }
    cancelImport();
    m_import = new ImportRun(m_session, files, m_window);
    connect(m_import, &ImportRun::statusMessage, this, &DeskFiles::statusMessage);
    connect(m_import, &ImportRun::failed, this, failImport);
    m_import->start();
}

void DeskFiles::cancelImport()
{
    if (m_import)
        m_import->cancel();
}

bool DeskFiles::canDrop(const QMimeData &data)
{
    return !filesIn(data).isEmpty();
}

void DeskFiles::drop(const QMimeData &data)
{
    const QStringList files = filesIn(data);
    if (files.size() == 1 && files.constFirst().endsWith(QLatin1String(".vdesk")))
        openAt(files.constFirst());
    else if (m_session.isOpen())
        importFiles(files);
    else
        emit statusMessage(tr("Open a desk first, then drop the files to import."));
}

void DeskFiles::exportJson()
{
    const QString name = QFileInfo(m_session.path()).completeBaseName();
    const QString path = m_dialogs.saveFile(
        &m_window, {tr("Export the desk as JSON"), QStringLiteral("%1/%2.json").arg(folder(), name),
                    tr("Desk JSON (*.json)"), QStringLiteral("json")});
    if (path.isEmpty())
        return;
    rememberFolder(path);
    m_session.queue().afterAll([this, path] {
        const auto write = [path](Desk &desk) -> Result<void> {
            VD_TRY(checkTarget(path));
            VD_TRY_AS(records, desk.readWhole(&DeskReader::records));
            return writeFile(path, exportDesk(records));
        };
        m_session.ask(this, write, [this, path](const Result<void> &written) {
            if (written)
                emit statusMessage(tr("Exported to %1.").arg(QDir::toNativeSeparators(path)));
            else
                fail(tr("The desk was not exported"), written.error());
        });
    });
}

void DeskFiles::listRecent(QMenu &menu)
{
    menu.clear();
    for (const QString &path : m_preferences.recentDesks())
        menu.addAction(escapeMnemonics(path), this, [this, path] { openAt(path); });
    if (menu.isEmpty())
        menu.addAction(tr("No recent desks"))->setEnabled(false);
}

} // namespace vd::ui

#include "moc_deskfiles.cpp"
