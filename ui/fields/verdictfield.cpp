// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/verdictfield.h"

#include "ui/support/verdictmark.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

namespace vd::ui {

namespace {

enum Choice { Auto, Ship, Skip };

constexpr QSize markSize(20, 12); // with air before the word

std::optional<Verdict> verdictOf(int choice)
{
    if (choice == Auto)
        return {};
    return choice == Ship ? Verdict::Ship : Verdict::Skip;
}

int choiceOf(const Value &value)
{
    const auto *text = std::get_if<QString>(&value);
    const auto verdict = text ? verdictFrom(*text) : std::nullopt;
    return !verdict ? Auto : *verdict == Verdict::Ship ? Ship : Skip;
}

QIcon markIcon(std::optional<Verdict> verdict, const QWidget &on)
{
    QPixmap pixmap(markSize * on.devicePixelRatioF());
    pixmap.setDevicePixelRatio(on.devicePixelRatioF());
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintVerdict(painter, QRectF(QPointF(), markSize), panelVerdictOf(verdict), colorsOf(&on));
    return pixmap;
}

} // namespace

VerdictField::VerdictField(QWidget *parent)
    : FieldWidget(parent)
    , m_group(new QButtonGroup(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid / 2);
    for (int choice = Auto; choice <= Skip; ++choice) {
        auto *button = new QToolButton;
        button->setText(choice == Auto ? tr("Auto") : labelOf(panelVerdictOf(verdictOf(choice))));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setIconSize(markSize);
        button->setCheckable(true);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        layout->addWidget(button);
        m_group->addButton(button, choice);
        m_buttons[size_t(choice)] = button;
    }
    m_buttons[Ship]->setToolTip(tr("Ship, whatever the score (arrow keys choose)"));
    m_buttons[Skip]->setToolTip(tr("Skip, whatever the score (arrow keys choose)"));
    connect(m_group, &QButtonGroup::idClicked, this, &VerdictField::choose);
    showMarks();
    showState();
}

Value VerdictField::value() const
{
    const auto verdict = verdictOf(m_choice);
    return verdict ? Value(QString::fromLatin1(tokenOf(*verdict))) : Value();
}

void VerdictField::setValue(const Value &value)
{
    m_choice = choiceOf(value);
    showState();
}

void VerdictField::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    showState();
}

void VerdictField::setAutoGives(std::optional<Verdict> verdict)
{
    m_autoGives = verdict;
    showMarks();
}

void VerdictField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        showMarks();
    FieldWidget::changeEvent(event);
}

void VerdictField::choose(int choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    showState();
    emit valueChanged(value());
}

void VerdictField::showMarks()
{
    m_buttons[Auto]->setIcon(markIcon(m_autoGives, *this));
    m_buttons[Ship]->setIcon(markIcon(Verdict::Ship, *this));
    m_buttons[Skip]->setIcon(markIcon(Verdict::Skip, *this));
    const QString given = m_autoGives ? labelOf(panelVerdictOf(m_autoGives)).toLower()
                                      : tr("no verdict yet");
    m_buttons[Auto]->setAccessibleName(tr("Auto: %1").arg(given));
    m_buttons[Auto]->setToolTip(tr("What the score gives: %1 (arrow keys choose)").arg(given));
}

void VerdictField::showState()
{
    for (int choice = Auto; choice <= Skip; ++choice) {
        QToolButton *button = m_buttons[size_t(choice)];
        const bool isChosen = choice == m_choice;
        button->setChecked(isChosen);
        button->setEnabled(isChosen || !m_readOnly);
        // One stop for Tab, as of radio buttons; the arrow keys go on from there.
        button->setFocusPolicy(isChosen ? Qt::StrongFocus : Qt::ClickFocus);
        if (isChosen)
            setFocusProxy(button);
    }
}

} // namespace vd::ui

#include "moc_verdictfield.cpp"
