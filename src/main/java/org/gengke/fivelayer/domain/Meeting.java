package org.gengke.fivelayer.domain;

import java.util.EnumSet;
import java.util.Set;
import org.gengke.followup.domain.InteractionKind;

/** Which contacts count as having met somebody: those in which both speak with each other. */
public final class Meeting {

    /** Not what is only written, and not what nobody can tell. */
    public static final Set<InteractionKind> KINDS = EnumSet.complementOf(EnumSet.of(InteractionKind.EMAIL, InteractionKind.WECHAT, InteractionKind.OTHER));

    private Meeting() {}
}
