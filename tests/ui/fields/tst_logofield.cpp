// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcases.h"
#include "ui/fields/logofield.h"
#include "ui/support/dialogs.h"
#include "ui/support/windowtheme.h"

#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QDropEvent>
#include <QImage>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

namespace tst_logofield {

using namespace vd;
using namespace vd::ui;

namespace {

struct ChosenFile : RealDialogs
{
    QString answer;
    QString openFile(QWidget *, const Files &) override { return answer; }
};

QByteArray picture(const char *format)
{
    QImage image(32, 16, QImage::Format_RGB32);
    image.fill(Qt::red);
    QBuffer buffer;
    image.save(&buffer, format);
    return buffer.data();
}

QByteArray drawing(const char *content)
{
    return QByteArray("<svg xmlns='http://www.w3.org/2000/svg' "
                      "xmlns:xlink='http://www.w3.org/1999/xlink' width='10' height='10'>") +
           content + "</svg>";
}

} // namespace

class TestLogoField : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }
    void init();
    void cleanup() { m_field.reset(); }

    void taken_data();
    void taken();
    void refused_data();
    void refused();
    void codeEmitsNothing();
    void removed();
    void pasted();
    void dropped();
    void readOnly();

private:
    QString write(const QByteArray &data);
    void choose(const QString &path);
    QPushButton *button(int place) const
    {
        return m_field->findChildren<QPushButton *>().at(place);
    }
    QString fault() const;

    QTemporaryDir m_folder;
    ChosenFile m_dialogs;
    std::unique_ptr<LogoField> m_field;
    std::unique_ptr<QSignalSpy> m_changes;
};

void TestLogoField::init()
{
    // The offscreen platform says that of windows: no raise(), no size hints.
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support )")));
    m_field = std::make_unique<LogoField>(m_dialogs);
    m_field->show();
    m_field->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_field.get()));
    m_changes = std::make_unique<QSignalSpy>(m_field.get(), &LogoField::logoChanged);
}

QString TestLogoField::write(const QByteArray &data)
{
    QFile file(m_folder.filePath(QStringLiteral("logo.png"))); // a name proves nothing
    const bool isOpen = file.open(QIODevice::WriteOnly | QIODevice::Truncate);
    Q_ASSERT(isOpen);
    file.write(data);
    return file.fileName();
}

void TestLogoField::choose(const QString &path)
{
    m_dialogs.answer = path;
    QTest::mouseClick(button(0), Qt::LeftButton);
}

QString TestLogoField::fault() const
{
    for (const QLabel *label : m_field->findChildren<QLabel *>()) {
        if (label->isVisible() && label->property("role") == QStringLiteral("fault"))
            return label->text();
    }
    return {};
}

void TestLogoField::taken_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QString>("mime");
    const auto row = [](const char *mime, const QByteArray &data) {
        QTest::newRow(mime) << data << QString::fromLatin1(mime);
    };
    row("image/png", picture("PNG"));
    row("image/jpeg", picture("JPG"));
    row("image/svg+xml", "<!-- " + QByteArray(2000, 'x') + " -->" + drawing("<rect/>"));
    // One pixel, lossless.
    row("image/webp", QByteArray::fromBase64("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA=="));
}

void TestLogoField::taken()
{
    QFETCH(QByteArray, data);
    QFETCH(QString, mime);
    choose(write(data));
    QCOMPARE(fault(), QString());
    QCOMPARE(m_changes->size(), 1);
    QCOMPARE(m_changes->first().at(0).value<Value>(), Value(mime));
    QCOMPARE(m_changes->first().at(1).value<Value>(), Value(QString::fromLatin1(data.toBase64())));
}

