// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backups/backupsplace.h"

#include "desk/windowlock.h"
#include "exchange/textmirror.h"
#include "ui/backups/backupshead.h"
#include "ui/backups/restorerun.h"
#include "ui/forms/formgrid.h"
#include "ui/lists/listactions.h"
#include "ui/lists/rowdelegate.h"
#include "ui/support/dialogs.h"
#include "ui/support/emptystate.h"
#include "ui/support/refreshwhenvisible.h"
#include "ui/support/windowtheme.h"

#include <QAction>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QListView>
#include <QPushButton>
#include <QStackedWidget>
#include <QUrl>
#include <QtConcurrentRun>

namespace vd::ui {

namespace {

constexpr int refreshMs = 100;

QPushButton *makeTextButton(QAction *action)
{
    auto *button = new QPushButton(action->text());
    button->setToolTip(action->toolTip());
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    QObject::connect(action, &QAction::changed, button,
                     [button, action] { button->setEnabled(action->isEnabled()); });
    return button;
}

// A backup, which nobody changes, is read in place of the desk.
Result<void> writeAsText(const QString &backup, const QString &folder)
{
    VD_TRY_AS(desk, Desk::open(backup));
    VD_TRY_AS(records, desk->readWhole(&DeskReader::records));
    return writeTextMirror(records, folder);
}

// Another window that has the desk open would go on with the file that is replaced.
bool isOpenElsewhere(const QString &desk)
{
    const auto holder = WindowLock(desk).take();
    return holder && holder->process != QCoreApplication::applicationPid();
}

} // namespace

BackupsPlace::BackupsPlace(DeskSession &session, BackupSchedule &schedule, Dialogs &dialogs,
                           QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_schedule(schedule)
    , m_dialogs(dialogs)
    , m_view(new QListView)
    , m_empty(new EmptyState)
    , m_stack(new QStackedWidget)
    , m_refresh(std::make_unique<RefreshWhenVisible>(*this, refreshMs, [this] { read(); }))
{
    makeActions();
    m_head = new BackupsHead(m_backUp);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(makeList(), 1);
    layout->addWidget(makeButtons());
    connect(m_head, &BackupsHead::folderRequested, this, &BackupsPlace::chooseFolder);
    connect(m_head, &BackupsHead::folderDropped, this,
            [this](BackupsHead::Folder which) { changeFolder(which, {}); });
    connectSchedule();
    setRows({});
}

BackupsPlace::~BackupsPlace() = default;

void BackupsPlace::makeActions()
{
    const auto make = [this](const QString &text, const QString &hint, auto slot) {
        auto *action = makeAction(this, text, hint, {});
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    m_backUp = make(tr("Back up now"), tr("Make a verified copy of the desk as it is"),
                    [this] { m_schedule.backUpNow(); });
    m_openBeside = make(tr("Open beside"),
                        tr("Open this backup in a second window, to read and to copy from"),
                        [this] { openBeside(); });
    m_restore = make(tr("Restore…"),
                     tr("Put this backup in the place of the desk, which is backed up first"),
                     [this] { restore(); });
    m_restoreTool = make(tr("Restore a tool…"),
                         tr("Bring back one tool with its seats and notes, as an edit"),
                         [this] { restoreTool(); });
    m_showInFolder = make(tr("Show in folder"), tr("Open the folder that has this backup"),
                          [this] { showInFolder(); });
}

QWidget *BackupsPlace::makeList()
{
    m_view->setModel(&m_list);
    m_view->setItemDelegate(new RowDelegate(RowDelegate::Form::TwoLines, this));
    m_view->setAccessibleName(tr("Backups of this desk"));
    m_view->setUniformItemSizes(true);
    m_view->setMouseTracking(true);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &BackupsPlace::refreshActions);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_view);
    return m_stack;
}

QWidget *BackupsPlace::makeButtons()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(3 * grid, grid, 3 * grid, grid);
    row->setSpacing(grid);
    for (QAction *action : {m_restore, m_restoreTool, m_openBeside, m_showInFolder})
        row->addWidget(makeTextButton(action));
    row->addStretch(1);
    return bar;
}

