package org.gengke.shared;

import com.lowagie.text.Document;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Locale;

/** A printed document: A4 pages as PDF, with all characters that it uses inside, so that it looks the same everywhere. */
public final class Paper {

    public static final String PDF = "application/pdf";

    private static final float SIDE = 48;
    private static final float TOP = 46;
    private static final float BOTTOM = 52;
    private static final float HEADED = 110;
    private static final float TITLE = 20;
    private static final float HEADING = 12.5f;
    private static final float TEXT = 10;
    private static final float SMALL = 9;
    private static final float LEADING = 1.45f;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final PdfWriter writer;
    private final Document document = new Document(PageSize.A4, SIDE, SIDE, TOP, BOTTOM);

    /** @param footer below each page, beside its number */
    public Paper(String title, String footer, Locale language) {
        writer = PdfWriter.getInstance(document, out);
        writer.setPageEvent(new PaperFooter(footer));
        document.addTitle(title);
        document.addCreator("Gengke");
        document.setDocumentLanguage(language.toLanguageTag());
        document.open();
    }

    /** @param above what kind of document it is */
    public void title(String above, String title, String below) {
        add(new Paragraph(SMALL * LEADING, PaperFont.printable(above), PaperFont.of(SMALL, PaperFont.FAINT)), 0);
        add(new Paragraph(TITLE * LEADING, PaperFont.printable(title), PaperFont.bold(TITLE)), 0);
        add(new Paragraph(HEADING * LEADING, PaperFont.printable(below), PaperFont.of(HEADING, PaperFont.INK)), 0);
    }

    /** Never the last line of a page. */
    public void heading(String text) {
        if (writer.getVerticalPosition(false) < BOTTOM + HEADED) {
            document.newPage();
        }
        add(new Paragraph(HEADING * LEADING, PaperFont.printable(text), PaperFont.bold(HEADING)), SIDE / 3);
    }

    /** A name and what is said under it; nothing where nothing is said. */
    public void fact(String name, String text) {
        if (text == null || text.isBlank()) {
            return;
        }
        add(new Paragraph(SMALL * LEADING, PaperFont.printable(name), PaperFont.of(SMALL, PaperFont.FAINT)), TEXT * 0.7f);
        add(new Paragraph(TEXT * LEADING, PaperFont.printable(text), PaperFont.of(TEXT, PaperFont.INK)), 0);
    }

    public void note(String text) {
        add(new Paragraph(SMALL * LEADING, PaperFont.printable(text), PaperFont.of(SMALL, PaperFont.FAINT)), TEXT * 0.5f);
    }

    /** An empty table; it goes on the page by {@link #add}. */
    public static PaperTable table(PaperTable.Column... columns) {
        return new PaperTable(List.of(columns));
    }

    public void add(PaperTable table) {
        document.add(table.element());
    }

    /** Ends the document. */
    public byte[] finished() {
        document.close();
        return out.toByteArray();
    }

    private void add(Paragraph paragraph, float before) {
        paragraph.setSpacingBefore(before);
        document.add(paragraph);
    }
}
