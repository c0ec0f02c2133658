// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/scorefield.h"

#include "ui/fields/scoreslider.h"
#include "ui/fields/soleeditor.h"
#include "ui/support/icons.h"
#include "ui/support/windowtheme.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace vd::ui {

ScoreField::ScoreField(QWidget *parent)
    : FieldWidget(parent)
    , m_slider(new ScoreSlider)
    , m_clear(new QToolButton)
{
    m_clear->setIcon(icon("close"));
    m_clear->setIconSize({12, 12});
    m_clear->setAutoRaise(true);
    m_clear->setFocusPolicy(Qt::NoFocus); // the keyboard has Delete
    m_clear->setAccessibleName(tr("Clear the score"));
    m_clear->setToolTip(tr("Clear the score (Delete)"));
    QSizePolicy place = m_clear->sizePolicy();
    place.setRetainSizeWhenHidden(true);
    m_clear->setSizePolicy(place);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid / 2);
    layout->addWidget(m_slider, 1);
    layout->addWidget(m_clear);
    setFocusTarget(this, m_slider);

    connect(m_slider, &ScoreSlider::scoreChanged, this, [this] {
        showClear();
        emit valueChanged(value());
    });
    connect(m_slider, &ScoreSlider::gestureBegan, this, &FieldWidget::gestureBegan);
    connect(m_slider, &ScoreSlider::gestureEnded, this, &FieldWidget::gestureEnded);
    connect(m_clear, &QToolButton::clicked, this, [this] { m_slider->enter({}); });
    showClear();
}

// The slider loses the focus while being deleted, and must not call the half-deleted field.
ScoreField::~ScoreField()
{
    m_slider->disconnect(this);
}

Value ScoreField::value() const
{
    const auto score = m_slider->score();
    return score ? Value(qint64(*score)) : Value();
}

void ScoreField::setValue(const Value &value)
{
    const auto *score = std::get_if<qint64>(&value);
    m_slider->setScore(score ? std::optional<int>(int(*score)) : std::nullopt);
    showClear();
}

void ScoreField::setReadOnly(bool readOnly)
{
    m_slider->setReadOnly(readOnly);
    showClear();
}

void ScoreField::setThreshold(int threshold)
{
    m_slider->setThreshold(threshold);
}

void ScoreField::showClear()
{
    m_clear->setVisible(m_slider->score() && !m_slider->isReadOnly());
}

} // namespace vd::ui

#include "moc_scorefield.cpp"
