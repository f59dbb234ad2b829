package org.gengke.keyaccount;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.gengke.shared.SettingKeys;
import org.gengke.shared.Settings;
import org.gengke.shared.domain.SettingKey;

/** The days ⚙ that what an account is given, supplied and told first is held to. */
@ApplicationScoped
public class ProgrammeSettings implements SettingKeys {

    private static final int YEARS = 3_650;
    private static final SettingKey<Integer> PAYOUT = SettingKey.whole("rebatePayoutDays", 30, 0, YEARS);

    private static final SettingKey<Integer> STOCK = SettingKey.whole("stockTellingDays", 60, 1, YEARS);
    private static final SettingKey<Integer> SHORTAGE = SettingKey.whole("shortageDays", 30, 0, 365);
    private static final SettingKey<Integer> NEW_PRODUCT = SettingKey.whole("newProductDays", 180, 1, YEARS);
    private static final SettingKey<Integer> FIRST_OFFER = SettingKey.whole("firstOfferDays", 30, 0, YEARS);

    private static final SettingKey<Integer> EVENT_SUPPORT = SettingKey.whole("eventSupportDays", 14, 0, 365);
    private static final SettingKey<Integer> NEWS = SettingKey.whole("accountNewsDays", 90, 1, YEARS);
    private static final SettingKey<Integer> PROMOTION = SettingKey.whole("promotionIntervalDays", 365, 1, YEARS);
    private static final SettingKey<Integer> EVALUATION = SettingKey.whole("promotionEvaluationDays", 30, 0, YEARS);

    private static final SettingKey<Integer> FEWEST_PEERS = SettingKey.whole("whiteSpacePeers", 3, 1, 1_000);

    @Override
    public List<SettingKey<?>> keys() {
        return List.of(PAYOUT, STOCK, SHORTAGE, NEW_PRODUCT, FIRST_OFFER, EVENT_SUPPORT, NEWS, PROMOTION, EVALUATION, FEWEST_PEERS);
    }

    /** For so long a stock that was told counts as known. */
    static int stockDays(Settings settings) {
        return settings.get(STOCK);
    }

    /** What runs out within so many days is a shortage. */
    static int shortageDays(Settings settings) {
        return settings.get(SHORTAGE);
    }

    /** For so long since its launch a product is new. */
    static int newProductDays(Settings settings) {
        return settings.get(NEW_PRODUCT);
    }

    /** From the launch of a product to the day by which each key account was offered it. */
    static int firstOfferDays(Settings settings) {
        return settings.get(FIRST_OFFER);
    }

    /** From the end of a rebate's period to its pay-out. */
    static int payoutDays(Settings settings) {
        return settings.get(PAYOUT);
    }

    /** So many days before an event of an account something is planned for it. */
    static int eventSupportDays(Settings settings) {
        return settings.get(EVENT_SUPPORT);
    }

    /** From one look at the news of an account to the next. */
    static int newsDays(Settings settings) {
        return settings.get(NEWS);
    }

    /** From the beginning of one promotion with an account to the next. */
    static int promotionDays(Settings settings) {
        return settings.get(PROMOTION);
    }

    /** From the end of a promotion to its evaluation. */
    static int evaluationDays(Settings settings) {
        return settings.get(EVALUATION);
    }

    /** So many customers of an industry at least must buy a product before they say what another one might. */
    static int fewestPeers(Settings settings) {
        return settings.get(FEWEST_PEERS);
    }
}
