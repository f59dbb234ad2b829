/** What a customer is and which rules it follows; plain Java and mapped aggregates. */
package org.gengke.customer.domain;
