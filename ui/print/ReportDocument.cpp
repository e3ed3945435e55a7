// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/ReportDocument.h"

#include "ui/print/PaperLook.h"

#include <QCoreApplication>
#include <QTextCursor>
#include <QTextTable>

namespace rapport
{
namespace
{

constexpr int whenPercent = 24; // "Aug 2024 to present" on one line

class PageWriting
{
public:
    PageWriting(QTextDocument& document, const PaperLook& look)
        : m_look(look)
        , m_cursor(&document)
    {
    }

    void write(const Report& report)
    {
        m_cursor.setBlockFormat(gap(0, 1));
        m_cursor.insertText(report.title, letters(m_look.title, m_look.text));
        if (!report.byline.isEmpty())
            addParagraph(report.byline, m_look.base, m_look.muted, gap(0, 2));
        if (report.isEmpty())
            addParagraph(QCoreApplication::translate("ReportDocument", "Nothing yet."), m_look.base,
                         m_look.muted, gap(2, 0));
        for (const ReportSection& section : report.sections)
            write(section);
        closeGap();
    }

private:
    QTextBlockFormat gap(int above, int below) const
    {
        QTextBlockFormat format;
        format.setTopMargin(above * m_look.space);
        format.setBottomMargin(below * m_look.space);
        return format;
    }

    static QTextCharFormat letters(const QFont& font, const QColor& color)
    {
        QTextCharFormat format;
        format.setFont(font);
        format.setForeground(color);
        return format;
    }

    // A table leaves an empty block behind it, which is used first.
    void beginBlock(const QTextBlockFormat& block, const QTextCharFormat& format)
    {
        if (m_cursor.block().length() > 1)
            return m_cursor.insertBlock(block, format);
        m_cursor.setBlockFormat(block);
        m_cursor.setBlockCharFormat(format);
        m_cursor.setCharFormat(format);
    }

    // Or it would make a page of its own.
    void closeGap()
    {
        if (m_cursor.block().length() > 1)
            return;
        QTextBlockFormat none;
        none.setLineHeight(1, QTextBlockFormat::FixedHeight);
        m_cursor.setBlockFormat(none);
    }

    void addParagraph(const QString& text, const QFont& font, const QColor& color,
                      const QTextBlockFormat& block)
    {
        m_cursor.insertBlock(block, letters(font, color));
        m_cursor.insertText(text);
    }

    void write(const ReportSection& section)
    {
        const QTextBlockFormat head = gap(4, 1);
        beginBlock(head, letters(m_look.section, m_look.text));
        m_cursor.insertText(section.title);
        if (const std::optional<int> minutes = minutesIn(section))
            m_cursor.insertText(QStringLiteral("   ") + hoursText(*minutes),
                                letters(m_look.secondary, m_look.muted));
        QTextTable* table =
            m_cursor.insertTable(static_cast<int>(section.lines.size()), 2, tableFormat());
        for (int row = 0; row < table->rows(); ++row)
            write(*table, row, section.lines[static_cast<size_t>(row)]);
        m_cursor.movePosition(QTextCursor::End);
    }

    QTextTableFormat tableFormat() const
    {
        QTextTableFormat format;
        format.setBorder(0);
        format.setCellPadding(m_look.space / 2);
        format.setCellSpacing(0);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        format.setColumnWidthConstraints(
            {QTextLength(QTextLength::PercentageLength, whenPercent),
             QTextLength(QTextLength::PercentageLength, 100 - whenPercent)});
        return format;
    }

    void write(QTextTable& table, int row, const ReportLine& line) const
    {
        QTextCursor when = table.cellAt(row, 0).firstCursorPosition();
        when.insertText(line.when, letters(m_look.secondary, m_look.muted));
        QTextCursor what = table.cellAt(row, 1).firstCursorPosition();
        QFont strong = m_look.base;
        strong.setWeight(QFont::Medium);
        what.insertText(line.what, letters(strong, m_look.text));
        QStringList details{line.detail, line.minutes ? hoursText(*line.minutes) : QString()};
        details.removeAll(QString());
        if (details.isEmpty())
            return;
        what.insertBlock();
        what.insertText(details.join(QStringLiteral(" · ")),
                        letters(m_look.secondary, m_look.muted));
    }

    const PaperLook& m_look;
    QTextCursor m_cursor;
};

} // namespace

void fillDocument(QTextDocument& document, const Report& report, const PaperLook& look)
{
    document.setUndoRedoEnabled(false);
    document.setDocumentMargin(0);
    document.setDefaultFont(look.base);
    PageWriting(document, look).write(report);
}

} // namespace rapport
