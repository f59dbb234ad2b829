package org.gengke.fivelayer.rest;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.gengke.fivelayer.FactKind;
import org.gengke.fivelayer.domain.BarrierKind;
import org.gengke.fivelayer.domain.FiveLayers.Policy;
import org.gengke.fivelayer.domain.FiveLayers.Staged;
import org.gengke.fivelayer.domain.Missing;
import org.gengke.fivelayer.domain.MissingKind;
import org.gengke.fivelayer.domain.StageReason;
import org.gengke.shared.rest.Messages;

/** What an assessment says, in words of the reader's language; every sentence is in the catalogues. */
final class LayerTexts {

    private final Locale locale;
    private final Map<String, String> facts;
    private final Policy policy;

    LayerTexts(Locale locale, List<FactKind> kinds, Policy policy) {
        this.locale = locale;
        this.policy = policy;
        boolean english = locale.getLanguage().equals("en");
        this.facts = kinds.stream().collect(Collectors.toMap(FactKind::key, kind -> english ? kind.nameEn() : kind.nameZh()));
    }

    String text(Missing missing) {
        List<String> about = missing.about().stream().map(one -> word(missing.what(), one)).toList();
        String key = "missing." + missing.what() + (about.isEmpty() && Messages.has(locale, "missing." + missing.what() + ".unnamed") ? ".unnamed" : "");
        String text = Messages.text(locale, key, Map.of("about", about, "participation", policy.participationPercent()));
        return missing.project() == null ? text : Messages.text(locale, "missing.in-project", Map.of("project", missing.project(), "text", text));
    }

    private String word(MissingKind what, String about) {
        return switch (what) {
            case FACTS_UNKNOWN -> facts.getOrDefault(about, about);
            case NOT_ASSESSED -> Messages.choice(locale, "AssessedAspect", about);
            case BARRIERS_STANDING -> Messages.choice(locale, "BarrierKind", about);
            default -> about;
        };
    }

    String text(StageReason reason, Staged staged) {
        BigDecimal share = staged.shareOfWallet() == null ? BigDecimal.ZERO : staged.shareOfWallet().movePointRight(2).setScale(1, RoundingMode.HALF_UP);
        return Messages.text(locale, "stage-reason." + reason, Map.of("share", share, "needed", policy.occupationSharePercent()));
    }
}
