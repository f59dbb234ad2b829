package org.gengke.keyaccount;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gengke.customer.Cultivation;
import org.gengke.keyaccount.WhiteSpaceCell.Account;
import org.gengke.keyaccount.WhiteSpaceCell.Bought;
import org.gengke.keyaccount.WhiteSpaceCell.Elsewhere;
import org.gengke.keyaccount.WhiteSpaceCell.Known;
import org.gengke.keyaccount.WhiteSpaceCell.Need;
import org.gengke.keyaccount.WhiteSpaceCell.Product;
import org.gengke.keyaccount.WhiteSpaceCell.Rival;
import org.gengke.keyaccount.WhiteSpaceGrid.Column;
import org.gengke.keyaccount.WhiteSpaceGrid.Row;
import org.gengke.keyaccount.WhiteSpaceGrid.Sums;
import org.gengke.keyaccount.domain.ProductStanding;
import org.gengke.keyaccount.domain.WhiteSpace;
import org.gengke.keyaccount.domain.WhiteSpace.Peers;
import org.gengke.keyaccount.persistence.PeerPurchases;
import org.gengke.keyaccount.persistence.PeerPurchases.Market;
import org.gengke.keyaccount.persistence.WhiteSpaceReading;
import org.gengke.keyaccount.persistence.WhiteSpaceReading.Place;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.Settings;
import org.gengke.shared.domain.Page;

/** Which products accounts buy from us, which from others, and what could still be won (section 9, white space). */
@ApplicationScoped
public class WhiteSpaceService {

    private final WhiteSpaceReading reading;
    private final PeerPurchases peers;
    private final Cultivation cultivation;
    private final Settings settings;
    private final BusinessClock clock;

    WhiteSpaceService(WhiteSpaceReading reading, PeerPurchases peers, Cultivation cultivation, Settings settings, BusinessClock clock) {
        this.reading = reading;
        this.peers = peers;
        this.cultivation = cultivation;
        this.settings = settings;
        this.clock = clock;
    }

    /** The twelve months to today. */
    public record Year(LocalDate from, LocalDate to) {
        static Year to(LocalDate today) {
            return new Year(today.minusYears(1).plusDays(1), today);
        }
    }

    /** Everything that was read for some accounts, to be looked at by account and by product. */
    private record Read(
            Year year, List<Account> accounts, Map<Place, Bought> bought, Map<Place, Elsewhere> elsewhere, Map<Place, UUID> trials, Map<Place, Need> needs,
            Map<Market, Peers> peers) {

        WhiteSpaceCell cell(Account account, Product product, int fewest) {
            Place place = new Place(account.id(), product.id());
            Known known = new Known(
                    bought.getOrDefault(place, Bought.NOTHING), elsewhere.getOrDefault(place, Elsewhere.NOTHING), trials.get(place), needs.get(place));
            Peers alike = peers.get(new Market(account.industryCode(), product.id()));
            WhiteSpace space = known.space();
            return new WhiteSpaceCell(account, product, known, space.standing(), alike, space.potential(alike, fewest));
        }

        Elsewhere unassigned(Account account) {
            return elsewhere.getOrDefault(new Place(account.id(), null), Elsewhere.NOTHING);
        }

        /** Products of which an account buys something, whether or not they are still sold. */
        Set<UUID> inUse() {
            Set<UUID> inUse = new HashSet<>();
            bought.forEach((place, one) -> {
                if (one.ordered() > 0) {
                    inUse.add(place.productId());
                }
            });
            elsewhere.keySet().stream().map(Place::productId).filter(Objects::nonNull).forEach(inUse::add);
            return inUse;
        }
    }

    /** One for each customer and product that are asked for. */
    @Transactional
    public List<WhiteSpaceCell> cells(WhiteSpaceQuery query) {
        return cells(query, read(query)).stream().filter(cell -> query.takes(cell.standing())).toList();
    }