void BackupsPlace::connectSchedule()
{
    const auto refresh = [this] { m_refresh->setStale(); };
    connect(&m_session, &DeskSession::opened, this, [this, refresh] {
        if (std::exchange(m_desk, m_session.path()) != m_desk) {
            m_empty->setText({}); // nothing is known until it is read
            setRows({});
        }
        refresh();
    });
    connect(&m_session, &DeskSession::restricted, this, &BackupsPlace::refreshActions);
    connect(&m_session, &DeskSession::committed, this, refresh); // an import is backed up before
    connect(&m_schedule, &BackupSchedule::started, m_head, &BackupsHead::watch);
    connect(&m_schedule, &BackupSchedule::ended, this, refresh);
    connect(&m_schedule, &BackupSchedule::made, this, [this](const Backup &backup) {
        if (backup.reason == BackupReason::Manual)
            emit statusMessage(tr("The desk is backed up, and the backup is verified."));
    });
}

void BackupsPlace::read()
{
    if (!m_session.isOpen())
        return;
    QStringList folders = {backupsFolder()};
    if (!m_schedule.secondFolder().isEmpty())
        folders += m_schedule.secondFolder();
    m_readings.then(this, QtConcurrent::run(readBackupRows, m_session.path(), folders),
                    [this](std::vector<BackupRow> rows) {
                        m_empty->setText(tr("No backups of this desk yet. The first one is made "
                                            "after the first change, or now."));
                        setRows(std::move(rows));
                    });
}

void BackupsPlace::setRows(std::vector<BackupRow> rows)
{
    const BackupRow *before = chosen();
    const QString name = before ? QFileInfo(before->backup.path).fileName() : QString();
    m_list.setRows(std::move(rows));
    m_stack->setCurrentIndex(m_list.rowCount() > 0 ? 1 : 0);
    m_view->setCurrentIndex(m_list.index(std::max(0, m_list.rowOf(name))));
    refreshActions();
}

void BackupsPlace::setSecondFolder(const QString &folder)
{
    m_schedule.setSecondFolder(folder);
    m_head->setFolder(BackupsHead::Second, folder);
    m_refresh->setStale();
}

void BackupsPlace::setTextFolder(const QString &folder)
{
    m_textFolder = folder;
    m_head->setFolder(BackupsHead::Text, folder);
    if (folder.isEmpty())
        m_schedule.setAfterwards({});
    else
        m_schedule.setAfterwards(
            [folder](const Backup &backup) { return writeAsText(backup.path, folder); });
}

void BackupsPlace::changeFolder(int which, const QString &folder)
{
    if (which == BackupsHead::Second) {
        setSecondFolder(folder);
        emit secondFolderChosen(folder);
    } else {
        setTextFolder(folder);
        emit textFolderChosen(folder);
    }
}

void BackupsPlace::chooseFolder(int which)
{
    const bool isSecond = which == BackupsHead::Second;
    const QString folder = m_dialogs.chooseFolder(
        window(),
        isSecond ? tr("A second folder for backups") : tr("A folder for the desk as text"),
        isSecond ? m_schedule.secondFolder() : m_textFolder);
    if (folder.isEmpty())
        return;
    changeFolder(which, folder);
    m_schedule.backUpNow(); // copies those that are there already, too
}

void BackupsPlace::enter()
{
    m_view->setFocus();
}

void BackupsPlace::openBeside()
{
    if (const BackupRow *row = chosen())
        m_dialogs.openBeside(row->backup.path);
}

void BackupsPlace::showInFolder()
{
    if (const BackupRow *row = chosen())
        m_dialogs.openInBrowser(QUrl::fromLocalFile(QFileInfo(row->backup.path).absolutePath()));
}

