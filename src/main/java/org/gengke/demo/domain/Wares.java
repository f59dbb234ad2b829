package org.gengke.demo.domain;

import java.math.BigDecimal;
import java.util.List;

/** What SuiAn sells, and at which price tiers. */
public final class Wares {

    /**
     * A product.
     *
     * @param price at the first tier
     * @param cost what one costs SuiAn
     */
    public record Ware(String code, String name, String unit, BigDecimal price, BigDecimal cost) {

        /** At a tier, by its place in {@link #TIERS}. */
        public BigDecimal priceAt(int tier) {
            return price.multiply(TIERS.get(tier).share).setScale(0, java.math.RoundingMode.HALF_UP).setScale(2);
        }
    }

    /** @param share of the price at the first tier */
    public record PriceLevel(String name, BigDecimal share) {}

    public static final List<PriceLevel> TIERS = List.of(
            new PriceLevel("标准价", new BigDecimal("1.00")), new PriceLevel("协议价", new BigDecimal("0.90")), new PriceLevel("战略价", new BigDecimal("0.82")));

    public static final List<Ware> PRODUCTS = List.of(
            ware("GK-A100", "人脸门禁一体机", "台", 1680, 980),
            ware("GK-A200", "指纹考勤机", "台", 860, 470),
            ware("GK-A300", "智能门锁控制器", "套", 1260, 760),
            ware("GK-B100", "访客机", "台", 5800, 3600),
            ware("GK-B200", "人行通道闸机", "台", 9800, 6400),
            ware("GK-C100", "四门控制器", "台", 1980, 1180),
            ware("GK-C200", "梯控主机", "套", 3200, 1950),
            ware("GK-R100", "读卡器", "个", 180, 92),
            ware("GK-K100", "IC 卡", "张", 6, 2),
            ware("GK-S100", "考勤软件", "套", 6800, 900),
            ware("GK-S200", "访客管理软件", "套", 8800, 1200),
            ware("GK-M100", "年度维保服务", "项", 3600, 1500));

    /** A product that came out so many days ago. */
    public record Launch(Ware ware, int days) {}

    public static final List<Launch> LAUNCHES = Lines.of("launches").stream()
            .map(line -> new Launch(ware(line[0], line[1], line[2], Integer.parseInt(line[3]), Integer.parseInt(line[4])), Integer.parseInt(line[5])))
            .toList();

    private Wares() {}

    private static Ware ware(String code, String name, String unit, int price, int cost) {
        return new Ware(code, name, unit, BigDecimal.valueOf(price), BigDecimal.valueOf(cost));
    }
}
