// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/ReportPdf.h"

#include "exchange/file/PrivateFile.h"
#include "ui/print/PaperLook.h"
#include "ui/print/ReportDocument.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>

namespace rapport
{
namespace
{

constexpr int dotsPerInch = 300;
constexpr QMarginsF margins{20, 18, 20, 18}; // mm
constexpr int footLines = 3;                 // kept free for the page number

void paintFoot(QPainter& painter, const QRectF& page, const QString& left, const QString& right,
               const PaperLook& look)
{
    painter.setFont(look.secondary);
    painter.setPen(look.muted);
    painter.drawText(page, Qt::AlignBottom | Qt::AlignLeft, left);
    painter.drawText(page, Qt::AlignBottom | Qt::AlignRight, right);
}

void paintPages(QPdfWriter& writer, const QTextDocument& document, const QRectF& page,
                const Report& report, const PaperLook& look)
{
    QPainter painter(&writer);
    const int pages = document.pageCount();
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, look.text);
    for (int at = 0; at < pages; ++at) {
        if (at > 0)
            writer.newPage();
        const QRectF part(0, at * document.pageSize().height(), document.pageSize().width(),
                          document.pageSize().height());
        painter.save();
        painter.translate(0, -part.top());
        painter.setClipRect(part);
        context.clip = part;
        document.documentLayout()->draw(&painter, context);
        painter.restore();
        const QString left = report.byline.isEmpty()
                                 ? report.title
                                 : QStringLiteral("%1 · %2").arg(report.title, report.byline);
        paintFoot(painter, page, left,
                  QCoreApplication::translate("ReportPdf", "%1 of %2").arg(at + 1).arg(pages),
                  look);
    }
}

} // namespace

QByteArray pdfOf(const Report& report, const PaperLook& look)
{
    QBuffer buffer;
    buffer.open(QBuffer::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(report.title);
    writer.setCreator(QStringLiteral("Rapport"));
    writer.setResolution(dotsPerInch);
    writer.setPageSize(look.page);
    writer.setPageMargins(margins, QPageLayout::Millimeter);
    const QRectF page(0, 0, writer.width(), writer.height());
    QTextDocument document;
    document.documentLayout()->setPaintDevice(&writer);
    fillDocument(document, report, look);
    const qreal foot = QFontMetricsF(look.secondary, &writer).height() * footLines;
    document.setPageSize({page.width(), page.height() - foot});
    paintPages(writer, document, page, report, look);
    return buffer.data();
}

Result<void> writePdf(const QString& path, const Report& report, const PaperLook& look)
{
    return writePrivately(path, pdfOf(report, look).toStdString());
}

} // namespace rapport
