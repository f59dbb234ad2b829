package org.gengke.customer.domain;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class GroupHierarchyTest {
    private static final UUID GROUP = new UUID(0, 1);
    private static final UUID COMPANY = new UUID(0, 2);
    private static final UUID PLANT = new UUID(0, 3);
    private static final UUID OTHER = new UUID(0, 4);
    private final Map<UUID, UUID> parents = Map.of(PLANT, COMPANY, COMPANY, GROUP);

    @Test
    void nobodyIsAboveThemselves() {
        assertThatThrownBy(() -> check(GROUP, GROUP)).hasMessage("customer-group-cycle");
        assertThatThrownBy(() -> check(GROUP, PLANT)).isInstanceOf(GroupHierarchy.Cycle.class);
        assertThatCode(() -> check(PLANT, GROUP)).doesNotThrowAnyException();
        assertThatCode(() -> check(GROUP, OTHER)).doesNotThrowAnyException();
    }

    @Test
    void anOldCycleHangsNobody() {
        Map<UUID, UUID> broken = Map.of(COMPANY, PLANT, PLANT, COMPANY);
        assertThatCode(() -> GroupHierarchy.checkParent(OTHER, PLANT, id -> Optional.ofNullable(broken.get(id))))
                .doesNotThrowAnyException();
    }

    private void check(UUID customer, UUID parent) {
        GroupHierarchy.checkParent(customer, parent, id -> Optional.ofNullable(parents.get(id)));
    }
}
