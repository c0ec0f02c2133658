// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importpreview.h"
#include "support/importing.h"
#include "support/testcases.h"

#include <QFile>
#include <QTest>

namespace tst_importpreview {

using namespace vd;
using namespace vd::test;

// What is told of an import before it is done.
class TestImportPreview : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_desk = std::make_unique<TempDesk>();
        m_desk->apply("Builder", {newPersona("builder")});
        m_desk->apply("Panel", newPanel("mistral", "Mistral", {{"builder", 85}}));
    }

    void tellsWhatIsNewAndWhatChanges();
    void aFaultyFileIsTold();
    void aDrawingThatIsNoLogoIsTold();

private:
    Result<std::shared_ptr<ImportPreview>> preview(const QByteArray &json);
    std::unique_ptr<TempDesk> m_desk;
};

Result<std::shared_ptr<ImportPreview>> TestImportPreview::preview(const QByteArray &json)
{
    const QString path = m_desk->folder() + text("/in.json");
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size())
        qFatal("no file to import");
    file.close();
    return previewImport(**m_desk, {path});
}

void TestImportPreview::tellsWhatIsNewAndWhatChanges()
{
    const QByteArray before = m_desk->sha256();
    const auto result = preview(deskJson(tools(
        R"({"slug":"mistral","name":"Mistral","tagline":"Small",
            "seats":[{"persona":"builder","score":90}]},{"slug":"new","name":"New"})")));
    QVERIFY(result);
    QStringList lines;
    for (const auto &record : (*result)->records) {
        lines += QStringLiteral("%1 %2 %3 %4")
                     .arg(record.isNew ? text("added") : text("changed"),
                          text(kindName(record.kind)), record.name)
                     .arg(record.isNew ? 0 : int(record.fields.size()));
    }
    lines.sort();
    QCOMPARE(lines, (QStringList{text("added tool New 0"), text("changed seat Mistral · Builder 1"),
                                 text("changed tool Mistral 1")}));
    QCOMPARE((*result)->count(true), 1);
    QCOMPARE((*result)->count(false), 2);
    QCOMPARE(m_desk->sha256(), before);
}

void TestImportPreview::aFaultyFileIsTold()
{
    const auto result = preview(deskJson(tools(R"({"slug":"No Slug","name":"New"})")));
    QVERIFY(!result);
    QVERIFY(result.error().text().contains(text("/tools/0/slug")));
}

// It would be drawn in the window.
void TestImportPreview::aDrawingThatIsNoLogoIsTold()
{
    const QByteArray svg = "<!DOCTYPE svg [<!ENTITY a SYSTEM 'file:///dev/zero'>]><svg>&a;</svg>";
    const QByteArray json = deskJson(tools(R"({"slug":"ash","name":"Ash","logo":{"mime":)"
                                           R"("image/svg+xml","alt":null,"data":")" +
                                           svg.toBase64() + "\"}}"));
    VD_REFUSED(planned(*m_desk, {json}),
               "a.json: /tools/0/logo/data: this drawing cannot be used: it declares entities");
}

VD_TEST_CASE(TestImportPreview)

} // namespace tst_importpreview

#include "tst_importpreview.moc"
