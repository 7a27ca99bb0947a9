// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/export/eventformat.h"
#include <QHash>
#include <QXmlStreamWriter>

namespace dateline {

/// Writes the page of an HTML export, part by part from top to bottom.
class HtmlPage
{
public:
    /// All must outlive the page.
    HtmlPage(QIODevice &device, const ExportData &data, const Selection &selection, const HtmlDesign &design);

    void write();

private:
    void head();
    void header();
    void figures();
    void filters();
    void table();
    void row(const SelectedEvent &selected);
    void whenCell(const SelectedEvent &selected);
    void whatCell(const SelectedEvent &selected);
    void sourceCell(const Article &article);
    void markedSentence(const SelectedEvent &selected);
    void labels(const Article &article);
    void articles();
    void article(const ExtractedArticle &item, int number);

    void start(QLatin1String element, const QString &cssClass = {});
    void end() { m_xml.writeEndElement(); }
    void attribute(QLatin1String name, const QString &value);
    void text(QStringView text);
    void element(QLatin1String name, const QString &content, const QString &cssClass = {});
    /// Content of <style> and <script>, which HTML takes as it stands.
    void raw(QLatin1String element, const QByteArray &content);

    /// A single article needs no column that names it.
    bool namesSources() const { return m_data.articles.size() > 1; }
    QString typeStyles() const;
    QString title() const;
    QString lead() const;

    QXmlStreamWriter m_xml;
    const ExportData &m_data;
    const Selection &m_selection;
    const HtmlDesign &m_design;
    QHash<const Article *, int> m_articleNumber; ///< from 1
};

} // namespace dateline
