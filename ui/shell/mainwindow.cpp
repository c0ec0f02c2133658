// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "ui/backups/backupsplace.h"
#include "ui/comparison/comparisonsplace.h"
#include "ui/fields/fieldwidget.h"
#include "ui/history/historyplace.h"
#include "ui/library/librarypanel.h"
#include "ui/library/libraryplace.h"
#include "ui/personas/personasplace.h"
#include "ui/preview/previewpane.h"
#include "ui/preview/wholepageview.h"
#include "ui/publish/publishplace.h"
#include "ui/shell/aboutdialog.h"
#include "ui/shell/backupnotice.h"
#include "ui/shell/closeguard.h"
#include "ui/shell/conflictbar.h"
#include "ui/shell/deskfiles.h"
#include "ui/shell/deskmemory.h"
#include "ui/shell/deskrescue.h"
#include "ui/shell/menus.h"
#include "ui/shell/pageexport.h"
#include "ui/shell/preferences.h"
#include "ui/shell/preferencesdialog.h"
#include "ui/shell/previewlink.h"
#include "ui/shell/savestatus.h"
#include "ui/shell/undoactions.h"
#include "ui/shell/undoguide.h"
#include "ui/shell/undorefusalbar.h"
#include "ui/shell/welcomepage.h"
#include "ui/splits/splitsplace.h"
#include "ui/support/dialogs.h"
#include "ui/support/noticebar.h"
#include "ui/support/pages.h"
#include "ui/support/wholecharacters.h"
#include "ui/tool/tooleditor.h"

#include <QActionGroup>
#include <QCloseEvent>
#include <QFileInfo>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace vd::ui {

namespace {

constexpr int messageMs = 8000;

} // namespace

MainWindow::MainWindow(Preferences &preferences, Dialogs &dialogs, const page::Theme &theme,
                       const WebEngineLoader &engine)
    : m_preferences(preferences)
    , m_dialogs(dialogs)
    , m_engine(engine)
    , m_schedule(m_session)
    , m_board(m_session)
    , m_pair(m_session, m_board)
    , m_theme(m_session)
    , m_menus(std::make_unique<Menus>(*this))
    , m_files(new DeskFiles(m_session, preferences, dialogs, *this))
    , m_memory(new DeskMemory(m_session, m_pair, preferences, this))
    , m_closeGuard(new CloseGuard(m_session, dialogs, *this))
    , m_saveNotice(new NoticeBar("warning"))
    , m_readNotice(new NoticeBar("warning"))
    , m_moveNotice(new NoticeBar("warning"))
    , m_undoRefusal(new UndoRefusalBar(m_session))
    , m_stack(new QStackedWidget)
    , m_welcome(new WelcomePage)
    , m_panes(new QSplitter)
    , m_places(new QStackedWidget)
{
    setAcceptDrops(true);
    new WholeCharacters(this);
    m_stack->addWidget(m_welcome);
    m_stack->addWidget(makePlaces(dialogs, theme));
    setCentralWidget(m_stack);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addPermanentWidget(new SaveStatus(m_session, *m_saveNotice));
    m_link = new PreviewLink(m_session, m_board, m_pair, m_theme, *m_preview, this);
    m_export = new PageExport(m_session, m_pair, *m_preview, preferences, dialogs, *this);
    m_preview->setExportMenu(m_menus->page);
    m_menus->view->addActions(m_preview->actions());
    connectMenus();
    connectDesk();
    connectPlaces();
    connect(&preferences, &Preferences::changed, this, &MainWindow::followPreferences);
    followPreferences();
    restorePlace();
    showPlace(Library);
    setWindowTitle(tr("Verdict Desk"));
    for (QAction *action : m_menus->ofDesk())
        action->setEnabled(false);
}

// Deletes the places first: a field that loses its focus changes the session, which must still
// exist.
MainWindow::~MainWindow()
{
    m_files->cancelImport(); // or the desk, which closes first, would finish reading
    delete takeCentralWidget();
}

