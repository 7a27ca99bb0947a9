// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/articlepane.h"
#include "app/core/displaydate.h"
#include "ui/models/names.h"
#include "ui/models/theme.h"
#include <QFileInfo>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dateline {

namespace {

QLabel *wrappingLabel(const char *name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setContentsMargins(28, 0, 20, 0);
    return label;
}

/// "Wednesday 5 May 2021"
QString publishedText(const PartialDate &date)
{
    static const char *const weekdays[] = {QT_TRANSLATE_NOOP("dateline::ArticlePane", "Monday"),
                                           QT_TRANSLATE_NOOP("dateline::ArticlePane", "Tuesday"),
                                           QT_TRANSLATE_NOOP("dateline::ArticlePane", "Wednesday"),
                                           QT_TRANSLATE_NOOP("dateline::ArticlePane", "Thursday"),
                                           QT_TRANSLATE_NOOP("dateline::ArticlePane", "Friday"),
                                           QT_TRANSLATE_NOOP("dateline::ArticlePane", "Saturday"),
                                           QT_TRANSLATE_NOOP("dateline::ArticlePane", "Sunday")};
    const QString words = toDisplayText(date);
    if (date.precision() != Precision::Day)
        return words;
    return ArticlePane::tr(weekdays[isoWeekday(date.firstDay()) - 1]) + u' ' + words;
}

QString link(const QString &target, const QString &text, const QBrush &colour)
{
    return u"<a href=\"%1\" style=\"color:%2; text-decoration:none\">%3</a>"_s.arg(
        target, colour.color().name(), text.toHtmlEscaped());
}

} // namespace

ArticlePane::ArticlePane(ViewState *view, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_title(wrappingLabel("articleTitle", this))
    , m_origin(wrappingLabel("articleOrigin", this))
    , m_marks(wrappingLabel("articleOrigin", this))
    , m_text(new ArticleView(view, this))
    , m_empty(wrappingLabel("emptyHint", this))
{
    setObjectName(u"articlePane"_s);
    m_origin->setTextFormat(Qt::RichText);
    m_origin->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_empty->setText(tr("Choose an article or an event to read its text here."));
    m_empty->setAlignment(Qt::AlignCenter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 14, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_title);
    layout->addWidget(m_origin);
    layout->addWidget(m_marks);
    layout->addSpacing(6);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_empty, 1);
    connect(m_origin, &QLabel::linkActivated, this, [this](const QString &link) {
        if (link == "encoding"_L1)
            Q_EMIT encodingClicked();
        else
            Q_EMIT publicationDateClicked();
    });
    m_marks->setTextFormat(Qt::RichText);
    m_marks->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connect(m_marks, &QLabel::linkActivated, this, [this](const QString &link) {
        if (link == "like"_L1)
            Q_EMIT articleClicked(m_like);
        else
            Q_EMIT annotationClicked();
    });
    clear();
}

void ArticlePane::insertBar(QWidget *bar)
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->insertWidget(column->indexOf(m_text), bar);
}

void ArticlePane::setArticle(const Article &article, std::vector<Event> events)
{
    setHeader(article);
    m_annotations = annotations(article);
    setLikeness({}, {});
    const bool same = article.id == m_article && article.text == m_shownText && !m_text->isHidden();
    m_article = article.id;
    m_shownText = article.text;
    for (QWidget *part :
         {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_origin), static_cast<QWidget *>(m_text)})
        part->show();
    m_empty->hide();
    if (same)
        m_text->setEvents(std::move(events));
    else
        m_text->setArticle(article.id, article.text, std::move(events));
}

void ArticlePane::setHeader(const Article &article)
{
    const QString fileName = QFileInfo(article.name).fileName();
    m_title->setText(article.title.isEmpty() ? fileName : article.title);
    QStringList parts;
    parts << (article.source.isEmpty() ? fileName : article.source).toHtmlEscaped();
    if (!article.author.isEmpty())
        parts << article.author.toHtmlEscaped();
    const PublicationDate &published = article.published;
    const QString date = published.isKnown()
                             ? tr("published %1 (%2)")
                                   .arg(publishedText(*published.date), publicationBasisName(published.basis))
                             : tr("publication date missing");
    parts << link(u"date"_s, date, palette().link());
    if (!article.encoding.isEmpty())
        parts << link(u"encoding"_s, article.encoding, palette().placeholderText());
    m_origin->setText(parts.join(u" · "_s));
    m_origin->setToolTip(published.evidence.isEmpty() ? tr("Change the publication date")
                                                      : tr("Read from: %1").arg(published.evidence));
}

/// Tags as chips, then the group, then the note on a line of its own; each leads to the dialog for them.
QString ArticlePane::annotations(const Article &article) const
{
    const Theme &theme = Theme::of(palette());
    const QColor back =
        QColor::fromRgba(blended(theme.colours().base, theme.colours().accent, theme.isDark() ? 0.30 : 0.13));
    QStringList parts;
    for (const QString &tag : article.tags)
        parts
            << u"<a href=\"tags\" style=\"color:%1; background-color:%2; text-decoration:none\">&nbsp;%3&nbsp;</a>"_s
                   .arg(theme.text().name(), back.name(), tag.toHtmlEscaped().replace(u' ', "&nbsp;"_L1));
    if (!article.group.isEmpty())
        parts << link(u"group"_s, tr("in %1").arg(article.group), palette().placeholderText());
    QStringList lines;
    if (!parts.isEmpty())
        lines << parts.join("&nbsp; "_L1);
    if (!article.note.isEmpty())
        lines << link(u"note"_s, article.note, palette().text()).replace(u'\n', "<br>"_L1);
    return lines.join("<br>"_L1);
}

void ArticlePane::setLikeness(const QString &words, ArticleId like)
{
    m_like = like;
    m_likeness = words.isEmpty() ? QString() : link(u"like"_s, words, palette().link());
    showMarks();
}

void ArticlePane::showMarks()
{
    QStringList lines{m_annotations, m_likeness};
    lines.removeAll(QString());
    m_marks->setText(lines.join("<br>"_L1));
    m_marks->setVisible(!lines.isEmpty());
}

void ArticlePane::clear()
{
    m_article = {};
    m_shownText.clear();
    m_text->setArticle({}, QString(), {});
    m_title->hide();
    m_origin->hide();
    m_marks->hide();
    m_text->hide();
    m_empty->show();
}

} // namespace dateline
