package org.gengke.shared;

import com.lowagie.text.Document;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfPageEventHelper;
import com.lowagie.text.pdf.PdfTemplate;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.Color;

/** What stands below each page: what it belongs to, and which page of how many it is. */
final class PaperFooter extends PdfPageEventHelper {

    private static final float SIZE = 8;
    private static final float BASELINE = 26;
    private static final float FOR_NUMBERS = 60;
    private static final float GAP = 11;

    private final String left;
    private PdfTemplate pages;

    PaperFooter(String left) {
        this.left = left;
    }

    @Override
    public void onOpenDocument(PdfWriter writer, Document document) {
        pages = writer.getDirectContent().createTemplate(FOR_NUMBERS, SIZE * 2);
    }

    @Override
    public void onEndPage(PdfWriter writer, Document document) {
        PdfContentByte page = writer.getDirectContent();
        page.saveState();
        page.setColorStroke(new Color(0xd9dfda));
        page.setLineWidth(0.6f);
        page.moveTo(document.left(), BASELINE + GAP);
        page.lineTo(document.right(), BASELINE + GAP);
        page.stroke();
        page.restoreState();
        String number = writer.getPageNumber() + " / ";
        float width = PaperFont.base().getWidthPoint(number, SIZE);
        float right = document.right() - PaperFont.base().getWidthPoint("000", SIZE);
        write(page, PaperFont.cut(left, SIZE, document.right() - document.left() - FOR_NUMBERS), document.left(), BASELINE);
        write(page, number, right - width, BASELINE);
        page.addTemplate(pages, right, BASELINE);
    }

    /** How many there are is known at the end only; all pages refer to this. */
    @Override
    public void onCloseDocument(PdfWriter writer, Document document) {
        // The page after the last has begun by now.
        write(pages, String.valueOf(writer.getPageNumber() - 1), 0, 0);
    }

    private static void write(PdfContentByte canvas, String text, float x, float y) {
        canvas.beginText();
        canvas.setFontAndSize(PaperFont.base(), SIZE);
        canvas.setColorFill(PaperFont.FAINT);
        canvas.setTextMatrix(x, y);
        canvas.showText(text);
        canvas.endText();
    }
}
