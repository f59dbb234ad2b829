package org.gengke.classification.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import org.gengke.people.domain.Permission;
import org.gengke.shared.rest.ExportableList;
import org.gengke.shared.rest.Paging;
import org.gengke.shared.rest.QueryBinder;

/** The classifications as spreadsheets. */
abstract class ClassificationExport implements ExportableList {

    @Override
    public int rowsOfAPage() {
        return 20_000;
    }

    @Override
    public String permission() {
        return Permission.CLASSIFICATIONS_READ;
    }

    /** By ABC. */
    @ApplicationScoped
    static class Abc extends ClassificationExport {

        private final AbcResource resource;
        private final QueryBinder binder;

        Abc(AbcResource resource, QueryBinder binder) {
            this.resource = resource;
            this.binder = binder;
        }

        @Override
        public String name() {
            return "abc";
        }

        @Override
        public Object page(MultivaluedMap<String, String> query, Paging paging) {
            return resource.listAbc(binder.bind(AbcResource.AbcFilter.class, query), paging);
        }
    }

    /** By RFM. */
    @ApplicationScoped
    static class Rfm extends ClassificationExport {

        private final RfmResource resource;
        private final QueryBinder binder;

        Rfm(RfmResource resource, QueryBinder binder) {
            this.resource = resource;
            this.binder = binder;
        }

        @Override
        public String name() {
            return "rfm";
        }

        @Override
        public Object page(MultivaluedMap<String, String> query, Paging paging) {
            return resource.listRfm(binder.bind(RfmResource.RfmFilter.class, query), paging);
        }
    }

    /** By lifecycle. */
    @ApplicationScoped
    static class Lifecycle extends ClassificationExport {

        private final LifecycleResource resource;
        private final QueryBinder binder;

        Lifecycle(LifecycleResource resource, QueryBinder binder) {
            this.resource = resource;
            this.binder = binder;
        }

        @Override
        public String name() {
            return "lifecycle";
        }

        @Override
        public Object page(MultivaluedMap<String, String> query, Paging paging) {
            return resource.listLifecycle(binder.bind(LifecycleResource.LifecycleFilter.class, query), paging);
        }
    }

    /** By lifetime value. */
    @ApplicationScoped
    static class Lifetime extends ClassificationExport {

        private final LifetimeResource resource;
        private final QueryBinder binder;

        Lifetime(LifetimeResource resource, QueryBinder binder) {
            this.resource = resource;
            this.binder = binder;
        }

        @Override
        public String name() {
            return "lifetime-value";
        }

        @Override
        public Object page(MultivaluedMap<String, String> query, Paging paging) {
            return resource.listLifetimeValues(binder.bind(LifetimeResource.LifetimeFilter.class, query), paging);
        }
    }

    /** By attitude. */
    @ApplicationScoped
    static class Attitude extends ClassificationExport {

        private final AttitudeResource resource;
        private final QueryBinder binder;

        Attitude(AttitudeResource resource, QueryBinder binder) {
            this.resource = resource;
            this.binder = binder;
        }

        @Override
        public String name() {
            return "attitude";
        }

        @Override
        public Object page(MultivaluedMap<String, String> query, Paging paging) {
            return resource.listAttitudes(binder.bind(AttitudeResource.AttitudeFilter.class, query), paging);
        }
    }

    /** By value grade. */
    @ApplicationScoped
    static class ValueGrades extends ClassificationExport {

        private final ValueGradeResource resource;
        private final QueryBinder binder;

        ValueGrades(ValueGradeResource resource, QueryBinder binder) {
            this.resource = resource;
            this.binder = binder;
        }

        @Override
        public String name() {
            return "value-grade";
        }

        @Override
        public Object page(MultivaluedMap<String, String> query, Paging paging) {
            return resource.listValueGrades(binder.bind(ValueGradeResource.ValueGradeFilter.class, query), paging);
        }
    }

    /** By tier. */
    @ApplicationScoped
    static class Tiers extends ClassificationExport {

        private final TierResource resource;
        private final QueryBinder binder;

        Tiers(TierResource resource, QueryBinder binder) {
            this.resource = resource;
            this.binder = binder;
        }

        @Override
        public String name() {
            return "tier";
        }

        @Override
        public Object page(MultivaluedMap<String, String> query, Paging paging) {
            return resource.listTiers(binder.bind(TierResource.TierFilter.class, query), paging);
        }
    }
}
