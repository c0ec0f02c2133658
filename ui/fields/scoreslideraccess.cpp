// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/scoreslideraccess.h"

#include "panel/score.h"
#include "ui/fields/scoreslider.h"
#include "ui/support/tr.h"
#include "ui/support/verdictmark.h"

#include <QAccessibleWidget>

namespace vd::ui {

namespace {

QVariant valueOf(const ScoreSlider &slider)
{
    const auto score = slider.score();
    return score ? QVariant(*score) : QVariant();
}

class ScoreSliderAccess : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    explicit ScoreSliderAccess(ScoreSlider *slider)
        : QAccessibleWidget(slider, QAccessible::Slider)
    {
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::ValueInterface)
            return static_cast<QAccessibleValueInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    QString text(QAccessible::Text text) const override
    {
        if (text != QAccessible::Value)
            return QAccessibleWidget::text(text);
        const auto score = slider().score();
        if (!score)
            return UiTr::tr("no score");
        const auto verdict = slider().verdict();
        return UiTr::tr("%1 of 100, %2")
            .arg(*score)
            .arg(labelOf(panelVerdictOf(verdict)).toLower());
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.readOnly = slider().isReadOnly();
        return state;
    }

    QVariant currentValue() const override { return valueOf(slider()); }
    void setCurrentValue(const QVariant &value) override
    {
        slider().enter(qBound(Score::lowest, value.toInt(), Score::highest));
    }
    QVariant maximumValue() const override { return Score::highest; }
    QVariant minimumValue() const override { return Score::lowest; }
    QVariant minimumStepSize() const override { return 1; }

private:
    ScoreSlider &slider() const { return *static_cast<ScoreSlider *>(object()); }
};

QAccessibleInterface *make(const QString &, QObject *object)
{
    auto *slider = qobject_cast<ScoreSlider *>(object);
    return slider ? new ScoreSliderAccess(slider) : nullptr;
}

} // namespace

void installScoreSliderAccess()
{
    QAccessible::installFactory(make);
}

void announceScore(ScoreSlider &slider)
{
    QAccessibleValueChangeEvent event(&slider, valueOf(slider));
    QAccessible::updateAccessibility(&event);
}

} // namespace vd::ui
