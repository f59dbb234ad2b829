package org.gengke.shared.domain;

import java.util.List;
import java.util.Map;

/** Input that is well-formed and still wrong; each finding names its place and says what is allowed. */
public final class InvalidContent extends Problem {

    /**
     * One finding.
     *
     * @param pointer JSON pointer (RFC 6901) with a leading {@code #}, such as {@code #/contacts/0/phone}
     * @param code key of its text in the catalogues below {@code invalid.}
     * @param arguments named arguments of that text
     */
    public record Finding(String pointer, String code, Map<String, Object> arguments) {

        public static Finding of(String pointer, String code) {
            return new Finding(pointer, code, Map.of());
        }
    }

    private final transient List<Finding> findings;

    public InvalidContent(List<Finding> findings) {
        super(Kind.CONTENT, "invalid-content", Map.of());
        this.findings = List.copyOf(findings);
    }

    /** The commonest case: one property, one finding. */
    public static InvalidContent at(String pointer, String code) {
        return new InvalidContent(List.of(Finding.of(pointer, code)));
    }

    /** The same, told of one part of the content alone: what lies at {@code place} is where its pointers begin. */
    public InvalidContent within(String place) {
        return new InvalidContent(findings.stream()
                .map(one -> one.pointer().startsWith(place + "/") ? new Finding("#" + one.pointer().substring(place.length()), one.code(), one.arguments()) : one)
                .toList());
    }

    public List<Finding> findings() {
        return findings;
    }
}
