package org.gengke.integration;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gengke.integration.domain.SpreadsheetUnreadable;
import org.gengke.integration.domain.SpreadsheetUnreadable.Reason;

/** In which encoding a text file was written, by what is in it. */
final class TextEncoding {

    private TextEncoding() {}

    /** Strict UTF-8 first: almost nothing in GB18030 is valid UTF-8 by chance, while everything is valid GB18030. */
    static Charset of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(2);
            if (head.length == 2 && ((head[0] & 0xff) == 0xff && (head[1] & 0xff) == 0xfe || (head[0] & 0xff) == 0xfe && (head[1] & 0xff) == 0xff)) {
                return StandardCharsets.UTF_16;
            }
        }
        for (Charset candidate : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
            if (decodes(file, candidate)) {
                return candidate;
            }
        }
        throw new SpreadsheetUnreadable(Reason.ENCODING_UNKNOWN);
    }

    private static boolean decodes(Path file, Charset charset) throws IOException {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.allocate(64 * 1024);
        CharBuffer chars = CharBuffer.allocate(64 * 1024);
        byte[] buffer = new byte[32 * 1024];
        try (InputStream in = Files.newInputStream(file)) {
            for (int n = in.read(buffer); n > 0; n = in.read(buffer)) {
                bytes.put(buffer, 0, n).flip();
                CoderResult result = decoder.decode(bytes, chars, false);
                boolean binary = hasNul(chars.flip());
                if (result.isError() || binary) {
                    return false;
                }
                bytes.compact();
                chars.clear();
            }
            bytes.flip();
            return !decoder.decode(bytes, chars, true).isError();
        }
    }

    private static boolean hasNul(CharBuffer chars) {
        for (int i = 0; i < chars.length(); i++) {
            if (chars.charAt(i) == '\0') {
                return true;
            }
        }
        return false;
    }
}
