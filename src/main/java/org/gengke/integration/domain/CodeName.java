package org.gengke.integration.domain;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import org.gengke.customer.domain.CodeTable;
import org.gengke.shared.domain.TextFolding;

/** Finds a code by what people write: the code itself, its name in either language, without 省, 市 and the like, or a path. */
final class CodeName {

    private static final Map<CodeTable, Map<String, String>> NAMES = new WeakHashMap<>();

    private CodeName() {}

    static Optional<String> find(CodeTable table, String typed) {
        String text = TextFolding.fold(typed).strip();
        String code = text.toUpperCase(java.util.Locale.ROOT);
        if (table.contains(code)) {
            return Optional.of(code);
        }
        Map<String, String> names = names(table);
        String whole = names.get(plain(text));
        if (whole != null) {
            return Optional.of(whole);
        }
        // "广东省广州市" and "广东/广州": the last part that is known.
        String[] parts = text.split("[/\\\\\\s,·>-]+|(?<=[省市区州盟])");
        for (int i = parts.length - 1; i >= 0; i--) {
            String found = names.get(plain(parts[i]));
            if (found != null) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    private static synchronized Map<String, String> names(CodeTable table) {
        return NAMES.computeIfAbsent(table, known -> {
            Map<String, String> names = new HashMap<>();
            known.all().forEach(entry -> {
                // The first wins: a province before a city of its name.
                names.putIfAbsent(plain(TextFolding.fold(entry.nameZh())), entry.code());
                names.putIfAbsent(plain(TextFolding.fold(entry.nameEn())), entry.code());
            });
            return names;
        });
    }

    private static String plain(String name) {
        return name.replaceAll("(特别行政区|壮族自治区|回族自治区|维吾尔自治区|自治区|自治州|地区|省|市|盟)$", "").replace(" ", "");
    }
}
