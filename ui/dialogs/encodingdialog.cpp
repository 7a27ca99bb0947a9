// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/encodingdialog.h"
#include "app/load/charset.h"
#include "app/load/rereading.h"
#include <algorithm>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QtConcurrentRun>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dateline {

namespace {

constexpr qsizetype previewLength = 6000;

/// "Cyrillic (KOI8-R)"
QString nameOf(const QString &encoding)
{
    struct Script
    {
        QLatin1String encoding;
        QString name;
    };
    const Script scripts[] = {{"UTF-8"_L1, EncodingDialog::tr("Unicode")},
                              {"UTF-16LE"_L1, EncodingDialog::tr("Unicode")},
                              {"UTF-16BE"_L1, EncodingDialog::tr("Unicode")},
                              {"windows-1252"_L1, EncodingDialog::tr("Western")},
                              {"ISO-8859-2"_L1, EncodingDialog::tr("Central European")},
                              {"windows-1250"_L1, EncodingDialog::tr("Central European")},
                              {"windows-1251"_L1, EncodingDialog::tr("Cyrillic")},
                              {"KOI8-R"_L1, EncodingDialog::tr("Cyrillic")},
                              {"ISO-8859-7"_L1, EncodingDialog::tr("Greek")},
                              {"windows-1254"_L1, EncodingDialog::tr("Turkish")},
                              {"windows-1256"_L1, EncodingDialog::tr("Arabic")},
                              {"Shift_JIS"_L1, EncodingDialog::tr("Japanese")},
                              {"EUC-JP"_L1, EncodingDialog::tr("Japanese")},
                              {"GB18030"_L1, EncodingDialog::tr("Chinese, simplified")},
                              {"Big5"_L1, EncodingDialog::tr("Chinese, traditional")},
                              {"EUC-KR"_L1, EncodingDialog::tr("Korean")}};
    for (const Script &script : scripts)
        if (script.encoding == encoding)
            return u"%1 (%2)"_s.arg(script.name, encoding);
    return encoding;
}

} // namespace

EncodingDialog::EncodingDialog(const Article &article, QWidget *parent)
    : QDialog(parent)
    , m_article(article)
    , m_encodings(new QListWidget(this))
    , m_preview(new QPlainTextEdit(this))
    , m_note(new QLabel(this))
{
    setWindowTitle(tr("Read again in another encoding"));
    auto *heading = new QLabel(
        (article.encoding.isEmpty() ? QString() : tr("It was read as %1.").arg(article.encoding) + u' ') +
        tr("Choose the encoding in which the text is right; all that was decided about the article stays."));
    heading->setWordWrap(true);
    m_encodings->setAccessibleName(tr("Encodings"));
    m_preview->setReadOnly(true);
    m_preview->setAccessibleName(tr("Preview of the text"));
    m_preview->setTabChangesFocus(true);
    m_note->setObjectName(u"hint"_s);
    m_note->setWordWrap(true);
    m_note->setMinimumHeight(2 * fontMetrics().height());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_take = buttons->addButton(tr("Read so"), QDialogButtonBox::AcceptRole);
    m_take->setDefault(true);
    fillList();
    connect(m_encodings, &QListWidget::currentRowChanged, this, &EncodingDialog::read);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] { show(m_watcher.result()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *sides = new QHBoxLayout;
    sides->addWidget(m_encodings);
    sides->addWidget(m_preview, 1);
    auto *column = new QVBoxLayout(this);
    column->addWidget(heading);
    column->addLayout(sides, 1);
    column->addWidget(m_note);
    column->addWidget(buttons);
    resize(760, 460);
    m_encodings->setFocus();
    read();
}

EncodingDialog::~EncodingDialog() = default;

/// The one that the article was read in is marked.
void EncodingDialog::fillList()
{
    const QString used = m_article.encoding.section(u' ', 0, 0);
    QStringList encodings = usualEncodings();
    const auto same = [&](const QString &encoding) {
        return encoding.compare(used, Qt::CaseInsensitive) == 0;
    };
    auto marked = std::find_if(encodings.begin(), encodings.end(), same) - encodings.begin();
    if (marked == encodings.size() && isKnownEncoding(used.toLatin1())) {
        marked = 0;
        encodings.prepend(used);
    }
    for (const QString &encoding : encodings)
        (new QListWidgetItem(nameOf(encoding), m_encodings))->setData(Qt::UserRole, encoding);
    m_encodings->setCurrentRow(marked < encodings.size() ? int(marked) : 0);
    m_encodings->setFixedWidth(m_encodings->sizeHintForColumn(0) + 40);
}

QString EncodingDialog::encoding() const
{
    return m_encodings->currentItem()->data(Qt::UserRole).toString();
}

void EncodingDialog::read()
{
    m_reading.reset();
    m_take->setEnabled(false);
    m_note->setText(tr("Reading …"));
    m_watcher.setFuture(QtConcurrent::run(
        [article = m_article, name = encoding().toLatin1()] { return readAgain(article, name); }));
}

void EncodingDialog::show(const Result<Article> &read)
{
    if (!read) {
        m_preview->clear();
        m_note->setText(u"%1 %2"_s.arg(read.problem().what, read.problem().action).trimmed());
        return;
    }
    m_reading = *read;
    const bool same = read->text == m_article.text && read->title == m_article.title;
    m_preview->setPlainText(read->title + u"\n\n"_s + read->text.left(previewLength));
    m_note->setText(same ? tr("That is how it stands in the library.") : read->notes.join(u' '));
    m_take->setEnabled(!same);
}

} // namespace dateline