QWidget *MainWindow::makeTop()
{
    auto *top = new QFrame;
    top->setProperty("role", QStringLiteral("bar"));
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(2 * grid, grid / 2, 2 * grid, grid / 2);
    row->setSpacing(grid / 2);
    auto *group = new QActionGroup(this);
    for (QAction *place : m_menus->places()) {
        place->setCheckable(true);
        group->addAction(place);
        auto *button = new QToolButton;
        button->setDefaultAction(place);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        row->addWidget(button);
    }
    row->addStretch();
    return top;
}

QWidget *MainWindow::makePlaces(Dialogs &dialogs, const page::Theme &theme)
{
    m_library = new LibraryPlace(m_session, m_board, m_pair, dialogs);
    m_comparisons = new ComparisonsPlace(m_session, m_board);
    m_splits = new SplitsPlace(m_session, m_board, dialogs);
    m_personas = new PersonasPlace(m_session, dialogs);
    m_publish = new PublishPlace(m_session, dialogs, m_menus->publishSite);
    m_history = new HistoryPlace(m_session);
    m_backups = new BackupsPlace(m_session, m_schedule, dialogs);
    for (QWidget *place : std::initializer_list<QWidget *>{
             m_library, m_comparisons, m_splits, m_personas, m_publish, m_history, m_backups})
        m_places->addWidget(place);
    sizeByCurrentPage(*m_places); // otherwise the window grows when the preview is shown
    m_preview = new PreviewPane(theme, m_engine);
    m_preview->setScheme(schemeOf(this));
    m_preview->setMinimumWidth(40 * grid);
    m_places->setObjectName(QStringLiteral("places"));
    m_panes->setObjectName(QStringLiteral("panes"));
    m_panes->setChildrenCollapsible(false);
    m_panes->addWidget(m_places);
    m_panes->addWidget(m_preview);
    m_panes->setStretchFactor(0, 3);
    m_panes->setStretchFactor(1, 2);
    m_panes->setSizes({115 * grid, 70 * grid});
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeTop());
    layout->addWidget(m_readNotice);
    layout->addWidget(m_moveNotice);
    layout->addWidget(m_saveNotice);
    layout->addWidget(new BackupNotice(m_schedule));
    layout->addWidget(new ConflictBar(m_session));
    layout->addWidget(m_undoRefusal);
    layout->addWidget(m_panes, 1);
    return page;
}

void MainWindow::connectMenus()
{
    const auto run = [](QAction *action, auto *receiver, auto slot) {
        connect(action, &QAction::triggered, receiver, [receiver, slot] { (receiver->*slot)(); });
    };
    run(m_menus->newDesk, m_files, &DeskFiles::makeNew);
    run(m_menus->openDesk, m_files, &DeskFiles::open);
    run(m_menus->sample, m_files, &DeskFiles::openSample);
    run(m_menus->importJson, m_files, &DeskFiles::import);
    run(m_menus->exportJson, m_files, &DeskFiles::exportJson);
    run(m_menus->quit, this, &MainWindow::close);
    connectUndo();
    run(m_menus->duplicate, m_library, &LibraryPlace::duplicate);
    run(m_menus->star, m_library, &LibraryPlace::toggleStar);
    run(m_menus->remove, m_library, &LibraryPlace::remove);
    run(m_menus->saveHtml, m_export, &PageExport::saveHtml);
    run(m_menus->savePdf, m_export, &PageExport::savePdf);
    run(m_menus->copyHtml, m_export, &PageExport::copyHtml);
    connect(m_menus->recent, &QMenu::aboutToShow, m_files,
            [this] { m_files->listRecent(*m_menus->recent); });
    connect(m_menus->preferences, &QAction::triggered, this,
            [this] { PreferencesDialog(m_preferences, this).exec(); });
    connect(m_menus->about, &QAction::triggered, this,
            [this] { AboutDialog(m_engine, this).exec(); });
    for (int place = Library; place <= Backups; ++place) {
        connect(m_menus->places().at(place), &QAction::triggered, this, [this, place] {
            showPlace(Place(place));
            if (place == Splits)
                m_splits->enter();
            else if (place == Backups)
                m_backups->enter();
        });
    }
    run(m_menus->fieldHistory, this, &MainWindow::showFieldHistory);
    connect(m_menus->publishSite, &QAction::triggered, this, [this] {
        showPlace(Publish);
        m_publish->publish();
    });
    connect(m_menus->preview, &QAction::toggled, this, &MainWindow::showPreview);
    connect(m_menus->filter, &QAction::triggered, this, [this] {
        if (m_places->currentIndex() == Splits) {
            m_splits->focusQuery();
            return;
        }
        showPlace(Library);
        m_library->panel()->focusFilter();
    });
    connect(m_menus->newItem, &QAction::triggered, this, [this] {
        switch (m_places->currentIndex()) {
        case Comparisons: m_comparisons->makeNew(); break;
        case Personas: m_personas->makeNew(); break;
        case Splits:
            showPlace(Library);
            m_library->makeNew();
            break;
        default: m_library->makeNew(); break;
        }
    });
}

