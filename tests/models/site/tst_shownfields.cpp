// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cards/card.h"
#include "page/badge.h"
#include "page/homepage.h"
#include "page/listpages.h"
#include "page/otherpages.h"
#include "page/personapage.h"
#include "site/cardcontent.h"
#include "site/feed.h"
#include "site/sitefiles.h"
#include "support/fieldvalues.h"
#include "support/print.h"
#include "support/tempdesk.h"
#include "support/testcases.h"

#include <QTest>

#include <map>

namespace tst_shownfields {

using namespace vd;
using namespace vd::test;

namespace {

struct File
{
    site::Digest key;
    site::FileKind kind = site::FileKind::Home;
    std::string bytes;
};
using Files = std::map<std::string, File>; // by path

Files filesOf(TempDesk &desk, const page::Theme &theme)
{
    auto reader = desk->reader();
    auto source = site::Source::read(*reader, {});
    const auto plan = site::Plan::make(*source, theme);
    site::SiteFiles rendered(*source, *plan, theme);
    Files files;
    for (const site::PlannedFile &file : plan->files()) {
        if (auto bytes = rendered.render(file))
            files[file.path] = {file.key, file.kind, std::move(*bytes)};
    }
    return files;
}

// Those that are made of one tool or one pair of tools.
bool isOwn(site::FileKind kind)
{
    return kind == site::FileKind::Tool || kind == site::FileKind::Compare;
}

const char *const lists = "tools/index.html";
const char *const otherTool = "tools/modal.html";

} // namespace

// Changes every field of every kind and looks at every file of the site. What the table of fields
// says must not be less than what the pages show: a file whose bytes change without its key stays
// stale in the published folder.
class TestShownFields : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_desk = std::make_unique<TempDesk>();
        const auto personas = {newPersona("builder"), newPersona("skeptic", 1)};
        m_desk->apply("Personas", {personas.begin(), personas.end()});
        for (const char *slug : {"mistral", "modal"}) {
            auto parts = newPanel(
                slug, slug, {{"builder", 85, nullptr, "Good."}, {"skeptic", 20, nullptr, "Bad."}});
            parts.push_back(change(tool(slug), Field::Status, "draft", "published"));
            parts.push_back(change(tool(slug), Field::Category, nothing, "Models"));
            m_desk->apply("Panel", parts);
        }
        m_desk->apply("Beside",
                      {newComparison("mistral", "modal"), newNote("mistral", "why", "Why?")});
        m_desk->set(m_desk->site(), Field::BaseUrl, value("https://verdicts.example"));
        m_desk->set(m_desk->site(), Field::NewsletterAction,
                    value("https://verdicts.example/post"));
        // What shows another field only.
        m_desk->set(tool("mistral"), Field::LogoAlt, value("The logo"));
        m_desk->set(tool("mistral"), Field::PricingCurrency, value("EUR"));
        m_desk->set(tool("mistral"), Field::PricingAmount, value(9.5));
        const Record mistral = m_desk->find(tool("mistral"));
        m_desk->apply("Logo", {change(mistral.ref(), Field::LogoMime, nothing, "image/png"),
                               change(mistral.ref(), Field::LogoData, nothing, "QUJD")});
    }

    void everyChangeIsForeseen();
    void briefToolsHaveWhatListsShow();

private:
    QByteArray listsOf(const Contents &contents) const;
    bool set(const FieldRef &field, const Value &after);
    void verify(const FieldSpec &spec, Kind kind, const Files &before, const Files &after);

    std::unique_ptr<TempDesk> m_desk;
};

// Without what the desk would derive from the change, as an import of these fields does it.
bool TestShownFields::set(const FieldRef &field, const Value &after)
{
    Edit edit{text("Set"), text("Ada"), {}, {}, {}};
    edit.changes.push_back({field, m_desk->get(field.record, field.field), after});
    for (const FieldSpec &spec : fieldsOf(Kind::Tool)) {
        const FieldRef derived{tool("mistral"), spec.field};
        const Value now = m_desk->get(derived.record, derived.field);
        if (spec.isDerived && derived != field)
            edit.changes.push_back({derived, now, now});
    }
    return (*m_desk)->apply(edit).has_value();
}

