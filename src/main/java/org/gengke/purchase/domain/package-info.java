/** What an order and a payment are, and the calculations over them. */
package org.gengke.purchase.domain;