void MainWindow::connectUndo()
{
    auto *actions = new UndoActions(m_session, *m_splits, *m_menus->undo, *m_menus->redo);
    auto *guide = new UndoGuide(m_session, this);
    connect(actions, &UndoActions::statusMessage, this, &MainWindow::showMessage);
    connect(actions, &UndoActions::done, m_undoRefusal, &UndoRefusalBar::dismiss);
    connect(actions, &UndoActions::done, guide, &UndoGuide::lead);
    connect(actions, &UndoActions::refused, m_undoRefusal, &UndoRefusalBar::setRefusal);
    connect(guide, &UndoGuide::fieldRequested, this, &MainWindow::goTo);
    connect(m_history, &HistoryPlace::changeRequested, guide, &UndoGuide::leadTo);
    connect(guide, &UndoGuide::toolRequested, this, &MainWindow::showTool);
    connect(m_undoRefusal, &UndoRefusalBar::fieldRequested, this, &MainWindow::focusField);
    connect(m_undoRefusal, &UndoRefusalBar::skipped, this, [this](const QString &label) {
        showMessage(tr("Skipped “%1”. What came before it can be undone.").arg(label));
    });
}

void MainWindow::connectDesk()
{
    new DeskRescue(m_session, m_dialogs, *m_moveNotice, *this);
    connect(m_closeGuard, &CloseGuard::fieldRequested, this, &MainWindow::focusField);
    connect(m_welcome, &WelcomePage::sampleRequested, m_files, &DeskFiles::openSample);
    connect(m_welcome, &WelcomePage::emptyRequested, m_files, &DeskFiles::makeEmpty);
    connect(m_welcome, &WelcomePage::openRequested, m_files, &DeskFiles::open);
    connect(m_welcome, &WelcomePage::deskChosen, m_files, &DeskFiles::openAt);
    m_welcome->setRecent(m_preferences.recentDesks());
    connect(&m_session, &DeskSession::opened, this, &MainWindow::adoptDesk);
    connect(&m_session, &DeskSession::restricted, this,
            [this](const QString &reason) { m_readNotice->show(reason); });
    const auto tellError = [this](const Error &error) { showMessage(error.text()); };
    connect(&m_session, &DeskSession::failed, this, tellError);
    connect(&m_board, &PanelBoard::failed, this, tellError);
    connect(m_files, &DeskFiles::statusMessage, this, &MainWindow::showMessage);
    // Queued, so that this message comes after those of adoptDesk().
    connect(
        m_files, &DeskFiles::heldElsewhere, this,
        [this](const QString &message) {
            m_readNotice->show(message, {{tr("Try again"), [this] { m_files->reopen(); }}});
        },
        Qt::QueuedConnection);
    // Chooses the last tool of this desk as soon as the list is loaded.
    connect(&m_board, &PanelBoard::reset, this, [this] {
        if (!m_pair.tool().isNull() || m_board.rows().count() == 0)
            return;
        const Id tool = m_memory->lastTool();
        m_library->choose(m_board.find(tool) ? tool : m_board.rows().at(0).tool.id);
    });
}

