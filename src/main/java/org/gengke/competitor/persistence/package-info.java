/** Competitors in the database. */
package org.gengke.competitor.persistence;
