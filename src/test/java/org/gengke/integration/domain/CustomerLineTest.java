package org.gengke.integration.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CustomerLineTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final List<String> HEADINGS = List.of("序号", "客户名称");

    @ParameterizedTest
    @CsvSource({"合计, 20家", "'', 总 计：", "小计, 3", "Grand Total, 20"})
    void aLineThatAddsUpIsNoCustomer(String number, String name) {
        assertThat(read(number, name).findings()).extracting(RowFinding::code).contains("adds-up");
    }

    @Test
    void aCompanyMayBeCalledAfterASum() {
        assertThat(read("1", "合计科技（深圳）有限公司").findings()).isEmpty();
        assertThat(read("2", "Total").findings()).isEmpty();
    }

    private static CustomerLine read(String... cells) {
        return CustomerLine.read(ColumnMapping.guess(ImportKind.CUSTOMERS, HEADINGS, List.of()), List.of(), List.of(cells), TODAY);
    }
}
