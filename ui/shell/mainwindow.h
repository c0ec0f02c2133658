// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/backupschedule.h"
#include "editing/currentpair.h"
#include "editing/panelboard.h"
#include "publishing/themewatch.h"
#include "ui/preview/webengineloader.h"

#include <QMainWindow>

class QSplitter;
class QStackedWidget;

namespace vd::ui {

class BackupsPlace;
class CloseGuard;
class ComparisonsPlace;
class ConflictBar;
class DeskFiles;
class DeskMemory;
class Dialogs;
class HistoryPlace;
class LibraryPlace;
struct Menus;
class NoticeBar;
class PageExport;
class PersonasPlace;
class Preferences;
class PreviewLink;
class PreviewPane;
class PublishPlace;
class SplitsPlace;
class UndoRefusalBar;
class WelcomePage;

// The main window. It connects the open desk to the places that show it, and has no other logic.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Preferences &preferences, Dialogs &dialogs, const page::Theme &theme,
               const WebEngineLoader &engine = WebEngineLoader());
    ~MainWindow() override;

    void openDesk(const QString &path);
    DeskSession &session() { return m_session; }
    CurrentPair &pair() { return m_pair; }
    BackupSchedule &backups() { return m_schedule; }
    CloseGuard &closeGuard() { return *m_closeGuard; }

signals:
    void closed(); // everything is in the file

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum Place { Library, Comparisons, Splits, Personas, Publish, History, Backups };

    QWidget *makeTop();
    QWidget *makePlaces(Dialogs &dialogs, const page::Theme &theme);
    void connectMenus();
    void connectUndo();
    void connectDesk();
    void connectPlaces();
    void showPlace(Place place);
    void focusField(const FieldRef &field) { goTo(field); }
    // `tool`: the tool of a seat or note that is not loaded.
    void goTo(const FieldRef &field, Id tool = {});
    void showTool(const Id &tool);
    void showPreview();
    void showHome();
    void showFieldHistory();
    void adoptDesk();
    void followPreferences();
    void showMessage(const QString &message);
    void restorePlace();
    void keepPlace();

    Preferences &m_preferences;
    Dialogs &m_dialogs;
    WebEngineLoader m_engine;
    DeskSession m_session;
    BackupSchedule m_schedule; // of m_session
    PanelBoard m_board;
    CurrentPair m_pair;
    ThemeWatch m_theme;
    std::optional<FieldRef> m_goal; // gets the focus as soon as its tool is shown
    std::unique_ptr<Menus> m_menus;
    DeskFiles *m_files;
    PageExport *m_export = nullptr;
    PreviewLink *m_link = nullptr;
    DeskMemory *m_memory;
    CloseGuard *m_closeGuard;
    NoticeBar *m_saveNotice;
    NoticeBar *m_readNotice;
    NoticeBar *m_moveNotice;
    UndoRefusalBar *m_undoRefusal;
    QStackedWidget *m_stack; // welcome, or the desk
    WelcomePage *m_welcome;
    QSplitter *m_panes;
    QStackedWidget *m_places;
    LibraryPlace *m_library = nullptr;
    ComparisonsPlace *m_comparisons = nullptr;
    SplitsPlace *m_splits = nullptr;
    PersonasPlace *m_personas = nullptr;
    PublishPlace *m_publish = nullptr;
    HistoryPlace *m_history = nullptr;
    BackupsPlace *m_backups = nullptr;
    PreviewPane *m_preview = nullptr;
};

} // namespace vd::ui
