package org.gengke.people.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import org.gengke.people.Visibility;
import org.gengke.shared.persistence.Fragment;

/**
 * Columns of a list of audit entries, alias {@code a}: what people call the things whose ids and keys a change names. Part of
 * the list's one statement; customers and contacts only as far as the caller sees them.
 */
@ApplicationScoped
class AuditNames {

    private static final String IDS = ", (select jsonb_object_agg(n.id, n.name) from (select distinct (regexp_matches(a.changes::text,"
            + " '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}', 'g'))[1]::uuid as id) asked join lateral ("
            + "select u.id, u.display_name as name from app_user u where u.id = asked.id"
            + " union all select t.id, t.name from team t where t.id = asked.id"
            + " union all select x.id, x.name from api_client x where x.id = asked.id"
            + " union all select p.id, p.name from competitor p where p.id = asked.id"
            + " union all select p.id, p.name from partner p where p.id = asked.id"
            + " union all select p.id, p.name from product p where p.id = asked.id"
            + " union all select p.id, p.name from price_tier p where p.id = asked.id"
            + " union all select v.id, v.name from customer v where v.id = asked.id and (";
    private static final String ORDERS = ") union all select o.id, coalesce(o.external_id, o.ordered_on::text) from customer_order o"
            + " join customer v on v.id = o.customer_id where o.id = asked.id and (";
    private static final String CONTACTS = ") union all select k.id, k.name from contact k where k.id = asked.id and exists (select 1 from contact_position o"
            + " join customer v on v.id = o.customer_id where o.contact_id = k.id and (";
    private static final String FIELDS = "))) n on true)::text as names, (select jsonb_object_agg(f.key, jsonb_build_object('zh', f.label_zh, 'en', f.label_en))"
            + " from custom_field_definition f)::text as custom_fields";

    private final Visibility visibility;

    AuditNames(Visibility visibility) {
        this.visibility = visibility;
    }

    Fragment columns() {
        return Fragment.of(IDS).add(visibility.readable("v")).add(ORDERS).add(visibility.readable("v")).add(CONTACTS).add(visibility.readable("v")).add(FIELDS);
    }
}
