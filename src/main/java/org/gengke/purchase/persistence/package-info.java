/** Purchases in the database: read by statement, written by the set. */
package org.gengke.purchase.persistence;
