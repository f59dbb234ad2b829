/** Customers in the database: repositories for writing, projections for reading. */
package org.gengke.customer.persistence;
