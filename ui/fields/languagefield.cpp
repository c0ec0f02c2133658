// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/languagefield.h"

#include "ui/fields/lineedit.h"
#include "ui/support/undokeys.h"
#include "ui/support/wheelguard.h"

#include <QComboBox>
#include <QLocale>

namespace vd::ui {

namespace {

constexpr const char *common[] = {
    "ar", "bg", "cs", "da", "de", "de-AT", "de-CH", "el", "en",      "en-GB",  "en-US",
    "es", "et", "fa", "fi", "fr", "he",    "hi",    "hr", "hu",      "id",     "it",
    "ja", "ko", "lt", "lv", "nl", "no",    "pl",    "pt", "pt-BR",   "ro",     "ru",
    "sk", "sl", "sr", "sv", "th", "tr",    "uk",    "vi", "zh-Hans", "zh-Hant"};

// "Deutsch (Österreich)"; empty if Qt does not know the language.
QString ownName(const QString &tag)
{
    const QLocale locale(tag);
    if (locale.language() == QLocale::C)
        return {};
    const QString name = locale.nativeLanguageName();
    return tag.contains(u'-') ? QStringLiteral("%1 (%2)").arg(name, locale.nativeCountryName())
                              : name;
}

} // namespace

LanguageField::LanguageField(QWidget *parent)
    : EntryField(FieldType::Language, parent)
    , m_combo(new QComboBox)
{
    m_combo->setEditable(true);
    m_combo->setLineEdit(edit());
    m_combo->setInsertPolicy(QComboBox::NoInsert);
    m_combo->setCompleter(nullptr); // would put a whole entry into the line
    for (const char *tag : common) {
        const QString text = QLatin1String(tag);
        m_combo->addItem(tr("%1 (%2)", "own name of a language, tag").arg(ownName(text), text),
                         text);
    }
    m_combo->setCurrentIndex(-1);
    setEditor(m_combo);
    passUndoKeys(m_combo); // which takes the keys for the line in it
    guardWheel(m_combo);
    setNeeded(tr("A language is needed, such as en or de-AT"));
    connect(m_combo, &QComboBox::activated, this,
            [this](int row) { enter(m_combo->itemData(row).toString()); });
    showNote();
}

void LanguageField::setReadOnly(bool readOnly)
{
    EntryField::setReadOnly(readOnly);
    m_combo->setEnabled(!readOnly);
}

QString LanguageField::hint() const
{
    return ownName(edit()->text());
}

} // namespace vd::ui

#include "moc_languagefield.cpp"
