package org.gengke.integration.rest;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.List;

/** A page of any list: a record with {@code items} and {@code next}. */
record ListPage(List<?> items, String next, Class<?> rowType) {

    static ListPage of(Object page) {
        try {
            List<?> items = null;
            String next = null;
            Class<?> rowType = null;
            for (RecordComponent component : page.getClass().getRecordComponents()) {
                component.getAccessor().setAccessible(true);
                if (component.getName().equals("items")) {
                    items = (List<?>) component.getAccessor().invoke(page);
                    rowType = (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
                } else if (component.getName().equals("next")) {
                    next = (String) component.getAccessor().invoke(page);
                }
            }
            return new ListPage(items, next, rowType);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
