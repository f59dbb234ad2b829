/** Products, price tiers, orders and payments: what customers buy from us (domain section 5). */
package org.gengke.purchase;
