package org.gengke.customer.domain;

/** How long and how many things may be that are said of a customer, whichever way they come in. */
public final class CustomerLimits {

    public static final int NAME = 200;
    public static final int SHORT_NAME = 100;
    public static final int EXTERNAL_ID = 100;
    public static final int HEADCOUNT = 10_000_000;
    public static final int WEBSITE = 300;
    public static final int LEAD_SOURCE = 100;
    /** Main business, channels, expertise, suppliers, and the reason of a status. */
    public static final int TEXT = 2_000;
    public static final int TAGS = 50;
    public static final int TAG = 50;
    public static final int CONTACT_NAME = 100;
    /** Position, department and role. */
    public static final int POSITION = 100;
    public static final int PHONES = 10;
    public static final int PHONE = 40;
    public static final int EMAIL = 200;
    public static final int WECHAT = 100;

    private CustomerLimits() {}
}
