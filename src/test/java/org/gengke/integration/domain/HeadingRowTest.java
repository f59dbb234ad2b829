package org.gengke.integration.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HeadingRowTest {

    @Test
    void titlesAboveTheHeadingsArePassedOver() {
        assertThat(find(List.of("2026年客户名单"), List.of("制表：销售部", "", "日期"), List.of("客户名称", "电话", "备注"), List.of("甲", "1", ""))).isEqualTo(2);
        assertThat(find(List.of("Customers 2026"), List.of("Company", "City"), List.of("Alpha", "Shanghai"))).isEqualTo(1);
    }

    @Test
    void aListWithoutAKnownHeadingBeginsAtItsFirstRow() {
        assertThat(find(List.of("A", "B"), List.of("甲", "销售"), List.of("乙", "采购"))).isZero();
    }

    @Test
    void oneWordIsAHeadingOnlyWhenItNamesTheCustomer() {
        assertThat(find(List.of("名单"), List.of("客户名称"), List.of("甲"))).isEqualTo(1);
        assertThat(find(List.of("名单"), List.of("销售"), List.of("甲"))).isZero();
    }

    @Test
    void theFirstOfEqualsIsTaken() {
        assertThat(find(List.of("客户名称", "电话"), List.of("客户名称", "电话"))).isZero();
    }

    @Test
    void aFileOfRefusedRowsIsRecognisedInBothLanguages() {
        assertThat(find(List.of("x"), List.of("名称", "未导入原因"))).isEqualTo(1);
        assertThat(find(List.of("x"), List.of("Name", "Why it was not taken in"))).isEqualTo(1);
    }

    @Test
    void furtherDownNobodyWritesHeadings() {
        List<List<String>> rows = Stream.concat(Collections.nCopies(HeadingRow.LOOKED_AT, List.of("甲")).stream(), Stream.of(List.of("名称", "电话"))).toList();
        assertThat(HeadingRow.find(ImportKind.CUSTOMERS, rows, List.of())).isZero();
    }

    @SafeVarargs
    private static int find(List<String>... rows) {
        return HeadingRow.find(ImportKind.CUSTOMERS, List.of(rows), List.of());
    }
}
