package org.gengke.shared.domain;
/** A request that breaks a rule of the domain; the REST layer turns it into an RFC 9457 problem. Texts come from the catalogues by `type`. */
public abstract class Problem extends RuntimeException {
    public enum Kind { INVALID, FORBIDDEN, NOT_FOUND, STATE, CONTENT, PRECONDITION, TOO_MANY }   // 400,403,404,409,422,412,429
    private final Kind kind; private final String type; private final java.util.Map<String,Object> members;
    protected Problem(Kind kind, String type, java.util.Map<String,Object> members) { super(type, null, false, false); this.kind = kind; this.type = type; this.members = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(members)); }
    public Kind kind() { return kind; } public String type() { return type; } public java.util.Map<String,Object> members() { return members; }
}
