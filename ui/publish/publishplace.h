// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "preflight/finding.h"
#include "ui/publish/contentsloader.h"
#include "ui/publish/homerender.h"
#include "ui/publish/publisher.h"
#include "ui/publish/publishpreview.h"

#include <QWidget>

class QAction;
class QTabWidget;

namespace vd::ui {

class ChangesPane;
class Dialogs;
class FindingsPane;
class PublishHead;
class SiteForm;

// What is known of a desk before it is published.
struct Preflight
{
    std::vector<preflight::Finding> findings;
    qint64 tools = 0;              // that are listed
    qint64 chosen = 0;             // comparisons of editors
    std::array<qint64, 3> pairs{}; // more than these, by PairPolicy
};

// The place in the window where the site of a desk is set up, checked and published.
class PublishPlace : public QWidget
{
    Q_OBJECT

public:
    PublishPlace(DeskSession &session, Dialogs &dialogs, QAction *publish,
                 QWidget *parent = nullptr);

    void setFolder(const QString &folder); // where this desk is published to; empty: not chosen
    bool focus(const FieldRef &field);     // of the site
    void publish();
    // Nothing, until the desk has been read.
    std::optional<HomeState> home() const;

signals:
    void folderChosen(const QString &folder);
    void homeChanged();
    // The tool, if it is of one or of a seat of its panel.
    void fieldRequested(const vd::FieldRef &field, const vd::Id &tool);
    void statusMessage(const QString &message); // for the status bar

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void makeTabs();
    void connectDesk();
    void connectHead();
    void connectPublisher();
    void connectFindings();
    void adopt();
    void watch(bool watched);
    bool chooseFolder();

    void check();
    void startUnlessErrors();
    void tellDone(const site::ExportReport &report);
    void end();

    void findAgain();
    void find(const std::shared_ptr<const Contents> &contents, const std::function<void()> &then);
    void jump(const preflight::Finding &finding);
    void waive(preflight::Finding finding); // a copy: the list may be another while it is asked
    void showLast(const std::optional<site::LastSite> &last);
    void showSize(const site::ExportSize &size);
    void showPairs();
    void showCounts();
    PairPolicy policy() const;

    DeskSession &m_session;
    Dialogs &m_dialogs;
    QAction *m_action;
    ContentsLoader m_contents;
    PublishPreview m_look;
    Publisher m_publisher;
    QString m_folder;
    PublishHead *m_head;
    QTabWidget *m_tabs;
    SiteForm *m_form;
    FindingsPane *m_findings;
    ChangesPane *m_changes;
    Preflight m_found;
    int m_search = 0; // the last preflight that was asked for
    int m_start = 0;  // of publishing; what belongs to an earlier one goes no further
    bool m_isBusy = false;
};

} // namespace vd::ui