void TestShownFields::verify(const FieldSpec &spec, Kind kind, const Files &before,
                             const Files &after)
{
    for (const auto &[path, file] : after) {
        const auto was = before.find(path);
        if (was == before.end() || was->second.bytes == file.bytes)
            continue;
        const QByteArray name = QByteArray(kindName(kind)) + ' ' + spec.name + ", " +
                                QByteArray::fromStdString(path);
        QVERIFY2(was->second.key != file.key, name + " would be stale");
        QVERIFY2(spec.shown != Shown::Nowhere, name);
        const bool isOfTool = kind == Kind::Tool || kind == Kind::Seat;
        if (isOfTool && spec.isPrinted() && spec.shown < Shown::Lists)
            QVERIFY2(isOwn(file.kind), name);
    }
    if (kind != Kind::Tool || before.size() != after.size())
        return;
    QVERIFY2(!spec.isListed() || before.at(lists).key != after.at(lists).key, spec.name);
    QVERIFY2(!spec.isLinked() || before.at(otherTool).key != after.at(otherTool).key, spec.name);
}

void TestShownFields::everyChangeIsForeseen()
{
    const auto theme = page::Theme::load();
    QStringList unseen; // printed, as the table says, but on no page of the default theme
    for (const RecordRef &record :
         {m_desk->site(), persona("builder"), tool("mistral"), seat("mistral", "builder"),
          comparison("mistral", "modal"), test::note("why")}) {
        for (const FieldSpec &spec : fieldsOf(record.kind)) {
            const Value kept = m_desk->get(record, spec.field);
            bool isSeen = false, isSet = false;
            Files before = filesOf(*m_desk, *theme);
            for (const Value &value : valuesFor(spec)) {
                if (value == m_desk->get(record, spec.field) || !set({record, spec.field}, value))
                    continue;
                isSet = true;
                Files after = filesOf(*m_desk, *theme);
                verify(spec, record.kind, before, after);
                if (QTest::currentTestFailed())
                    return;
                const auto bytes = [](const Files &files, const std::string &path) {
                    const auto it = files.find(path);
                    return it == files.end() ? std::string() : it->second.bytes;
                };
                for (const auto &[path, file] : after)
                    isSeen |= bytes(before, path) != file.bytes;
                before = std::move(after);
            }
            if (isSet && spec.isPrinted() && !isSeen)
                unseen += QLatin1String(kindName(record.kind)) + u' ' + QLatin1String(spec.name);
            set({record, spec.field}, kept);
        }
    }
    // The tool's logo stands in place of its monogram; no template prints the other two.
    QCOMPARE(unseen.join(QLatin1String(", ")),
             text("tool monogram, tool pricing.per, tool community.asOf"));
}

QByteArray TestShownFields::listsOf(const Contents &contents) const
{
    const auto theme = page::Theme::load();
    const page::SiteIndex index(contents);
    const page::Context context(contents.site, *theme, QString());
    std::string pages = page::renderHome(index, context) + page::renderToolIndex(index, context) +
                        page::renderCompareIndex(index, context) +
                        page::renderSearchIndex(index, context) +
                        site::renderFeed(contents, idOf("desk"), context);
    for (const page::Category &category : index.categories())
        pages += page::renderCategory(category, index, context);
    for (const Persona &persona : contents.roster)
        pages += page::renderPersonaPage(persona, index, context);
    QByteArray bytes = QByteArray::fromStdString(pages);
    for (const Tool &tool : contents.tools) {
        bytes += QByteArray::fromStdString(page::renderBadge(tool, context));
        bytes += *cards::drawCard(site::cardContent({&tool}, context));
    }
    return bytes;
}

// Lists are made from tools that have only the fields which the table calls listed: a field that a
// list shows must be among them.
void TestShownFields::briefToolsHaveWhatListsShow()
{
    for (const RecordRef &record : {tool("mistral"), seat("mistral", "builder")}) {
        for (const FieldSpec &spec : fieldsOf(record.kind)) {
            for (const Value &value : valuesFor(spec)) {
                const bool isVisible = spec.isPrinted() && !isNothing(value);
                if (isVisible && spec.type != FieldType::Slug && set({record, spec.field}, value))
                    break;
            }
        }
    }
    const Contents whole = publishedPart(*(*m_desk)->reader()->contents());
    auto reader = (*m_desk)->reader();
    const auto source = site::Source::read(*reader, {});
    QCOMPARE(listsOf(source->contents()), listsOf(whole));
}

VD_TEST_CASE(TestShownFields)

} // namespace tst_shownfields

#include "tst_shownfields.moc"
