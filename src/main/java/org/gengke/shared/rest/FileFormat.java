package org.gengke.shared.rest;

import java.io.IOException;
import java.io.OutputStream;
import org.gengke.shared.SpreadsheetWriter;

/** The two formats in which lists leave. */
public enum FileFormat {
    xlsx(SpreadsheetWriter.XLSX) {
        @Override
        public SpreadsheetWriter open(OutputStream out) throws IOException {
            return SpreadsheetWriter.xlsx(out, "Gengke");
        }
    },
    csv(SpreadsheetWriter.CSV) {
        @Override
        public SpreadsheetWriter open(OutputStream out) throws IOException {
            return SpreadsheetWriter.csv(out);
        }
    };

    private final String mediaType;

    FileFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public abstract SpreadsheetWriter open(OutputStream out) throws IOException;

    public String mediaType() {
        return mediaType;
    }

    /** A Content-Disposition (RFC 6266) with the name in UTF-8. */
    public String attachment(String name) {
        return Attachment.of(name, name());
    }
}
