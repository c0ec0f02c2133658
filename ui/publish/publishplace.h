// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "publishing/homerender.h"
#include "publishing/publisher.h"
#include "publishing/publishpreview.h"

#include <QWidget>

class QAction;
class QTabWidget;

namespace vd::ui {

class ChangesPane;
class Dialogs;
class FindingsPane;
class PublishHead;
class SiteForm;

// The place in the window where the site of a desk is set up, checked and published.
class PublishPlace : public QWidget
{
    Q_OBJECT

public:
    PublishPlace(DeskSession &session, Dialogs &dialogs, QAction *publish,
                 QWidget *parent = nullptr);

    void setFolder(const QString &folder); // the folder to publish to; empty: not chosen
    bool focus(const FieldRef &field);     // of the site
    void publish();
    void lookAgain(); // reads again after a change outside of the desk
    // nullopt until the desk has been read.
    std::optional<HomeState> home() const;

signals:
    void folderChosen(const QString &folder);
    void homeChanged();
    // `tool`: the tool of the field; null if it belongs to none.
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

    void judge(const SiteCheck &check);
    void tellDone(const site::ExportReport &report);
    void end();

    void onRead(const SiteReadingPtr &reading);
    void showCheck(const std::shared_ptr<const SiteCheck> &check);
    void jump(const preflight::Finding &finding);
    void waive(const preflight::Finding &finding);
    void showLast(const std::optional<site::LastSite> &last);
    void showSize(const site::ExportSize &size);
    void showPairs();
    void showCounts();
    PairPolicy policy() const;

    DeskSession &m_session;
    Dialogs &m_dialogs;
    QAction *m_action;
    QThreadPool m_pool; // of one thread
    PublishPreview m_preview;
    Publisher m_publisher;
    QString m_folder;
    PublishHead *m_head;
    QTabWidget *m_tabs;
    SiteForm *m_form;
    FindingsPane *m_findings;
    ChangesPane *m_changes;
    std::shared_ptr<const Contents> m_contents; // as last read; nullptr before
    std::shared_ptr<const SiteCheck> m_check;   // the newest
    Latest m_checks;
};

} // namespace vd::ui
