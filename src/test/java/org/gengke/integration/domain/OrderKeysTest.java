package org.gengke.integration.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which rows of a list are one order. */
class OrderKeysTest {

    private final OrderKeys keys =
            new OrderKeys(ColumnMapping.guess(ImportKind.ORDERS, List.of("订单号", "客户名称", "下单日期", "产品编码"), List.of()));

    @Test
    void rowsWithOneNumberBelongTogetherWhereverTheyStand() {
        String first = keys.next(1, List.of("SO-1", "甲", "2026-03-05", "A"));
        assertThat(keys.next(2, List.of("SO-2", "乙", "2026-03-05", "A"))).isNotEqualTo(first);
        assertThat(keys.next(3, List.of("SO-1", "甲", "2026-03-05", "B"))).isEqualTo(first);
    }

    @Test
    void aRowThatSaysNeitherNumberNorCustomerNorDateBelongsToTheOrderAbove() {
        String first = keys.next(1, List.of("SO-1", "甲", "2026-03-05", "A"));
        assertThat(keys.next(2, List.of("", "", "", "B"))).isEqualTo(first);
        assertThat(keys.next(3, List.of("", "乙", "2026-03-06", "B"))).as("another order, whose number is missing").isNotEqualTo(first);
        assertThat(keys.next(4, List.of("", "", "", "B"))).as("nobody knows whose line it is").isNotEqualTo(first);
    }

    @Test
    void aLineOfTotalsEndsTheOrder() {
        String first = keys.next(1, List.of("SO-1", "甲", "2026-03-05", "A"));
        assertThat(keys.next(2, List.of("", "", "", "合计"))).isNotEqualTo(first);
    }

    @Test
    void theDayIsReadWhereThereIsOne() {
        assertThat(keys.day(List.of("SO-1", "甲", "2026年3月5日", "A"))).isEqualTo("2026-03-05");
        assertThat(keys.day(List.of("SO-1", "甲", "bald", "A"))).isNull();
    }
}