void BackupsPlace::restore()
{
    const BackupRow *row = chosen();
    if (!row)
        return;
    const QString backup = row->backup.path; // copies: the list may change during the question
    const QString title = row->title();
    const QString question = tr("Restore the desk as it was on %1?").arg(title);
    if (isOpenElsewhere(m_session.path())) {
        failRestore(Error::input(tr("%1 is open in another window. Close it first.")
                                     .arg(QFileInfo(m_session.path()).fileName())));
        return;
    }
    const int answer = m_dialogs.ask(
        window(), {tr("Restore"),
                   question,
                   tr("The desk as it is now is backed up first, so that you can come back to it. "
                      "Undo does not reach behind a restore."),
                   {tr("Restore"), tr("Cancel")}});
    if (answer != 0)
        return;
    auto *run = new RestoreRun(m_schedule, question, window());
    connect(run, &RestoreRun::restored, this,
            [this, title](const Restored &restored) { tellRestored(title, restored); });
    connect(run, &RestoreRun::failed, this, &BackupsPlace::failRestore);
    run->start(backup);
}

void BackupsPlace::failRestore(const Error &error)
{
    m_dialogs.showMessage(window(), tr("Nothing was restored"), error.text());
}

void BackupsPlace::restoreTool()
{
    const BackupRow *row = chosen();
    if (!row)
        return;
    then(this, QtConcurrent::run(toolsInBackup, row->backup.path),
         [this, backup = row->backup.path,
          title = row->title()](const Result<std::vector<BackedUpTool>> &tools) {
             if (tools)
                 chooseTool(backup, title, *tools);
             else
                 failRestore(tools.error());
         });
}

void BackupsPlace::chooseTool(const QString &backup, const QString &title,
                              const std::vector<BackedUpTool> &tools)
{
    QStringList items;
    for (const BackedUpTool &tool : tools)
        items += tr("%1 – %2", "name, slug").arg(tool.name, tool.slug);
    const auto chosen = m_dialogs.choose(window(), tr("Restore a tool"),
                                         tr("Which tool is to be as it was on %1?").arg(title),
                                         items);
    if (chosen)
        bringBack(backup, title, tools.at(size_t(*chosen)));
}

void BackupsPlace::bringBack(const QString &backup, const QString &title, const BackedUpTool &tool)
{
    const auto tell = [this, title, name = tool.name](const DeskSession::Written &written) {
        if (written)
            emit statusMessage(tr("%1 is as it was on %2. Undo takes it back.").arg(name, title));
        else
            failRestore(written.error().error);
    };
    m_session.ask(
        this, [backup, id = tool.id](Desk &desk) { return planToolRestore(desk, backup, id); },
        [this, tell, name = tool.name](const Result<std::vector<Change>> &changes) {
            if (!changes)
                failRestore(changes.error());
            else if (changes->empty())
                emit statusMessage(tr("Nothing to do: %1 is as it was.").arg(name));
            else
                then(this, m_session.submit(tr("Restore %1 from a backup").arg(name), *changes),
                     tell);
        });
}

void BackupsPlace::tellRestored(const QString &title, const Restored &restored)
{
    emit statusMessage(tr("The desk is as it was on %1.").arg(title));
    if (restored.kept.isEmpty())
        return;
    m_dialogs.showMessage(window(), tr("The desk is restored"),
                          tr("What stood there before is kept as %1. %2")
                              .arg(QDir::toNativeSeparators(restored.kept), restored.reason));
}

// A desk that can only be read because it is damaged is what a restore is for.
void BackupsPlace::refreshActions()
{
    const BackupRow *row = chosen();
    const bool isBackup = Backup::fromPath(m_session.path()).has_value();
    m_backUp->setEnabled(m_session.isOpen() && !isBackup);
    m_openBeside->setEnabled(row != nullptr);
    m_showInFolder->setEnabled(row != nullptr);
    m_restore->setEnabled(row && row->contents && !isBackup);
    m_restoreTool->setEnabled(row && row->contents && m_session.readOnlyReason().isEmpty());
}

const BackupRow *BackupsPlace::chosen() const
{
    const QModelIndex index = m_view->currentIndex();
    return index.isValid() && index.row() < m_list.rowCount() ? &m_list.at(index) : nullptr;
}

} // namespace vd::ui

#include "moc_backupsplace.cpp"
