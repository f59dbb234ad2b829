package org.gengke.classification.rest;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.gengke.people.domain.Permission;
import org.gengke.shared.rest.ExportableList;
import org.gengke.shared.rest.Paging;
import org.gengke.shared.rest.QueryBinder;

/** The classifications as spreadsheets. */
@Singleton
class ClassificationExports {

    private final QueryBinder binder;

    ClassificationExports(QueryBinder binder) {
        this.binder = binder;
    }

    private record Export<F>(String name, Class<F> filter, BiFunction<F, Paging, ?> list, Function<F, Function<Paging, ?>> calculation, QueryBinder binder) implements ExportableList {

        @Override
        public String permission() {
            return Permission.CLASSIFICATIONS_READ;
        }

        @Override
        public Object page(MultivaluedMap<String, String> query, Paging paging) {
            return list.apply(binder.bind(filter, query), paging);
        }

        @Override
        public Function<Paging, ?> pages(MultivaluedMap<String, String> query) {
            return calculation.apply(binder.bind(filter, query));
        }
    }

    @Produces
    @Singleton
    ExportableList abc(AbcResource resource) {
        return new Export<>("abc", AbcResource.AbcFilter.class, resource::listAbc, resource::calculated, binder);
    }

    @Produces
    @Singleton
    ExportableList rfm(RfmResource resource) {
        return new Export<>("rfm", RfmResource.RfmFilter.class, resource::listRfm, resource::calculated, binder);
    }

    @Produces
    @Singleton
    ExportableList lifecycle(LifecycleResource resource) {
        return new Export<>("lifecycle", LifecycleResource.LifecycleFilter.class, resource::listLifecycle, resource::calculated, binder);
    }

    @Produces
    @Singleton
    ExportableList lifetimeValue(LifetimeResource resource) {
        return new Export<>("lifetime-value", LifetimeResource.LifetimeFilter.class, resource::listLifetimeValues, resource::calculated, binder);
    }

    @Produces
    @Singleton
    ExportableList attitude(AttitudeResource resource) {
        return new Export<>("attitude", AttitudeResource.AttitudeFilter.class, resource::listAttitudes, resource::calculated, binder);
    }

    @Produces
    @Singleton
    ExportableList valueGrade(ValueGradeResource resource) {
        return new Export<>("value-grade", ValueGradeResource.ValueGradeFilter.class, resource::listValueGrades, resource::calculated, binder);
    }

    @Produces
    @Singleton
    ExportableList tier(TierResource resource) {
        return new Export<>("tier", TierResource.TierFilter.class, resource::listTiers, resource::calculated, binder);
    }
}
