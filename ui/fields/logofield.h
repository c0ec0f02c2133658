// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panel/value.h"
#include "ui/fields/logoimage.h"

#include <QWidget>

class QLabel;
class QMimeData;
class QPushButton;

namespace vd::ui {

class Dialogs;
class FieldNote;

// A tool's logo, chosen, dropped or pasted. It is no FieldWidget, because it edits two fields that
// change together: the type and the bytes.
class LogoField : public QWidget
{
    Q_OBJECT

public:
    explicit LogoField(Dialogs &dialogs, QWidget *parent = nullptr);

    void setLogo(const QString &mime, const QString &base64); // emits nothing; empty: none
    void setReadOnly(bool readOnly);

signals:
    void logoChanged(const vd::Value &mime, const vd::Value &data); // by the user

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void choose();
    void remove();
    void takeMime(const QMimeData &given);
    void takeRead(const Result<LogoImage, QString> &read);
    void showLogo(const LogoImage &image);
    void showState();

    Dialogs &m_dialogs;
    QLabel *m_preview;
    QPushButton *m_choose;
    QPushButton *m_remove;
    FieldNote *m_note;
    bool m_hasLogo = false;
    bool m_readOnly = false;
};

} // namespace vd::ui
