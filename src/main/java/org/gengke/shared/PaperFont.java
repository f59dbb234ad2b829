package org.gengke.shared;

import com.lowagie.text.Font;
import com.lowagie.text.pdf.BaseFont;
import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The one font of printed documents: it comes with the service, whatever is installed on the machine. */
final class PaperFont {

    static final Color INK = new Color(0x1f2a24);
    static final Color FAINT = new Color(0x5b675f);

    private static final String FILE = "/fonts/wqy-microhei.ttc";
    /** Where the font lacks a character: the mark that Chinese printers set for it. */
    private static final int LACKING = '〓';

    private PaperFont() {}

    /** Read when the first document is printed, and kept. */
    private static final class Held {
        static final BaseFont BASE = load();

        private static BaseFont load() {
            try (InputStream file = PaperFont.class.getResourceAsStream(FILE)) {
                BaseFont font = BaseFont.createFont("wqy-microhei.ttc,0", BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.CACHED, file.readAllBytes(), null);
                font.setSubset(true);
                return font;
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }

    static BaseFont base() {
        return Held.BASE;
    }

    static Font of(float size, Color color) {
        return new Font(Held.BASE, size, Font.NORMAL, color);
    }

    static Font bold(float size) {
        return new Font(Held.BASE, size, Font.BOLD, INK);
    }

    /** With a mark for each character that the font lacks: nothing vanishes unseen. */
    static String printable(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().filter(one -> one != '\r').forEach(one -> {
            if (one == '\n' || Held.BASE.charExists(one)) {
                shown.appendCodePoint(one);
            } else {
                shown.appendCodePoint(Character.isWhitespace(one) ? ' ' : LACKING);
            }
        });
        return shown.toString();
    }

    /** As much of a line as fits. */
    static String cut(String text, float size, float width) {
        String line = printable(text).replace('\n', ' ');
        if (Held.BASE.getWidthPoint(line, size) <= width) {
            return line;
        }
        int end = line.length();
        while (end > 0 && Held.BASE.getWidthPoint(line.substring(0, end) + "…", size) > width) {
            end = line.offsetByCodePoints(end, -1);
        }
        return line.substring(0, end) + "…";
    }
}
