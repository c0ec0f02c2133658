// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/dialogs.h"

#include "ui/support/windowtheme.h"

#include <QColorDialog>
#include <QDesktopServices>
#include <QFileDialog>
#include <QInputDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPrintDialog>
#include <QProcess>
#include <QPushButton>

namespace vd::ui {

QString RealDialogs::openFile(QWidget *parent, const Files &files)
{
    return QFileDialog::getOpenFileName(parent, files.title, files.folder, files.filter);
}

QStringList RealDialogs::openFiles(QWidget *parent, const Files &files)
{
    return QFileDialog::getOpenFileNames(parent, files.title, files.folder, files.filter);
}

QString RealDialogs::saveFile(QWidget *parent, const Files &files)
{
    QFileDialog dialog(parent, files.title, files.folder, files.filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(files.suffix);
    if (!QFileInfo(files.folder).isDir())
        dialog.selectFile(files.folder);
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

namespace {

// Qt has no format for the informative text, so each label gets it.
void showAsPlainText(QDialog &dialog)
{
    for (QLabel *label : dialog.findChildren<QLabel *>())
        label->setTextFormat(Qt::PlainText);
}

} // namespace

int RealDialogs::ask(QWidget *parent, const Question &question)
{
    QMessageBox box(parent);
    box.setWindowTitle(question.title);
    box.setText(question.text);
    box.setInformativeText(question.details);
    QList<QAbstractButton *> buttons;
    for (const QString &answer : question.answers)
        buttons += box.addButton(answer, QMessageBox::ActionRole);
    box.setDefaultButton(qobject_cast<QPushButton *>(buttons.constFirst()));
    box.setEscapeButton(buttons.constLast());
    showAsPlainText(box);
    box.exec();
    const auto chosen = buttons.indexOf(box.clickedButton());
    return int(chosen < 0 ? buttons.size() - 1 : chosen);
}

void RealDialogs::showMessage(QWidget *parent, const QString &title, const QString &text)
{
    QMessageBox box(QMessageBox::NoIcon, title, text, QMessageBox::Ok, parent);
    showAsPlainText(box);
    box.exec();
}

std::optional<QColor> RealDialogs::pickColor(QWidget *parent, const QColor &color)
{
    const QColor picked = QColorDialog::getColor(color, parent);
    return picked.isValid() ? std::optional(picked) : std::nullopt;
}

QString RealDialogs::chooseFolder(QWidget *parent, const QString &title, const QString &folder)
{
    return QFileDialog::getExistingDirectory(parent, title, folder);
}

std::optional<QString> RealDialogs::askText(QWidget *parent, const QString &title,
                                            const QString &label, const QString &text)
{
    QInputDialog dialog(parent);
    dialog.setWindowTitle(title);
    dialog.setLabelText(label);
    showAsPlainText(dialog);
    dialog.setTextValue(text);
    dialog.resize(60 * grid, dialog.sizeHint().height());
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.textValue()) : std::nullopt;
}

std::optional<int> RealDialogs::choose(QWidget *parent, const QString &title, const QString &label,
                                       const QStringList &items)
{
    QInputDialog dialog(parent);
    dialog.setWindowTitle(title);
    dialog.setLabelText(label);
    dialog.setOption(QInputDialog::UseListViewForComboBoxItems);
    dialog.setComboBoxItems(items);
    showAsPlainText(dialog);
    if (dialog.exec() != QDialog::Accepted)
        return {};
    const auto chosen = items.indexOf(dialog.textValue());
    return chosen < 0 ? std::nullopt : std::optional(int(chosen));
}

void RealDialogs::openInBrowser(const QUrl &url)
{
    QDesktopServices::openUrl(url);
}

void RealDialogs::openBeside(const QString &desk)
{
    QProcess::startDetached(QCoreApplication::applicationFilePath(), {desk});
}

bool RealDialogs::choosePrinter(QWidget *parent, QPrinter &printer)
{
    return QPrintDialog(&printer, parent).exec() == QDialog::Accepted;
}

} // namespace vd::ui
