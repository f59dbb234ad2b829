package org.gengke.shared.domain;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** A request that breaks a rule of the domain; the REST layer turns it into an RFC 9457 problem. Texts come from the catalogues by `type`. */
public abstract class Problem extends RuntimeException {

    /** What kind of refusal it is: 400, 401, 403, 404, 409, 422, 412, 429 in HTTP. */
    public enum Kind {
        INVALID,
        UNAUTHENTICATED,
        FORBIDDEN,
        NOT_FOUND,
        STATE,
        CONTENT,
        PRECONDITION,
        TOO_MANY,
        BUSY
    }

    private final Kind kind;
    private final String type;
    private final Map<String, Object> members;

    protected Problem(Kind kind, String type, Map<String, Object> members) {
        super(type, null, false, false);
        this.kind = kind;
        this.type = type;
        this.members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }

    public Kind kind() {
        return kind;
    }

    /** Stable slug; the last segment of the problem's type URI. */
    public String type() {
        return type;
    }

    /** Arguments of the text and extension members of the answer. */
    public Map<String, Object> members() {
        return members;
    }
}
