// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/linesfield.h"

#include "base/jsonreader.h"
#include "base/text.h"
#include "ui/fields/cleantext.h"
#include "ui/fields/fieldnote.h"
#include "ui/fields/soleeditor.h"
#include "ui/fields/textedit.h"
#include "ui/support/windowtheme.h"

#include <QAbstractTextDocumentLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace vd::ui {

namespace {

constexpr qsizetype lineLimit = 1000; // characters, FieldType::Lines
constexpr int fewestShown = 2;
constexpr int mostShown = 12;

QStringList linesOf(const QString &text)
{
    QStringList lines;
    for (const QString &line : QString(text).replace(QChar::LineSeparator, u'\n').split(u'\n')) {
        const QList<uint> characters = onOneLine(line).trimmed().toUcs4();
        for (qsizetype at = 0; at < characters.size(); at += lineLimit) {
            const QList<uint> part = characters.mid(at, lineLimit);
            lines += QString::fromUcs4(reinterpret_cast<const char32_t *>(part.constData()),
                                       part.size());
        }
    }
    return lines;
}

QStringList linesOf(const Value &value)
{
    const auto *text = std::get_if<QString>(&value);
    const auto json = readJson(text ? text->toUtf8() : QByteArray("[]"));
    QStringList lines;
    if (!json || !json->array())
        return lines;
    for (const Json &line : *json->array()) {
        if (line.string())
            lines += onOneLine(*line.string());
    }
    return lines;
}

Value valueOf(const QStringList &lines)
{
    return QString::fromUtf8(writeJson(Json::Array(lines.begin(), lines.end())));
}

bool isTooLong(const QString &line)
{
    return line.size() > lineLimit && characterCount(line.trimmed()) > lineLimit;
}

} // namespace

LinesField::LinesField(QWidget *parent)
    : FieldWidget(parent)
    , m_editor(new TextEdit)
    , m_note(new FieldNote(m_editor))
    , m_value(valueOf({}))
{
    m_editor->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_editor->setToolTip(tr("One per line"));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid / 2);
    layout->addWidget(m_editor);
    layout->addWidget(m_note);
    setFocusTarget(this, m_editor);

    connect(m_editor, &TextEdit::stepEnded, this, &FieldWidget::gestureEnded);
    connect(m_editor, &TextEdit::edited, this,
            [this](const Splice &, const QString &dropped) { applyInput(dropped); });
    connect(m_editor->document()->documentLayout(),
            &QAbstractTextDocumentLayout::documentSizeChanged, this, &LinesField::fit);
    fit();
}

void LinesField::setValue(const Value &value)
{
    if (value == m_value) // keep blank lines and the caret
        return;
    m_value = value;
    m_editor->showSource(linesOf(value).join(u'\n'));
    m_note->fault({});
}

void LinesField::selectChange(const Value &before, const Value &after)
{
    m_editor->selectChange(linesOf(before).join(u'\n'), linesOf(after).join(u'\n'));
}

void LinesField::setReadOnly(bool readOnly)
{
    m_editor->setReadOnly(readOnly);
}

void LinesField::applyInput(const QString &dropped)
{
    showNote(dropped);
    const Value value = valueOf(linesOf(m_editor->source()));
    if (value == m_value)
        return;
    m_value = value;
    emit valueChanged(m_value);
}

void LinesField::showNote(const QString &dropped)
{
    const QStringList lines = m_editor->source().split(u'\n');
    const auto tooLong = std::ranges::find_if(lines, isTooLong);
    if (tooLong == lines.end()) {
        m_note->fault(dropped);
        return;
    }
    m_note->fault(tr("Line %1 is longer than %2 characters; the rest counts as the next line")
                      .arg(tooLong - lines.begin() + 1)
                      .arg(QLocale().toString(lineLimit)));
}

// Fits the height to the number of lines, within limits.
void LinesField::fit()
{
    const int rows = qRound(m_editor->document()->size().height());
    const int line = m_editor->fontMetrics().lineSpacing();
    const QMargins margins = m_editor->contentsMargins();
    m_editor->setFixedHeight(qBound(fewestShown, rows, mostShown) * line +
                             2 * int(m_editor->document()->documentMargin()) + margins.top() +
                             margins.bottom() + 2 * grid);
}

} // namespace vd::ui

#include "moc_linesfield.cpp"
