package org.gengke.shared.rest;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.LocalDate;

/** Dates in addresses: {@code YYYY-MM-DD}, as in bodies; the framework would also take years of nine digits. */
@Provider
public class DateParameters implements ParamConverterProvider {

    @Override
    @SuppressWarnings("unchecked")
    public <T> ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
        return type == LocalDate.class ? (ParamConverter<T>) new DateConverter() : null;
    }

    private static final class DateConverter implements ParamConverter<LocalDate> {

        @Override
        public LocalDate fromString(String text) {
            if (text == null) {
                return null;
            }
            try {
                return BusinessDates.written(text);
            } catch (DateTimeException malformed) {
                throw new IllegalArgumentException(malformed);
            }
        }

        @Override
        public String toString(LocalDate date) {
            return date.toString();
        }
    }
}
