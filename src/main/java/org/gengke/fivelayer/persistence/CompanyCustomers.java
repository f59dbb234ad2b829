package org.gengke.fivelayer.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.gengke.customer.domain.CustomerStage;
import org.gengke.customer.domain.Tier;
import org.gengke.fivelayer.ModelledCustomer;
import org.gengke.fivelayer.ModelledQuery;
import org.gengke.fivelayer.domain.CompanyDepths;
import org.gengke.fivelayer.domain.Layer;
import org.gengke.fivelayer.domain.MissingKind;
import org.gengke.fivelayer.domain.ModelRequirement;
import org.gengke.fivelayer.domain.Verdict;
import org.gengke.shared.domain.Page;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Keyset;
import org.gengke.shared.persistence.Keyset.Sort;
import org.gengke.shared.persistence.Sql;

/** Customers that are not abandoned, by how deep we are in them; {@link CompanyConditions} asks who may see them. */
@ApplicationScoped
public class CompanyCustomers {

    private static final List<Sort> SORTS = List.of(
            new Sort("customerName", "c.name", Keyset.Type.TEXT),
            new Sort("depth", "coalesce(f.depth, -1)", Keyset.Type.NUMBER),
            new Sort("tier", tiers(), Keyset.Type.NUMBER));
    private static final String MODELS = " from customer c left join five_layer_state f on f.customer_id = c.id";

    private final Sql sql;
    private final CompanyConditions conditions;

    CompanyCustomers(Sql sql, CompanyConditions conditions) {
        this.sql = sql;
        this.conditions = conditions;
    }

    /** The highest first, those without one last. */
    private static String tiers() {
        return Arrays.stream(Tier.values()).map(tier -> "when '" + tier + "' then " + tier.ordinal()).collect(Collectors.joining(" ", "case c.tier ", " else 9 end"));
    }

    /** One statement for all, so that its parts add up. Who has no model is counted as the rest: most customers have none. */
    public CompanyDepths depths(ModelledQuery query) {
        Fragment in = conditions.where(query.scope());
        CompanyConditions.standing(in, null);
        Fragment groups = Fragment.of("with modelled as (select c.tier, f.depth, f.stage, f.unguarded, count(*) as customers from five_layer_state f join customer c on c.id = f.customer_id")
                .add(in)
                .add(" group by c.tier, f.depth, f.stage, f.unguarded) select * from modelled union all select a.tier, null, null, false, a.customers"
                        + " - coalesce((select sum(m.customers) from modelled m where m.tier is not distinct from a.tier), 0) from (select c.tier, count(*) as customers from customer c")
                .add(in)
                .add(" group by c.tier) a");
        return new CompanyDepths(sql.list(groups, row -> new CompanyDepths.Group(
                Sql.constant(row, "tier", Tier.class), Sql.integer(row, "depth"), Sql.constant(row, "stage", CustomerStage.class), row.getBoolean("unguarded"),
                row.getLong("customers"))));
    }

    public Page<ModelledCustomer> list(ModelledQuery query) {
        Keyset keyset = Keyset.of(SORTS, query.sort(), query.after(), query.limit(), "c.id");
        Fragment from = Fragment.of(MODELS + " left join app_user o on o.id = c.owner_id").add(where(query));
        Long total = query.count() ? sql.count(Fragment.of("select count(*)" + MODELS).add(where(query))) : null;
        Fragment select = Fragment.of("select c.id, c.name, c.tier, c.owner_id, o.display_name as owner_name, f.depth, f.passed, f.missing || f.missing_too as missing, f.stage, f.unguarded, f.verdict");
        return keyset.read(sql, keyset.addTo(select.add(keyset.selectKey()).add(from)), CompanyCustomers::customer, total);
    }

    private Fragment where(ModelledQuery query) {
        Fragment where = conditions.where(query.scope()).andIn("f.stage", query.stages());
        CompanyConditions.standing(where, null);
        flag(where, "c.tier is not null", query.tierKnown());
        flag(where, "f.customer_id is not null", query.modelled());
        flag(where, "coalesce(f.unguarded, false)", query.unguarded());
        flag(where, required(List.of(ModelRequirement.COMPANY, ModelRequirement.REPRESENTATIVE)) + " and coalesce(f.depth, 0) = 0", query.lacking());
        if (query.requirements() != null && !query.requirements().isEmpty()) {
            where.and(required(query.requirements()));
        }
        if (query.depths() != null && !query.depths().isEmpty()) {
            where.andAny("f.depth", "int", query.depths().stream().map(String::valueOf).toList());
        }
        if (query.missing() != null && !query.missing().isEmpty()) {
            where.and("(f.missing || f.missing_too) && ?::text[]", (Object) query.missing().stream().map(Enum::name).toArray(String[]::new));
        }
        return where;
    }

    private static void flag(Fragment where, String condition, Boolean wanted) {
        if (wanted != null) {
            where.and(wanted ? condition : "not (" + condition + ")");
        }
    }

    /** By {@link ModelRequirement#of}, for each tier and for none. Never null. */
    private static String required(Collection<ModelRequirement> of) {
        String tiers = Arrays.stream(Tier.values()).filter(tier -> of.contains(ModelRequirement.of(tier))).map(tier -> "'" + tier + "'").collect(Collectors.joining(","));
        String named = tiers.isEmpty() ? "false" : "coalesce(c.tier in (" + tiers + "), false)";
        return of.contains(ModelRequirement.of(null)) ? "(" + named + " or c.tier is null)" : named;
    }

    private static ModelledCustomer customer(ResultSet row) throws SQLException {
        Integer depth = Sql.integer(row, "depth");
        ModelledCustomer.Kept kept = depth == null
                ? null
                : new ModelledCustomer.Kept(
                        depth, Sql.texts(row, "passed").stream().map(Layer::valueOf).sorted().toList(),
                        Sql.texts(row, "missing").stream().map(MissingKind::valueOf).sorted().toList(), Sql.constant(row, "stage", CustomerStage.class),
                        row.getBoolean("unguarded"), Sql.constant(row, "verdict", Verdict.class));
        return new ModelledCustomer(
                Sql.id(row, "id"), row.getString("name"), Sql.constant(row, "tier", Tier.class), Sql.id(row, "owner_id"), row.getString("owner_name"), kept);
    }
}