void MainWindow::connectPlaces()
{
    connect(&m_pair, &CurrentPair::arrived, this, [this] {
        if (const auto goal = std::exchange(m_goal, {}))
            m_library->editor()->focus(*goal);
    });
    connect(m_library, &LibraryPlace::importRequested, m_files, &DeskFiles::import);
    connect(m_library, &LibraryPlace::focused, m_link, &PreviewLink::showPartOf);
    connect(m_comparisons, &ComparisonsPlace::focused, m_link, &PreviewLink::showPartOf);
    connect(m_personas, &PersonasPlace::focused, m_link, &PreviewLink::showPartOf);
    connect(m_comparisons, &ComparisonsPlace::comparisonChosen, &m_pair,
            &CurrentPair::setComparison);
    connect(m_comparisons, &ComparisonsPlace::toolRequested, this, &MainWindow::showTool);
    connect(m_splits, &SplitsPlace::newToolRequested, m_menus->newItem, &QAction::trigger);
    connect(m_splits, &SplitsPlace::toolRequested, this, [this](const Id &tool) {
        goTo({{Kind::Tool, tool}, Field::Name});
    });
    connect(m_splits, &SplitsPlace::seatRequested, this, [this](const Id &tool, const Id &seat) {
        goTo({{Kind::Seat, seat}, Field::Score}, tool);
    });
    connect(m_link, &PreviewLink::fieldPointedAt, this, &MainWindow::focusField);
    connect(m_publish, &PublishPlace::fieldRequested, this, &MainWindow::goTo);
    connect(m_publish, &PublishPlace::homeChanged, this, &MainWindow::showHome);
    connect(&m_theme, &ThemeWatch::changed, this, &MainWindow::showHome);
    connect(&m_theme, &ThemeWatch::changed, m_publish, &PublishPlace::lookAgain);
    m_memory->keepFolders(*m_publish, *m_backups);
    const auto showMessagesOf = [this](auto *...places) {
        (connect(places, &std::remove_pointer_t<decltype(places)>::statusMessage, this,
                 &MainWindow::showMessage),
         ...);
    };
    showMessagesOf(m_library, m_splits, m_publish, m_export, m_comparisons, m_personas, m_history,
                   m_backups);
}

void MainWindow::openDesk(const QString &path)
{
    m_files->openAt(path);
}

void MainWindow::adoptDesk()
{
    m_stack->setCurrentIndex(1);
    setWindowTitle(tr("%1 — Verdict Desk").arg(QFileInfo(m_session.path()).fileName()));
    setWindowFilePath(m_session.path());
    m_readNotice->show(m_session.readOnlyReason()); // hidden if it is empty
    for (QAction *action : m_menus->ofDesk())
        action->setEnabled(true);
    m_files->adopt();
    m_library->panel()->focusFilter();
}

void MainWindow::showPlace(Place place)
{
    m_menus->places().at(place)->setChecked(true);
    m_places->setCurrentIndex(place);
    showPreview();
    m_preview->setHomeShown(place == Publish);
    m_preview->setPairChoosable(place != Comparisons);
    if (place == Comparisons) {
        m_comparisons->chooseAny(m_pair.tool(), m_pair.rival());
        m_pair.setComparison(m_comparisons->current());
    }
}

