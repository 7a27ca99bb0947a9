// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/aboutdialog.h"
#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QLabel>
#include <QTextBrowser>

namespace dateline {

using namespace Qt::StringLiterals;

namespace {

struct Part
{
    const char *name;
    const char *what;
    const char *licence;
};

constexpr Part parts[] = {
    {"Qt, Qt Charts", QT_TRANSLATE_NOOP("AboutDialog", "window, drawing, charts"), "LGPL 3 / GPL 3"},
    {"SQLite", QT_TRANSLATE_NOOP("AboutDialog", "the library file"), "public domain"},
    {"Cairo, Pango", QT_TRANSLATE_NOOP("AboutDialog", "PDF and PNG exports"), "LGPL 2.1 / MPL 1.1; LGPL 2"},
    {"Gumbo", QT_TRANSLATE_NOOP("AboutDialog", "reading HTML"), "Apache 2.0"},
    {"uchardet, ICU, zlib", QT_TRANSLATE_NOOP("AboutDialog", "character encodings, compressed files"),
     "MPL 1.1; Unicode; zlib"},
    {"Inter, Charis SIL", QT_TRANSLATE_NOOP("AboutDialog", "typefaces"), "SIL OFL 1.1"},
};

QString partRows()
{
    QString rows;
    for (const Part &part : parts)
        rows += u"<tr><td style='padding-right:18px'>"_s + QString::fromUtf8(part.name).toHtmlEscaped() +
                u"</td><td style='padding-right:18px'>"_s + AboutDialog::tr(part.what).toHtmlEscaped() +
                u"</td><td>"_s + QString::fromUtf8(part.licence).toHtmlEscaped() + u"</td></tr>"_s;
    return rows;
}

QString page()
{
    return AboutDialog::tr(
               "<p>Dateline reads articles, finds the events with their dates, and shows them on a timeline "
               "beside the text. Everything happens on this computer; nothing is sent anywhere.</p>"
               "<p>Free software under the GNU General Public Licence, version 3 or later. It comes without "
               "any warranty. The text of the licence is in the file LICENSE.</p>") +
           AboutDialog::tr("<h4>Made with</h4>") + u"<table>"_s + partRows() + u"</table>"_s +
           AboutDialog::tr(
               "<h4>Language model</h4><p>Trained on UD English EWT (Silveira et al., CC BY-SA 4.0) and "
               "UD English GUM (Zeldes et al., CC BY 4.0; texts CC BY, CC BY-SA or public domain), "
               "<a href='https://universaldependencies.org'>universaldependencies.org</a>. "
               "The model is available under CC BY-SA 4.0.</p>");
}

} // namespace

AboutDialog::AboutDialog(const QString &version, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("About Dateline"));
    auto *name = new QLabel(u"Dateline"_s);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() > 0 ? large.pointSizeF() * 1.7 : 20);
    large.setBold(true);
    name->setFont(large);
    auto *versions = new QLabel(tr("Version %1 · Qt %2").arg(version, QString::fromLatin1(qVersion())));
    versions->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *text = new QTextBrowser;
    text->setOpenExternalLinks(true);
    text->setFrameShape(QFrame::NoFrame);
    text->setHtml(page());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &AboutDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(name);
    column->addWidget(versions);
    column->addWidget(text, 1);
    column->addWidget(buttons);
    resize(560, 440);
}

} // namespace dateline
