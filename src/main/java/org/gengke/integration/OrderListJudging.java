package org.gengke.integration;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gengke.integration.OrderCustomers.Found;
import org.gengke.integration.domain.ColumnMapping;
import org.gengke.integration.domain.ImportMatchKey;
import org.gengke.integration.domain.ImportTarget;
import org.gengke.integration.domain.ListedOrder;
import org.gengke.integration.domain.OrderRow;
import org.gengke.integration.domain.ProductNames;
import org.gengke.integration.domain.ProductNames.Named;
import org.gengke.integration.domain.RowFinding;
import org.gengke.integration.persistence.ImportOrders.Place;
import org.gengke.purchase.OrderDraft;
import org.gengke.purchase.OrderIntake;
import org.gengke.purchase.OrderIntake.Product;
import org.gengke.purchase.domain.OrderContent;
import org.gengke.purchase.domain.OrderLine;
import org.gengke.shared.domain.Ids;
import org.gengke.shared.domain.TextFolding;

/** What the orders of a list say, whose they are, and what is wrong with them. */
@ApplicationScoped
class OrderListJudging {

    private static final int LONGEST_CODE = 100;
    private static final int LONGEST_NAME = 200;

    private final OrderIntake intake;
    private final OrderCustomers customers;

    OrderListJudging(OrderIntake intake, OrderCustomers customers) {
        this.intake = intake;
        this.customers = customers;
    }

    /**
     * An order with what it says and means.
     *
     * @param order with its findings
     * @param customer null when it is not known whose it is, like {@code by}
     * @param draft null when it is refused
     * @param coming products that it brings along
     */
    record Judged(Place place, ListedOrder order, UUID customer, ImportMatchKey by, OrderDraft draft, List<Product> coming) {}

    List<Judged> judge(ImportView job, LocalDate today, Map<Place, List<ImportRowView>> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        ColumnMapping mapping = new ColumnMapping(job.mapping(), job.customMapping());
        Map<Place, ListedOrder> orders = new java.util.LinkedHashMap<>();
        rows.forEach((place, own) -> orders.put(
                place, new ListedOrder(own.stream().map(row -> OrderRow.read(mapping, row.rowNumber(), row.cells(), today)).toList())));
        Map<ListedOrder, Found> owners = customers.of(orders.values());
        ProductNames products = new ProductNames(
                intake.products().stream().map(one -> new Named(one.id(), one.code(), one.name())).collect(Collectors.toList()));
        Map<String, UUID> tiers = new HashMap<>();
        intake.priceTiers().forEach((name, id) -> tiers.put(TextFolding.fold(name).strip(), id));
        List<Judged> judged = new ArrayList<>();
        orders.forEach((place, order) -> judged.add(judge(job, place, order, owners.get(order), products, tiers)));
        return judged;
    }

    private Judged judge(ImportView job, Place place, ListedOrder order, Found owner, ProductNames products, Map<String, UUID> tiers) {
        UUID tier = tiers.get(TextFolding.fold(order.priceTier()).strip());
        if (!order.priceTier().isEmpty() && tier == null) {
            order.find(RowFinding.of(ImportTarget.ORDER_PRICE_TIER, "price-tier-unknown", order.priceTier()));
        }
        List<Product> coming = new ArrayList<>();
        List<UUID> meant = order.rows().stream().map(row -> product(job, order, row, products, coming)).toList();
        UUID customer = owner == null ? null : owner.customer();
        ImportMatchKey by = owner == null ? null : owner.by();
        if (order.refused()) {
            return new Judged(place, order, customer, by, null, List.of());
        }
        List<OrderLine> lines = new ArrayList<>();
        for (int i = 0; i < meant.size(); i++) {
            OrderRow row = order.rows().get(i);
            lines.add(new OrderLine(meant.get(i), row.quantity(), row.unitPrice(), row.unitCost()));
        }
        // A product that comes along is there for the orders after this one too.
        coming.forEach(one -> products.add(new Named(one.id(), one.code(), one.name())));
        OrderContent content =
                new OrderContent(customer, order.first().orderNumber(), order.orderedOn(), order.state(), tier, order.note(), lines);
        return new Judged(place, order, customer, by, OrderDraft.partial(content), coming);
    }

    /** Null when it is not known. */
    private static UUID product(ImportView job, ListedOrder order, OrderRow row, ProductNames products, List<Product> coming) {
        if (row.productCode().isEmpty() && row.productName().isEmpty()) {
            return null;
        }
        Named coded = row.productCode().isEmpty() ? null : products.coded(row.productCode());
        if (coded != null) {
            return coded.id();
        }
        String code = TextFolding.fold(row.productCode());
        UUID brought = coming.stream().filter(one -> TextFolding.fold(one.code()).equals(code)).map(Product::id).findFirst().orElse(null);
        if (brought != null) {
            return brought;
        }
        if (job.createProducts() && !row.productCode().isEmpty()) {
            return comes(order, row, coming);
        }
        List<Named> named = row.productName().isEmpty() ? List.of() : products.named(row.productName());
        if (named.size() == 1) {
            return named.get(0).id();
        }
        // Lists have one column for the product more often than two, and it may hold codes.
        Named meant = named.isEmpty() && row.productCode().isEmpty() ? products.coded(row.productName()) : null;
        if (meant != null) {
            return meant.id();
        }
        ImportTarget target = row.productCode().isEmpty() ? ImportTarget.PRODUCT_NAME : ImportTarget.PRODUCT_CODE;
        String cell = row.productCode().isEmpty() ? row.productName() : row.productCode();
        order.find(row, RowFinding.of(target, named.isEmpty() ? "product-unknown" : "product-ambiguous", cell)
                .suggestingNamed(products.near(row.productCode(), row.productName())));
        return null;
    }

    private static UUID comes(ListedOrder order, OrderRow row, List<Product> coming) {
        String name = row.productName().isEmpty() ? row.productCode() : row.productName();
        if (row.productCode().length() > LONGEST_CODE || name.length() > LONGEST_NAME) {
            order.find(row, RowFinding.of(row.productCode().length() > LONGEST_CODE ? ImportTarget.PRODUCT_CODE : ImportTarget.PRODUCT_NAME, "too-long", name));
            return null;
        }
        Product product = new Product(Ids.next(), row.productCode(), name);
        coming.add(product);
        return product.id();
    }
}
