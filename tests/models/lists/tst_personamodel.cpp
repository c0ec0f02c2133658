// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/personamodel.h"
#include "support/build.h"
#include "support/testcases.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QTest>

namespace tst_personamodel {

using namespace vd;
using namespace vd::test;

namespace {

// "name | motto | colour", a line a row.
QStringList printModel(const PersonaModel &list)
{
    QStringList lines;
    for (int i = 0; i < list.rowCount(); ++i) {
        const QModelIndex index = list.index(i);
        lines += QStringList{index.data().toString(), index.data(DetailRole).toString(),
                             index.data(ColorRole).toString()}
                     .join(QStringLiteral(" | "));
    }
    return lines;
}

PersonaRow row(const char *name, int place, const char *motto = "", const char *color = "")
{
    return {idOf(name), place, text(name), text(motto), text(color)};
}

} // namespace

class TestPersonaModel : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void shown();
    void movedPlaceByPlace();
    void unnamed();
};

void TestPersonaModel::shown()
{
    PersonaModel list;
    const QAbstractItemModelTester tester(&list);
    list.setRows({row("Skeptic", 1, "Show me", "#a33b20"), row("Builder", 0)});
    QCOMPARE(printModel(list),
             (QStringList{text("Builder |  | "), text("Skeptic | Show me | #a33b20")}));
    QCOMPARE(list.index(0).data(Qt::AccessibleTextRole).toString(), text("Builder"));
    QCOMPARE(list.index(1).data(Qt::AccessibleTextRole).toString(), text("Skeptic, Show me"));
}

// A move gives several rows new places, which are told one after the other.
void TestPersonaModel::movedPlaceByPlace()
{
    PersonaModel list;
    const QAbstractItemModelTester tester(&list);
    list.setRows({row("A", 0), row("B", 1), row("C", 2)});
    const QPersistentModelIndex chosen = list.index(2);
    list.put(row("A", 1));
    list.put(row("B", 2));
    list.put(row("C", 0));
    QCOMPARE(printModel(list), (QStringList{text("C |  | "), text("A |  | "), text("B |  | ")}));
    QCOMPARE(chosen.row(), 0);
}

void TestPersonaModel::unnamed()
{
    PersonaModel list;
    const QAbstractItemModelTester tester(&list);
    list.setRows({row("", 0)});
    QCOMPARE(printModel(list), QStringList{text("Unnamed persona |  | ")});
}

VD_TEST_CASE(TestPersonaModel)

} // namespace tst_personamodel

#include "tst_personamodel.moc"
