/** Customers and contacts: the door that follow-up, trials and orders come through. */
package org.gengke.customer;
