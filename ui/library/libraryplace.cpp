// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/libraryplace.h"

#include "editing/commands.h"
#include "ui/library/librarypanel.h"
#include "ui/support/emptystate.h"
#include "ui/support/windowtheme.h"
#include "ui/tool/tooleditor.h"

#include <QStackedWidget>

#include <algorithm>

namespace vd::ui {

LibraryPlace::LibraryPlace(DeskSession &session, PanelBoard &board, CurrentPair &pair,
                           Dialogs &dialogs, QWidget *parent)
    : QSplitter(parent)
    , m_session(session)
    , m_board(board)
    , m_pair(pair)
    , m_liveQuery(board, LiveQuery::Unsupposed)
    , m_panel(new LibraryPanel(m_tools, m_trash))
    , m_stack(new QStackedWidget)
    , m_editor(new ToolEditor(session, board, dialogs))
{
    setObjectName(QStringLiteral("library"));
    setChildrenCollapsible(false);
    auto *nothing = new EmptyState;
    nothing->setText(tr("Choose a tool in the list, or make a new one."));
    m_stack->addWidget(nothing);
    m_stack->addWidget(m_editor);
    m_panel->setMinimumWidth(28 * grid);
    m_stack->setMinimumWidth(50 * grid);
    addWidget(m_panel);
    addWidget(m_stack);
    setStretchFactor(1, 1);
    setSizes({34 * grid, 80 * grid});
    feedLists();
    connectPanel();
    connectCommands();
}

void LibraryPlace::feedLists()
{
    connect(&m_board, &PanelBoard::reset, this, [this] {
        if (!m_board.isLoaded())
            return;
        m_panel->setWaiting({});
        m_tools.setRows(m_board.tools());
        fetchDeleted();
    });
    connect(&m_board, &PanelBoard::changed, this, [this](int number) {
        const ToolRow row = m_board.rows().listed(number);
        m_tools.put(row);
        m_trash.remove(row.id);
        if (row.id == m_made) {
            choose(row.id);
            m_made = {};
        }
    });
    connect(&m_board, &PanelBoard::removed, this, [this](const std::vector<Id> &tools) {
        for (const Id &tool : tools)
            m_tools.remove(tool);
        fetchDeleted();
    });
    connect(&m_liveQuery, &LiveQuery::found, this, &LibraryPlace::showFound);
    connect(&m_liveQuery, &LiveQuery::changed, this, &LibraryPlace::follow);
    connect(&m_session, &DeskSession::opened, this, [this] {
        m_tools.setRows({}); // rows of the previous desk
        m_panel->setWaiting(tr("Opening the desk…"));
    });
    connect(&m_board, &PanelBoard::failed, this, [this] {
        if (!m_board.isLoaded())
            m_panel->setWaiting(m_board.failure());
    });
    connect(&m_pair, &CurrentPair::changed, this, [this] {
        if (m_pair.tool().isNull())
            m_stack->setCurrentIndex(0);
        if (m_kept != m_pair.tool())
            m_tools.setMatch(std::exchange(m_kept, {}), false);
        if (m_named != m_pair.tool() && m_made.isNull())
            m_named = {}; // another tool was chosen meanwhile
    });
    connect(&m_pair, &CurrentPair::arrived, this, &LibraryPlace::showTool);
}

void LibraryPlace::fetchDeleted()
{
    m_session.read(
        this, [](const DeskReader &reader) { return reader.deletedPanelRows(); },
        [this](Result<std::vector<PanelRow>> deleted) {
            m_deleted = std::move(deleted).value_or(std::vector<PanelRow>());
            std::vector<ToolRow> tools;
            tools.reserve(m_deleted.size());
            for (const PanelRow &row : m_deleted)
                tools.push_back(row.tool);
            m_trash.setRows(std::move(tools));
            showFoundInTrash();
        });
}

void LibraryPlace::connectPanel()
{
    m_panel->setWords([this] { return m_board.words(); });
    connect(m_panel, &LibraryPanel::filterChanged, &m_liveQuery, &LiveQuery::ask);
    connect(m_panel, &LibraryPanel::toolChosen, this, [this](const Id &tool) {
        if (!m_panel->isTrashShown())
            m_pair.setTool(tool);
    });
    connect(m_panel, &LibraryPanel::toolOpened, this, [this] { m_editor->focusName(); });
    connect(m_panel, &LibraryPanel::importRequested, this, &LibraryPlace::importRequested);
    connect(m_panel, &LibraryPanel::newRequested, this, &LibraryPlace::makeNew);
    connect(m_panel, &LibraryPanel::duplicateRequested, this, &LibraryPlace::duplicateTool);
    connect(m_panel, &LibraryPanel::deleteRequested, this, &LibraryPlace::removeTool);
    connect(m_panel, &LibraryPanel::restoreRequested, this, &LibraryPlace::restoreTool);
    connect(m_panel, &LibraryPanel::starToggled, this, &LibraryPlace::star);
}

void LibraryPlace::connectCommands()
{
    connect(m_editor, &ToolEditor::focused, this, &LibraryPlace::focused);
    // The current tool may be deleted here, by an undo or by somebody else.
    connect(&m_session, &DeskSession::shown, this, [this](const std::vector<FieldRef> &fields) {
        const FieldRef exists{{Kind::Tool, m_pair.tool()}, Field::Exists};
        if (std::ranges::find(fields, exists) != fields.end() &&
            !m_session.workingCopy().tool(m_pair.tool()))
            m_pair.clear();
    });
}

void LibraryPlace::showFound()
{
    m_tools.setMatches(m_liveQuery.tools());
    m_panel->setFaults(m_liveQuery.faults());
    showFoundInTrash();
}

// The current tool stays in the list even if the query no longer matches it.
void LibraryPlace::follow(int number)
{
    const Id tool = m_board.rows().at(number).tool.id;
    if (m_liveQuery.holds(number) || tool != m_pair.tool())
        m_tools.setMatch(tool, m_liveQuery.holds(number));
    else
        m_kept = tool;
}

void LibraryPlace::showFoundInTrash()
{
    ToolModel::Matches matches;
    if (!m_liveQuery.isEmpty()) {
        matches.emplace();
        for (const PanelRow &row : m_deleted) {
            if (m_liveQuery.holdsOf(row))
                matches->insert(row.tool.id);
        }
    }
    m_trash.setMatches(std::move(matches));
}

void LibraryPlace::showTool()
{
    if (!m_session.workingCopy().tool(m_pair.tool()))
        return;
    m_editor->setTool(m_pair.tool());
    m_stack->setCurrentWidget(m_editor);
    m_panel->setCurrent(m_pair.tool());
    if (std::exchange(m_named, {}) == m_pair.tool())
        m_editor->focusName();
}

void LibraryPlace::choose(const Id &tool)
{
    m_panel->setTrashShown(false);
    m_panel->setCurrent(tool);
    m_pair.setTool(tool);
}

void LibraryPlace::make(const QString &name, const std::optional<Id> &original)
{
    struct Asked
    {
        qint64 place = 0;
        std::optional<ToolRecords> original;
    };
    const auto ask = [original](const DeskReader &reader) -> Result<Asked> {
        Asked asked;
        VD_TRY_AS(place, reader.nextPlace(Kind::Tool));
        asked.place = place;
        if (original) {
            VD_TRY_AS(records, reader.toolRecords(*original));
            asked.original = std::move(records);
        }
        return asked;
    };
    m_session.readWhole(this, ask, [this, name](const Result<Asked> &asked) {
        if (!asked) {
            emit statusMessage(asked.error().text());
            return;
        }
        const QString called = asked->original
                                   ? tr("%1 (copy)").arg(asked->original->tool.text(Field::Name))
                                   : name;
        Slug slug = Slug::derivedFrom(called);
        if (slug.isNull())
            slug = *Slug::from(QStringLiteral("tool"));
        slug = slug.madeFree([this](const Slug &one) { return m_board.isTaken(one); });
        m_made = Id::make();
        if (!asked->original)
            m_named = m_made;
        const commands::NewRecord made{m_made, slug, called, asked->place};
        m_session.submit(asked->original ? tr("Duplicate %1").arg(called) : tr("New tool"),
                         asked->original ? commands::copyTool(*asked->original, made)
                                         : commands::makeTool(made));
    });
}

void LibraryPlace::makeNew()
{
    m_panel->setTrashShown(false);
    m_panel->setFilter({});
    m_liveQuery.ask({});
    make(tr("New tool"), {});
}

void LibraryPlace::duplicate()
{
    if (!m_pair.tool().isNull())
        duplicateTool(m_pair.tool());
}

void LibraryPlace::remove()
{
    if (!m_pair.tool().isNull())
        removeTool(m_pair.tool());
}

void LibraryPlace::toggleStar()
{
    if (!m_pair.tool().isNull())
        star(m_pair.tool());
}

void LibraryPlace::duplicateTool(const Id &tool)
{
    make({}, tool);
}

void LibraryPlace::withRecord(const Id &tool, const std::function<void(const ToolRecords &)> &use)
{
    m_session.queue().afterAll([this, tool, use] {
        m_session.readWhole(
            this, [tool](const DeskReader &reader) { return reader.toolRecords(tool); },
            [this, use](const Result<ToolRecords> &records) {
                if (records)
                    use(*records);
                else
                    emit statusMessage(records.error().text());
            });
    });
}

void LibraryPlace::removeTool(const Id &tool)
{
    withRecord(tool, [this](const ToolRecords &records) {
        const QString name = records.tool.text(Field::Name);
        then(this, m_session.submit(tr("Delete %1").arg(name), commands::remove(records.tool)),
             [this, name](const DeskSession::Written &deleted) {
                 if (deleted)
                     emit statusMessage(tr("%1 is in the trash. Ctrl+Z brings it back.").arg(name));
             });
    });
}

void LibraryPlace::restoreTool(const Id &tool)
{
    withRecord(tool, [this](const ToolRecords &records) {
        m_made = records.tool.id();
        m_session.submit(tr("Restore %1").arg(records.tool.text(Field::Name)),
                         commands::restore(records.tool));
    });
}

void LibraryPlace::star(const Id &tool)
{
    withRecord(tool, [this](const ToolRecords &records) {
        const Record &record = records.tool;
        const Value starred = record.value(Field::Starred);
        const Value other = qint64(record.integer(Field::Starred) == 0);
        m_session.submit(labelOf(Kind::Tool, Field::Starred),
                         {{{record.ref(), Field::Starred}, starred, other}});
    });
}

} // namespace vd::ui

#include "moc_libraryplace.cpp"
