/** Section 1: customer, contact, the six groups and abandonment, names and codes, as plain rules and mapped aggregates. */
package org.gengke.customer.domain;