// Only these places have room for the preview, and something to show in it.
void MainWindow::showPreview()
{
    const bool hasRoom = m_places->currentIndex() <= Publish && m_places->currentIndex() != Splits;
    m_preview->setVisible(m_menus->preview->isChecked() && hasRoom);
}

void MainWindow::showFieldHistory()
{
    const FieldWidget *focused = FieldWidget::focused();
    if (const auto field = focused ? focused->field() : std::nullopt)
        m_history->showHistoryOf(*field);
    showPlace(History);
}

void MainWindow::showHome()
{
    const auto home = m_publish->home();
    if (!home)
        return;
    m_preview->home()->show([home = *home, theme = m_theme.theme()]() -> Result<QByteArray> {
        if (!theme)
            return failed(theme.error());
        return renderHome(home, *theme);
    });
}

void MainWindow::showTool(const Id &tool)
{
    showPlace(Library);
    m_library->choose(tool);
}

void MainWindow::goTo(const FieldRef &field, Id tool)
{
    switch (field.record.kind) {
    case Kind::Comparison:
        showPlace(Comparisons);
        m_comparisons->focus(field);
        break;
    case Kind::Persona:
        showPlace(Personas);
        m_personas->focus(field);
        break;
    case Kind::Tool:
    case Kind::Seat:
    case Kind::Note: {
        showPlace(Library);
        if (field.record.kind == Kind::Tool)
            tool = field.record.id;
        else if (const Record *part = m_session.workingCopy().find(field.record))
            tool = part->reference(field.record.kind == Kind::Seat ? Field::SeatTool
                                                                   : Field::NoteTool);
        if (tool == m_pair.tool() && m_library->editor()->focus(field))
            break;
        // The field belongs to another tool, so choose that one.
        m_library->choose(tool);
        m_goal = field;
        break;
    }
    case Kind::Site:
        if (field.field == Field::PanelQueries) {
            showPlace(Splits);
            break;
        }
        showPlace(Publish);
        m_publish->focus(field);
        break;
    }
}

void MainWindow::showMessage(const QString &message)
{
    statusBar()->showMessage(message, messageMs);
}

void MainWindow::followPreferences()
{
    m_session.setAuthor(m_preferences.author());
    m_library->editor()->setAuthorShown(m_preferences.isSeatAuthorShown());
}

void MainWindow::restorePlace()
{
    resize(1440, 900);
    restoreGeometry(m_preferences.place(QStringLiteral("geometry")).toByteArray());
    for (QSplitter *splitter : {m_panes, static_cast<QSplitter *>(m_library)})
        splitter->restoreState(m_preferences.place(splitter->objectName()).toByteArray());
    m_splits->restorePlace(m_preferences.place(QStringLiteral("splits")).toMap());
    const bool isShown = m_preferences.place(QStringLiteral("previewShown"), true).toBool();
    m_menus->preview->setChecked(isShown);
    showPreview();
}

void MainWindow::keepPlace()
{
    m_preferences.setPlace(QStringLiteral("geometry"), saveGeometry());
    for (QSplitter *splitter : {m_panes, static_cast<QSplitter *>(m_library)})
        m_preferences.setPlace(splitter->objectName(), splitter->saveState());
    m_preferences.setPlace(QStringLiteral("splits"), m_splits->place());
    m_preferences.setPlace(QStringLiteral("previewShown"), m_menus->preview->isChecked());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_closeGuard->mayClose()) {
        event->ignore();
        m_closeGuard->close(); // closes the window as soon as everything is written
        return;
    }
    m_files->cancelImport(); // that is not written yet: its dialog would stay
    keepPlace();
    QMainWindow::closeEvent(event);
    m_schedule.close();
    emit closed();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_preview)
        m_preview->setScheme(schemeOf(this));
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (DeskFiles::canDrop(*event->mimeData()))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    m_files->drop(*event->mimeData());
}

} // namespace vd::ui

#include "moc_mainwindow.cpp"
