package org.gengke.fivelayer.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.gengke.people.domain.Competence;
import org.gengke.people.domain.Work;
import org.junit.jupiter.api.Test;

/** Work by competence (section 8), for what the layers consist of. */
class LayerWorkTest {

    @Test
    void needsAndSolutionAreForTheSolutionLevel() {
        assertThat(LayerWork.of(ProjectStep.NEED).needed()).isEqualTo(Competence.SOLUTION);
        assertThat(LayerWork.of(ProjectStep.SOLUTION).needed()).isEqualTo(Competence.SOLUTION);
        assertThat(LayerWork.of(ProjectStep.CURRENT_STATE).needed()).isEqualTo(Competence.JUNIOR);
    }

    @Test
    void relationshipsAndValueAreForSalesManagers() {
        assertThat(LayerWork.of(ProjectStep.APPROVAL)).isEqualTo(Work.RELATIONSHIPS);
        assertThat(LayerWork.of(BarrierKind.CUSTOMER_RELATIONS).needed()).isEqualTo(Competence.SALES_MANAGER);
        assertThat(LayerWork.of(ValueKind.ORGANISATIONAL)).isEqualTo(Work.VALUE);
        assertThat(LayerWork.of(ValueKind.PERSONAL)).isEqualTo(Work.VALUE);
    }

    @Test
    void whatIsStrategicIsForExecutives() {
        assertThat(LayerWork.of(ValueKind.STRATEGIC)).isEqualTo(Work.STRATEGIC_AGREEMENT);
        assertThat(Arrays.stream(BarrierKind.values()).filter(kind -> LayerWork.of(kind).needed() == Competence.EXECUTIVE))
                .containsExactly(BarrierKind.STRATEGIC_COOPERATION, BarrierKind.JOINT_DEVELOPMENT);
    }

    @Test
    void whatStandsInTheWayOfGettingInIsAnybodys() {
        assertThat(LayerWork.of(BarrierKind.SHORTLISTING).needed()).isEqualTo(Competence.JUNIOR);
    }
}
