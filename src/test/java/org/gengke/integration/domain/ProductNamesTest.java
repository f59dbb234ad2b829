package org.gengke.integration.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.gengke.integration.domain.ProductNames.Named;
import org.junit.jupiter.api.Test;

/** Products by what people write. */
class ProductNamesTest {

    private final Named face = new Named(UUID.randomUUID(), "GK-A100", "人脸门禁一体机");
    private final Named finger = new Named(UUID.randomUUID(), "GK-A200", "指纹考勤机");
    private final Named lock = new Named(UUID.randomUUID(), "GK-A300", "智能门锁控制器");
    private final ProductNames names = new ProductNames(List.of(face, finger, lock));

    @Test
    void codesAreFoundWhateverTheirCaseAndWidth() {
        assertThat(names.coded("ｇｋ-a100")).isEqualTo(face);
        assertThat(names.coded("GK-A999")).isNull();
        assertThat(names.named("指紋考勤機")).containsExactly(finger);
    }

    @Test
    void likeCodesAndNamesAreSuggestedTheLikeliestFirst() {
        assertThat(names.near("GKA100", "").keySet()).startsWith("GK-A100");
        assertThat(names.near("", "人脸门禁机")).containsExactly(java.util.Map.entry("GK-A100", "人脸门禁一体机"));
        assertThat(names.near("", "访客机")).isEmpty();
    }

    @Test
    void namesThatProductsShareAreAmbiguous() {
        names.add(new Named(UUID.randomUUID(), "GK-A201", "指纹考勤机"));
        assertThat(names.named("指纹考勤机")).hasSize(2);
    }
}
