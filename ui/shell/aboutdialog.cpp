// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/aboutdialog.h"

#include "ui/forms/formgrid.h"
#include "ui/preview/webengineloader.h"
#include "ui/support/windowtheme.h"
#include "ui/web/webengine.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QSysInfo>
#include <QVBoxLayout>

namespace vd::ui {

AboutDialog::AboutDialog(const WebEngineLoader &loader, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("About Verdict Desk"));
    const auto engine = loader.load();
    const QString versions = QStringLiteral("Verdict Desk " VERDICTDESK_VERSION "\nQt %1\n%2\n%3")
                                 .arg(QLatin1String(qVersion()),
                                      engine ? (*engine)->version() : engine.error().text(),
                                      QSysInfo::prettyProductName());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(3 * grid, 3 * grid, 3 * grid, 2 * grid);
    layout->setSpacing(grid);
    layout->addWidget(makeLabel(tr("Verdict Desk"), "title"));
    layout->addWidget(makeLabel(tr("Panel verdicts on software tools, kept in one file on this "
                                   "computer."),
                                "label"));
    auto *details = makeLabel(versions, "label");
    details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    layout->addWidget(details);
    layout->addWidget(
        makeLabel(tr("Free software under the GNU GPL, version 3 or later."), "hint"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto *copy = buttons->addButton(tr("Copy versions"), QDialogButtonBox::ActionRole);
    copy->setAutoDefault(false);
    connect(copy, &QPushButton::clicked, this,
            [versions] { QGuiApplication::clipboard()->setText(versions); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
}

} // namespace vd::ui

#include "moc_aboutdialog.cpp"
