// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcases.h"
#include "ui/support/dialogs.h"
#include "ui/support/plaintext.h"

#include <QApplication>
#include <QLabel>
#include <QTest>
#include <QTimer>
#include <QToolTip>

namespace tst_plaintext {

using namespace vd::ui;

namespace {

const QString heading = QStringLiteral("<h1>x");

bool isMarkup(const QLabel *label)
{
    return label->textFormat() == Qt::RichText ||
           (label->textFormat() == Qt::AutoText && Qt::mightBeRichText(label->text()));
}

// The texts of the labels of the modal dialog that `open` opens; "markup" for those it formats.
template<typename Open>
QStringList labelsOf(Open open)
{
    QStringList labels;
    QTimer::singleShot(0, qApp, [&labels] {
        QWidget *dialog = QApplication::activeModalWidget();
        for (const QLabel *label : dialog->findChildren<QLabel *>()) {
            if (!label->text().isEmpty())
                labels += isMarkup(label) ? QStringLiteral("markup") : label->text();
        }
        dialog->close();
    });
    open();
    return labels;
}

} // namespace

// A text that a user wrote is shown as text, even if it looks like markup.
class TestPlainText : public QObject
{
    Q_OBJECT

private slots:
    void questions();
    void messages();
    void lines();
    void toolTips();
    void mnemonics();
};

void TestPlainText::questions()
{
    RealDialogs dialogs;
    const QString details = QStringLiteral("<b>more</b>");
    QCOMPARE(labelsOf([&] {
                 dialogs.ask(nullptr, {QStringLiteral("Delete"),
                                       heading,
                                       details,
                                       {QStringLiteral("Delete"), QStringLiteral("Cancel")}});
             }),
             (QStringList{heading, details}));
}

void TestPlainText::messages()
{
    RealDialogs dialogs;
    QCOMPARE(labelsOf([&] { dialogs.showMessage(nullptr, QStringLiteral("Import"), heading); }),
             QStringList{heading});
}

void TestPlainText::lines()
{
    RealDialogs dialogs;
    QCOMPARE(labelsOf([&] { dialogs.askText(nullptr, QStringLiteral("Query"), heading, {}); }),
             QStringList{heading});
}

void TestPlainText::toolTips()
{
    showToolTipsAsPlainText(*qApp);
    QWidget window;
    window.show();
    QToolTip::showText(window.mapToGlobal(QPoint(1, 1)), heading, &window);
    QStringList shown;
    for (const QWidget *widget : QApplication::topLevelWidgets()) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        if (label && label->isVisible())
            shown += isMarkup(label) ? QStringLiteral("markup") : label->text();
    }
    QCOMPARE(shown, QStringList{heading});
    QToolTip::hideText();
}

void TestPlainText::mnemonics()
{
    QCOMPARE(escapeMnemonics(QStringLiteral("R&D")), QStringLiteral("R&&D"));
}

VD_TEST_CASE(TestPlainText)

} // namespace tst_plaintext

#include "tst_plaintext.moc"