void TestLogoField::refused_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QByteArray &data, const char *text) {
        QTest::newRow(name) << data << QString::fromLatin1(text);
    };
    row("text", "PNG", "not a PNG, JPEG, WebP or SVG");
    row("empty", "", "not a PNG, JPEG, WebP or SVG");
    row("other picture", picture("BMP"), "not a PNG, JPEG, WebP or SVG");
    row("page", "<html><svg/></html>", "not a PNG, JPEG, WebP or SVG");
    row("too large", picture("PNG") + QByteArray(qsizetype(1) << 20, ' '), "larger than 1 MiB");
    row("cut off", picture("PNG").left(40), "damaged");
    row("drawing with a file", drawing("<image xlink:href='/etc/hostname'/>"), "other files");
    row("drawing with an entity",
        "<!DOCTYPE svg [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;'>]>" +
            drawing("<text>&b;</text>"),
        "declares entities");
    row("drawing that uses itself", drawing("<g id='a'><use xlink:href='#a'/></g>"),
        "draws more than 20000 shapes");
    row("drawing with a style sheet",
        "<?xml-stylesheet href='file:///etc/hostname'?>" + drawing("<rect/>"), "other files");
}

void TestLogoField::refused()
{
    QFETCH(QByteArray, data);
    QFETCH(QString, text);
    choose(write(data));
    QVERIFY2(fault().contains(text), qUtf8Printable(fault()));
    QCOMPARE(m_changes->size(), 0);
    choose(write(picture("PNG")));
    QCOMPARE(fault(), QString());
}

void TestLogoField::codeEmitsNothing()
{
    auto *preview = m_field->findChild<QLabel *>();
    QVERIFY(!button(1)->isEnabled());
    m_field->setLogo(QStringLiteral("image/png"), QString::fromLatin1(picture("PNG").toBase64()));
    QVERIFY(button(1)->isEnabled());
    const QImage shown = preview->pixmap().toImage();
    QCOMPARE(shown.pixelColor(shown.rect().center()), QColor(Qt::red));
    m_field->setLogo(QStringLiteral("image/png"), QStringLiteral("!"));
    m_field->setLogo({}, {});
    QVERIFY(!button(1)->isEnabled());
    QCOMPARE(m_changes->size(), 0);
}

void TestLogoField::removed()
{
    m_field->setLogo(QStringLiteral("image/png"), QString::fromLatin1(picture("PNG").toBase64()));
    button(1)->setFocus();
    QTest::keyClick(button(1), Qt::Key_Space);
    QCOMPARE(m_changes->size(), 1);
    QCOMPARE(m_changes->first().at(0).value<Value>(), Value());
    QCOMPARE(m_changes->first().at(1).value<Value>(), Value());
    QVERIFY(button(0)->hasFocus());
}

void TestLogoField::pasted()
{
    QGuiApplication::clipboard()->setImage(QImage::fromData(picture("PNG")));
    button(0)->setFocus();
    QTest::keySequence(button(0), QKeySequence::Paste);
    QCOMPARE(m_changes->size(), 1);
    QCOMPARE(m_changes->first().at(0).value<Value>(), Value(QStringLiteral("image/png")));
    QGuiApplication::clipboard()->setText(QStringLiteral("words"));
    QTest::keySequence(button(0), QKeySequence::Paste);
    QCOMPARE(m_changes->size(), 1);
    QVERIFY(fault().contains(QStringLiteral("no picture")));
}

void TestLogoField::dropped()
{
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(write(picture("JPG")))});
    QDragEnterEvent enter({8, 8}, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_field.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({8, 8}, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_field.get(), &drop);
    QCOMPARE(m_changes->size(), 1);
    QCOMPARE(m_changes->first().at(0).value<Value>(), Value(QStringLiteral("image/jpeg")));
}

void TestLogoField::readOnly()
{
    m_field->setLogo(QStringLiteral("image/png"), QString::fromLatin1(picture("PNG").toBase64()));
    m_field->setReadOnly(true);
    QVERIFY(!button(0)->isEnabled() && !button(1)->isEnabled());
    QGuiApplication::clipboard()->setImage(QImage::fromData(picture("PNG")));
    QTest::keySequence(m_field.get(), QKeySequence::Paste);
    QCOMPARE(m_changes->size(), 0);
}

VD_TEST_CASE(TestLogoField)

} // namespace tst_logofield

#include "tst_logofield.moc"