    /** @param most columns at most; standings do not narrow a grid */
    @Transactional
    public WhiteSpaceGrid grid(WhiteSpaceQuery query, int most) {
        Read read = read(query);
        List<WhiteSpaceCell> cells = cells(query, read);
        List<Column> columns = cells.stream()
                .collect(Collectors.groupingBy(WhiteSpaceCell::product))
                .entrySet().stream()
                .map(one -> new Column(one.getKey(), standings(one.getValue()), Sums.of(one.getValue())))
                .sorted(Comparator.comparing((Column column) -> column.sums().all()).reversed().thenComparing(column -> column.product().code()))
                .toList();
        List<Column> shown = columns.stream().limit(most).toList();
        return new WhiteSpaceGrid(read.year.from, read.year.to, shown, columns.size() - shown.size(), rows(read, cells, shown));
    }

    private List<Row> rows(Read read, List<WhiteSpaceCell> cells, List<Column> columns) {
        Map<UUID, List<Rival>> incumbents = reading.incumbents(ids(read.accounts));
        Map<Account, List<WhiteSpaceCell>> rows = cells.stream().collect(Collectors.groupingBy(WhiteSpaceCell::account));
        return read.accounts.stream().map(account -> {
            List<WhiteSpaceCell> all = rows.getOrDefault(account, List.of());
            Map<Product, WhiteSpaceCell> byProduct = all.stream().collect(Collectors.toMap(WhiteSpaceCell::product, cell -> cell));
            return new Row(
                    account, Sums.of(all), read.unassigned(account), incumbents.getOrDefault(account.id(), List.of()),
                    columns.stream().map(column -> byProduct.get(column.product())).toList());
        }).toList();
    }

    /** Those that the median of a product at a customer is of. */
    @Transactional
    public Page<Peer> peers(UUID customerId, UUID productId, String sort, String after, int limit, boolean count) {
        cultivation.visible(customerId);
        WhiteSpaceQuery alone = new WhiteSpaceQuery(customerId, List.of(customerId), null, null, null, null);
        String industry = reading.group(customerId, alone.accounts()).stream().map(Account::industryCode).filter(Objects::nonNull).findFirst().orElse(null);
        Year year = Year.to(clock.today());
        return peers.list(new Market(industry, productId), year.from, year.to, sort, after, limit, count);
    }

    private Read read(WhiteSpaceQuery query) {
        Year year = Year.to(clock.today());
        if (query.groupId() != null) {
            cultivation.visible(query.groupId());
        }
        List<Account> accounts = query.groupId() == null ? reading.accounts(query.accounts()) : reading.group(query.groupId(), query.accounts());
        UUID[] ids = ids(accounts);
        Set<String> industries = accounts.stream().map(Account::industryCode).filter(Objects::nonNull).collect(Collectors.toCollection(TreeSet::new));
        return new Read(
                year, accounts, reading.bought(ids, year.from, year.to), reading.elsewhere(ids, year.from, year.to), reading.trials(ids), reading.needs(ids),
                peers.peers(industries, year.from, year.to));
    }

    private List<WhiteSpaceCell> cells(WhiteSpaceQuery query, Read read) {
        int fewest = ProgrammeSettings.fewestPeers(settings);
        List<Product> products = reading.products(query.productIds(), read.inUse());
        List<WhiteSpaceCell> cells = new ArrayList<>(read.accounts.size() * products.size());
        for (Account account : read.accounts) {
            products.forEach(product -> cells.add(read.cell(account, product, fewest)));
        }
        return cells;
    }

    private static UUID[] ids(List<Account> accounts) {
        return accounts.stream().map(Account::id).toArray(UUID[]::new);
    }

    private static Map<ProductStanding, Long> standings(List<WhiteSpaceCell> cells) {
        return cells.stream().collect(Collectors.groupingBy(WhiteSpaceCell::standing, () -> new EnumMap<>(ProductStanding.class), Collectors.counting()));
    }
}
