package org.gengke.shared;

import com.lowagie.text.Element;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import java.awt.Color;
import java.util.List;

/** A table of a printed document; its heads stand again on each page. */
public final class PaperTable {

    private static final float SIZE = 9.5f;
    private static final float FIGURES = 8.5f;
    private static final float SMALL = 8;
    private static final float LEADING = 14;
    private static final float SMALL_LEADING = 11.5f;
    private static final float PADDING = 6;
    private static final float BAR_HEIGHT = 6;
    private static final float BAR_ROOM = 18;
    private static final float MARK = 3;
    private static final Color LINE = new Color(0xd9dfda);
    private static final Color HEAD = new Color(0xf1f4f1);

    /** A column. */
    public record Column(String head, float width, boolean figures) {

        public static Column text(String head, float width) {
            return new Column(head, width, false);
        }

        public static Column figures(String head, float width) {
            return new Column(head, width, true);
        }
    }

    /**
     * How far something has come of a way, drawn.
     *
     * @param gone from 0 to 1
     * @param expected where it should be, from 0 to 1; null where nothing is expected
     * @param color red, green and blue
     */
    public record Bar(float gone, Float expected, int color) {}

    private final List<Column> columns;
    private final PdfPTable table;
    private int filled;

    PaperTable(List<Column> columns) {
        this.columns = columns;
        float[] widths = new float[columns.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = columns.get(i).width();
        }
        table = new PdfPTable(widths);
        table.setWidthPercentage(100);
        table.setSpacingBefore(PADDING);
        table.setHeaderRows(1);
        columns.forEach(column -> {
            PdfPCell head = cell(column.figures());
            head.setBackgroundColor(HEAD);
            head.addElement(line(column.head(), SMALL, PaperFont.FAINT, column.figures(), SMALL_LEADING));
            table.addCell(head);
        });
    }

    /** @param note below it, smaller; null for none */
    public PaperTable add(String text, String note) {
        return add(text, note, null);
    }

    /** @param bar below both; null for none */
    public PaperTable add(String text, String note, Bar bar) {
        boolean figures = columns.get(filled++ % columns.size()).figures();
        PdfPCell cell = cell(figures);
        cell.addElement(line(text, figures ? FIGURES : SIZE, PaperFont.INK, figures, LEADING));
        if (note != null) {
            cell.addElement(line(note, SMALL, PaperFont.FAINT, figures, SMALL_LEADING));
        }
        if (bar != null) {
            cell.setPaddingBottom(BAR_ROOM);
            cell.setCellEvent((one, area, canvases) -> draw(bar, area, canvases[PdfPTable.BACKGROUNDCANVAS]));
        }
        table.addCell(cell);
        return this;
    }

    PdfPTable element() {
        return table;
    }

    private static PdfPCell cell(boolean figures) {
        PdfPCell cell = new PdfPCell();
        cell.setBorder(Rectangle.BOTTOM);
        cell.setBorderColor(LINE);
        cell.setBorderWidth(0.6f);
        cell.setPadding(PADDING);
        cell.setPaddingTop(2);
        if (figures) {
            cell.setPaddingLeft(2);
        }
        cell.setHorizontalAlignment(figures ? Element.ALIGN_RIGHT : Element.ALIGN_LEFT);
        return cell;
    }

    private static Paragraph line(String text, float size, Color color, boolean right, float leading) {
        Paragraph line = new Paragraph(leading, PaperFont.printable(text), PaperFont.of(size, color));
        line.setAlignment(right ? Element.ALIGN_RIGHT : Element.ALIGN_LEFT);
        return line;
    }

    private static void draw(Bar bar, Rectangle area, PdfContentByte canvas) {
        float left = area.getLeft() + PADDING;
        float width = area.getWidth() - 2 * PADDING;
        float bottom = area.getBottom() + PADDING;
        canvas.saveState();
        canvas.setColorFill(LINE);
        canvas.rectangle(left, bottom, width, BAR_HEIGHT);
        canvas.fill();
        canvas.setColorFill(new Color(bar.color()));
        canvas.rectangle(left, bottom, width * bar.gone(), BAR_HEIGHT);
        canvas.fill();
        if (bar.expected() != null) {
            canvas.setColorFill(PaperFont.INK);
            canvas.rectangle(left + width * bar.expected() - 0.75f, bottom - MARK, 1.5f, BAR_HEIGHT + 2 * MARK);
            canvas.fill();
        }
        canvas.restoreState();
    }
}
